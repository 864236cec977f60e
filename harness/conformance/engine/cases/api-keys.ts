import { type ConformanceGroup, get, post, put } from "../case.ts";
import { byKey, keyThatMay } from "../keys.ts";

/** The reason lists every privilege there is. */
const listsAll = { ignore: ["error.reason", "error.root_cause"] };

const group: ConformanceGroup = [
  {
    name: "security: create a key",
    requests: [
      post("/_security/api_key?refresh=true", { name: "conf-key" }),
      put("/_security/api_key?refresh=true", {
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
    ],
  },
  {
    name: "security: create a key with a privilege that is none",
    requests: [
      post(
        "/_security/api_key",
        { name: "conf-key", role_descriptors: { r: { cluster: ["fly"] } } },
        listsAll,
      ),
      post(
        "/_security/api_key",
        { name: "conf-key", role_descriptors: { r: { indices: [{ names: ["a"], privileges: ["fly"] }] } } },
        listsAll,
      ),
    ],
  },
  {
    name: "security: invalidated",
    prepare: [keyThatMay("read")],
    requests: [
      { method: "DELETE", path: "/_security/api_key", body: { ids: ["{{key.id}}"] } },
      get("/{index}/_count", undefined, byKey),
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
    prepare: [keyThatMay("read")],
    requests: [get("/_security/api_key?id={{key.id}}"), get("/_security/api_key?id=none")],
  },
  {
    name: "security: has privileges",
    prepare: [keyThatMay("read")],
    requests: [
      post("/_security/user/_has_privileges", {
        cluster: ["monitor"],
        index: [{ names: ["{index}"], privileges: ["read", "write"] }],
      }),
      post(
        "/_security/user/_has_privileges",
        { cluster: ["monitor"], index: [{ names: ["{index}"], privileges: ["read", "write"] }] },
        byKey,
      ),
    ],
  },
];

export default group;
