import { type ConformanceGroup, documents, get, head, type JsonObject, post, put } from "../case.ts";

const none = { auth: "none" } as const;
const wrong = { auth: "wrong" } as const;
const authorization = (value: string) => ({ ...none, headers: { authorization: value } });
const key = { auth: { apiKey: "{{key.encoded}}" } };

/** A key that may do what `role` says, kept as `key`. */
const withKey = (role: JsonObject) =>
  post("/_security/api_key?refresh=false", { name: "conf-key", role_descriptors: { role } }, { as: "key" });
const may = (...privileges: string[]) =>
  withKey({ cluster: [], indices: [{ names: ["{index}"], privileges }] });

const group: ConformanceGroup = [
  {
    name: "security: no credentials",
    requests: [
      get("/_cluster/health", undefined, none),
      get("/{index}/_search", undefined, none),
      put("/{index}/_doc/1", { a: 1 }, none),
      post("/_bulk", [{ index: {} }], none),
    ],
  },
  { name: "security: no credentials for head", requests: [head("/{index}", undefined, none)] },
  {
    name: "security: the query string shows in the reason",
    requests: [get("/{index}/_search?q=a&size=2", undefined, none)],
  },
  {
    name: "security: wrong password",
    requests: [get("/_cluster/health", undefined, wrong), put("/{index}/_doc/1", { a: 1 }, wrong)],
  },
  {
    name: "security: unknown user",
    requests: [
      get(
        "/_cluster/health",
        undefined,
        authorization(`Basic ${Buffer.from("nobody:x").toString("base64")}`),
      ),
    ],
  },
  {
    name: "security: basic header that is broken",
    requests: [
      get("/_cluster/health", undefined, authorization("Basic !!!")),
      get("/_cluster/health", undefined, authorization(`Basic ${Buffer.from("nocolon").toString("base64")}`)),
      get("/_cluster/health", undefined, authorization("Basic ")),
    ],
  },
  {
    name: "security: scheme is not case-sensitive",
    requests: [get("/_cluster/health?filter_path=timed_out", undefined, authorization("Digest abc"))],
  },
  {
    name: "security: api key unknown, not base64, without a colon",
    requests: [
      get(
        "/_cluster/health",
        undefined,
        authorization(`ApiKey ${Buffer.from("aaa:bbb").toString("base64")}`),
      ),
      get("/_cluster/health", undefined, authorization("ApiKey !!not base64!!")),
      get(
        "/_cluster/health",
        undefined,
        authorization(`ApiKey ${Buffer.from("nocolon").toString("base64")}`),
      ),
    ],
  },
  {
    name: "security: bearer token",
    requests: [get("/_cluster/health", undefined, authorization("Bearer abc"))],
  },
  {
    name: "security: unknown route and unknown parameter without credentials",
    requests: [get("/_colour", undefined, none), get("/_cluster/health?colour=red", undefined, none)],
  },
  { name: "security: who am I", requests: [get("/_security/_authenticate")] },
  {
    name: "security: who am I, by key",
    prepare: [may("read")],
    requests: [get("/_security/_authenticate", undefined, key)],
  },
  {
    name: "security: create a key",
    requests: [
      post("/_security/api_key?refresh=false", { name: "conf-key" }),
      put("/_security/api_key?refresh=false", {
        name: "conf-key",
        expiration: "1d",
        metadata: { of: "conf" },
      }),
    ],
  },
  {
    name: "security: create a key wrongly",
    requests: [
      post("/_security/api_key", {}),
      post("/_security/api_key"),
      post("/_security/api_key", { name: "conf-key", colour: "red" }),
      post("/_security/api_key", { name: "" }),
      post("/_security/api_key", { name: "conf-key", expiration: "soon" }),
      post("/_security/api_key", { name: "conf-key", role_descriptors: { r: { indexes: [] } } }),
      post("/_security/api_key", {
        name: "conf-key",
        role_descriptors: { r: { indices: [{ names: ["a"] }] } },
      }),
      post("/_security/api_key", { name: "conf-key", role_descriptors: { r: { cluster: ["fly"] } } }),
      post("/_security/api_key", {
        name: "conf-key",
        role_descriptors: { r: { indices: [{ names: ["a"], privileges: ["fly"] }] } },
      }),
    ],
  },
  {
    name: "security: a key may do what its role says",
    prepare: [documents({ 1: { a: 1 } }), may("read")],
    requests: [
      get("/{index}/_search", undefined, key),
      get("/{index}/_doc/1", undefined, key),
      get("/{index}/_count", undefined, key),
    ],
  },
  {
    name: "security: a key may not write where it may read",
    prepare: [documents({ 1: { a: 1 } }), may("read")],
    requests: [
      put("/{index}/_doc/2", { a: 1 }, key),
      post("/{index}/_update/1", { doc: { a: 2 } }, key),
      { method: "DELETE", path: "/{index}/_doc/1", ...key },
      { method: "DELETE", path: "/{index}", ...key },
      put("/{index}/_mapping", { properties: {} }, key),
      post("/{index}/_refresh", undefined, key),
    ],
  },
  {
    name: "security: a key may not read what is another's",
    prepare: [documents({ 1: { a: 1 } }), put("/{index}-b/_doc/1", { a: 1 }), may("read")],
    requests: [
      get("/{index}-b/_doc/1", undefined, key),
      get("/{index}-b/_search", undefined, key),
      get("/{index},{index}-b/_search", undefined, key),
      get("/{index}-none/_search", undefined, key),
      get("/{index}-none/_doc/1", undefined, key),
      head("/{index}-b", undefined, key),
    ],
  },
  {
    name: "security: a wildcard means what the key may see",
    prepare: [documents({ 1: { a: 1 } }), put("/{index}-b/_doc/1?refresh=true", { a: 1 }), may("read")],
    requests: [get("/{index}*/_search", undefined, key), get("/{index}-b*/_search", undefined, key)],
  },
  {
    name: "security: a bulk item without the right fails alone",
    prepare: [put("/{index}"), may("write", "create_index")],
    requests: [
      post(
        "/_bulk",
        [
          { index: { _index: "{index}", _id: "1" } },
          { a: 1 },
          { index: { _index: "{index}-b", _id: "1" } },
          { a: 1 },
        ],
        key,
      ),
    ],
  },
  {
    name: "security: a bulk without any right fails whole",
    prepare: [put("/{index}"), may("read")],
    requests: [post("/{index}/_bulk", [{ index: { _id: "1" } }, { a: 1 }], key)],
  },
  {
    name: "security: right of writing, not of creating the index",
    prepare: [may("write")],
    requests: [
      put("/{index}/_doc/1", { a: 1 }, key),
      post("/{index}/_bulk", [{ index: { _id: "1" } }, { a: 1 }], key),
    ],
  },
  {
    name: "security: right to create documents only",
    prepare: [documents({ 1: { a: 1 } }), may("create_doc")],
    requests: [
      put("/{index}/_create/2", { a: 1 }, key),
      put("/{index}/_doc/3", { a: 1 }, key),
      post(
        "/{index}/_bulk",
        [{ index: { _id: "1" } }, { a: 2 }, { create: { _id: "4" } }, { a: 1 }, { delete: { _id: "1" } }],
        key,
      ),
    ],
  },
  {
    name: "security: cluster rights",
    prepare: [withKey({ cluster: ["monitor"], indices: [] })],
    requests: [
      get("/_cluster/health?filter_path=timed_out", undefined, key),
      get("/_license?filter_path=license.status", undefined, key),
      put("/_ingest/pipeline/conf-none", { processors: [] }, key),
      post("/_security/api_key", { name: "conf-two" }, key),
    ],
  },
  {
    name: "security: without cluster rights",
    prepare: [may("all")],
    requests: [
      get("/_cluster/health", undefined, key),
      get("/_license", undefined, key),
      get("/_cat/indices", undefined, key),
      get("/_ingest/pipeline/conf-none", undefined, key),
    ],
  },
  {
    name: "security: right all on its index",
    prepare: [may("all")],
    requests: [
      put("/{index}", {}, key),
      put("/{index}/_doc/1?refresh=true", { a: 1 }, key),
      get("/{index}/_mapping", undefined, key),
      post("/{index}/_refresh", undefined, key),
      { method: "DELETE", path: "/{index}", ...key },
    ],
  },
  {
    name: "security: a key with an empty role may do nothing",
    prepare: [withKey({})],
    requests: [
      get("/{index}/_search", undefined, key),
      get("/_cluster/health", undefined, key),
      get("/_security/_authenticate?filter_path=username", undefined, key),
    ],
  },
  {
    name: "security: a key without role descriptors is its owner",
    prepare: [post("/_security/api_key?refresh=false", { name: "conf-key" }, { as: "key" })],
    requests: [put("/{index}/_doc/1?refresh=true", { a: 1 }, key), get("/{index}/_count", undefined, key)],
  },
  {
    name: "security: invalidated",
    prepare: [may("read")],
    requests: [
      { method: "DELETE", path: "/_security/api_key", body: { ids: ["{{key.id}}"] } },
      get("/{index}/_count", undefined, key),
      { method: "DELETE", path: "/_security/api_key", body: { ids: ["{{key.id}}"] } },
    ],
  },
  {
    name: "security: invalidate wrongly",
    requests: [
      { method: "DELETE", path: "/_security/api_key", body: {} },
      { method: "DELETE", path: "/_security/api_key" },
      { method: "DELETE", path: "/_security/api_key", body: { ids: ["none"] } },
      { method: "DELETE", path: "/_security/api_key?refresh=true", body: { ids: ["none"] } },
    ],
  },
  {
    name: "security: get a key by id and an unknown one",
    prepare: [may("read")],
    requests: [get("/_security/api_key?id={{key.id}}"), get("/_security/api_key?id=none")],
  },
  {
    name: "security: has privileges",
    prepare: [may("read")],
    requests: [
      post("/_security/user/_has_privileges", {
        cluster: ["monitor"],
        index: [{ names: ["{index}"], privileges: ["read", "write"] }],
      }),
      post(
        "/_security/user/_has_privileges",
        { cluster: ["monitor"], index: [{ names: ["{index}"], privileges: ["read", "write"] }] },
        key,
      ),
    ],
  },
  {
    name: "security: secrets in the connector's role",
    prepare: [
      withKey({
        cluster: ["monitor"],
        index: [{ names: ["{index}", ".search-acl-filter-{index}"], privileges: ["all"] }],
      }),
    ],
    requests: [put("/{index}/_doc/1", { a: 1 }, key), put("/{index}-b/_doc/1", { a: 1 }, key)],
  },
  {
    name: "security: scroll of a key belongs to it",
    prepare: [
      documents({ 1: { a: 1 }, 2: { a: 2 } }),
      may("read"),
      post("/{index}/_search?scroll=1m", { size: 1 }, { as: "scroll" }),
    ],
    requests: [
      post(
        "/_search/scroll?filter_path=error.type,error.root_cause.type,status",
        { scroll_id: "{{scroll._scroll_id}}" },
        key,
      ),
    ],
  },
];

export default group;
