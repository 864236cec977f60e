import { type ConformanceGroup, get, head, post, put } from "../case.ts";
import { byKey, keyThatMay } from "../keys.ts";

const none = { auth: "none" } as const;
const wrong = { auth: "wrong" } as const;
const authorization = (value: string) => ({ ...none, headers: { authorization: value } });

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
    name: "security: unknown scheme counts as no credentials",
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
    prepare: [keyThatMay("read")],
    requests: [get("/_security/_authenticate", undefined, byKey)],
  },
];

export default group;
