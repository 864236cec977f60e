import { type ConformanceGroup, documents, get, head, post, put } from "../case.ts";
import { byKey, keyThatMay, keyWith } from "../keys.ts";

const group: ConformanceGroup = [
  {
    name: "security: a key may do what its role says",
    prepare: [documents({ 1: { a: 1 } }), keyThatMay("read")],
    requests: [
      get("/{index}/_search", undefined, byKey),
      get("/{index}/_doc/1", undefined, byKey),
      get("/{index}/_count", undefined, byKey),
    ],
  },
  {
    name: "security: a key may not write where it may read",
    prepare: [documents({ 1: { a: 1 } }), keyThatMay("read")],
    requests: [
      put("/{index}/_doc/2", { a: 1 }, byKey),
      post("/{index}/_update/1", { doc: { a: 2 } }, byKey),
      { method: "DELETE", path: "/{index}/_doc/1", ...byKey },
      { method: "DELETE", path: "/{index}", ...byKey },
      put("/{index}/_mapping", { properties: {} }, byKey),
      post("/{index}/_refresh", undefined, byKey),
    ],
  },
  {
    name: "security: a key may not read what is another's",
    prepare: [documents({ 1: { a: 1 } }), put("/{index}-b/_doc/1", { a: 1 }), keyThatMay("read")],
    requests: [
      get("/{index}-b/_doc/1", undefined, byKey),
      get("/{index}-b/_search", undefined, byKey),
      get("/{index},{index}-b/_search", undefined, byKey),
      get("/{index}-none/_search", undefined, byKey),
      get("/{index}-none/_doc/1", undefined, byKey),
      head("/{index}-b", undefined, byKey),
    ],
  },
  {
    name: "security: a wildcard means what the key may see",
    prepare: [
      documents({ 1: { a: 1 } }),
      put("/{index}-b/_doc/1?refresh=true", { a: 1 }),
      keyThatMay("read"),
    ],
    requests: [get("/{index}*/_search", undefined, byKey), get("/{index}-b*/_search", undefined, byKey)],
  },
  {
    name: "security: a bulk item without the right fails alone",
    prepare: [put("/{index}"), keyThatMay("write", "create_index")],
    requests: [
      post(
        "/_bulk",
        [
          { index: { _index: "{index}", _id: "1" } },
          { a: 1 },
          { index: { _index: "{index}-b", _id: "1" } },
          { a: 1 },
        ],
        byKey,
      ),
    ],
  },
  {
    name: "security: a bulk without any right fails whole",
    prepare: [put("/{index}"), keyThatMay("read")],
    requests: [post("/{index}/_bulk", [{ index: { _id: "1" } }, { a: 1 }], byKey)],
  },
  {
    name: "security: right of writing, not of creating the index",
    prepare: [keyThatMay("write")],
    requests: [
      put("/{index}/_doc/1", { a: 1 }, byKey),
      post("/{index}/_bulk", [{ index: { _id: "1" } }, { a: 1 }], byKey),
    ],
  },
  {
    name: "security: right to create documents only",
    prepare: [documents({ 1: { a: 1 } }), keyThatMay("create_doc")],
    requests: [
      put("/{index}/_create/2", { a: 1 }, byKey),
      put("/{index}/_doc/3", { a: 1 }, byKey),
      post(
        "/{index}/_bulk",
        [{ index: { _id: "1" } }, { a: 2 }, { create: { _id: "4" } }, { a: 1 }, { delete: { _id: "1" } }],
        byKey,
      ),
    ],
  },
  {
    name: "security: cluster rights",
    prepare: [keyWith({ cluster: ["monitor"], indices: [] })],
    requests: [
      get("/_cluster/health?filter_path=timed_out", undefined, byKey),
      get("/_license?filter_path=license.status", undefined, byKey),
      put("/_ingest/pipeline/conf-none", { processors: [] }, byKey),
      post("/_security/api_key", { name: "conf-two" }, byKey),
    ],
  },
  {
    name: "security: without cluster rights",
    prepare: [keyThatMay("all")],
    requests: [
      get("/_cluster/health", undefined, byKey),
      get("/_license", undefined, byKey),
      get("/_cat/indices", undefined, byKey),
      get("/_ingest/pipeline/conf-none", undefined, byKey),
    ],
  },
  {
    name: "security: right all on its index",
    prepare: [keyThatMay("all")],
    requests: [
      put("/{index}", {}, byKey),
      put("/{index}/_doc/1?refresh=true", { a: 1 }, byKey),
      get("/{index}/_mapping", undefined, byKey),
      post("/{index}/_refresh", undefined, byKey),
      { method: "DELETE", path: "/{index}", ...byKey },
    ],
  },
  {
    name: "security: a key with an empty role may do nothing",
    prepare: [keyWith({})],
    requests: [
      get("/{index}/_search", undefined, byKey),
      get("/_cluster/health", undefined, byKey),
      get("/_security/_authenticate?filter_path=username", undefined, byKey),
    ],
  },
  {
    name: "security: a key without role descriptors is its owner",
    prepare: [post("/_security/api_key?refresh=true", { name: "conf-key" }, { as: "key" })],
    requests: [
      put("/{index}/_doc/1?refresh=true", { a: 1 }, byKey),
      get("/{index}/_count", undefined, byKey),
    ],
  },
  {
    name: "security: secrets in the connector's role",
    prepare: [
      keyWith({
        cluster: ["monitor"],
        index: [{ names: ["{index}", ".search-acl-filter-{index}"], privileges: ["all"] }],
      }),
    ],
    requests: [put("/{index}/_doc/1", { a: 1 }, byKey), put("/{index}-b/_doc/1", { a: 1 }, byKey)],
  },
  {
    name: "security: scroll of a key belongs to it",
    prepare: [
      documents({ 1: { a: 1 }, 2: { a: 2 } }),
      keyThatMay("read"),
      post("/{index}/_search?scroll=1m", { size: 1 }, { as: "scroll" }),
    ],
    requests: [
      post(
        "/_search/scroll?filter_path=error.type,error.root_cause.type,status",
        { scroll_id: "{{scroll._scroll_id}}" },
        byKey,
      ),
    ],
  },
];

export default group;
