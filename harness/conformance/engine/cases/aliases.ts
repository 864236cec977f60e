import { type ConformanceGroup, del, documents, get, head, post, put } from "../case.ts";

const alias = "{index}-alias";
const withAlias = [put("/{index}", { aliases: { [alias]: {} } })];
const actions = (...list: object[]) => post("/_aliases", { actions: list as never });

const group: ConformanceGroup = [
  {
    name: "alias: put, get, head and delete",
    prepare: [put("/{index}")],
    requests: [
      put(`/{index}/_alias/${alias}`),
      get(`/_alias/${alias}`),
      head(`/_alias/${alias}`),
      get("/{index}/_alias"),
      del(`/{index}/_alias/${alias}`),
      get(`/_alias/${alias}`),
      head(`/_alias/${alias}`),
      del(`/{index}/_alias/${alias}`),
    ],
  },
  {
    name: "alias: on a missing index",
    requests: [
      put(`/{index}/_alias/${alias}`),
      get("/{index}/_alias"),
      actions({ add: { index: "{index}", alias } }),
    ],
  },
  {
    name: "alias: add and remove in one request",
    prepare: [...withAlias, put("/{index}-b")],
    requests: [
      actions({ remove: { index: "{index}", alias } }, { add: { index: "{index}-b", alias } }),
      get(`/_alias/${alias}`),
    ],
  },
  {
    name: "alias: named as an index",
    prepare: [put("/{index}"), put("/{index}-b")],
    requests: [put("/{index}/_alias/{index}-b")],
  },
  {
    name: "alias: names that are refused",
    prepare: [put("/{index}")],
    requests: [put("/{index}/_alias/_conf"), put("/{index}/_alias/conf%23x"), put("/{index}/_alias/conf*")],
  },
  {
    name: "alias: removing one that is not there",
    prepare: [put("/{index}")],
    requests: [
      actions({ remove: { index: "{index}", alias } }),
      actions({ remove: { index: "{index}", alias, must_exist: false } }),
    ],
  },
  {
    name: "alias: remove_index",
    prepare: [put("/{index}"), put("/{index}-b")],
    requests: [
      actions({ remove_index: { index: "{index}-b" } }, { add: { index: "{index}", alias: "{index}-b" } }),
      get("/{index}-b/_alias"),
    ],
  },
  {
    name: "alias: unknown action and key",
    prepare: [put("/{index}")],
    requests: [
      actions({ rename: { index: "{index}", alias } }),
      actions({ add: { index: "{index}", alias, colour: "red" } }),
      actions(),
      post("/_aliases"),
      post("/_aliases", {}),
    ],
  },
  {
    name: "alias: search over two indices",
    prepare: [
      put("/{index}", { aliases: { [alias]: {} } }),
      put("/{index}-b", { aliases: { [alias]: {} } }),
      documents({ 1: { n: 1 } }),
      post("/{index}-b/_doc/2?refresh=true", { n: 2 }),
    ],
    requests: [post(`/${alias}/_search`, { sort: ["n"] }), get(`/${alias}/_count`)],
  },
  {
    name: "alias: get by id over two indices is refused",
    prepare: [put("/{index}", { aliases: { [alias]: {} } }), put("/{index}-b", { aliases: { [alias]: {} } })],
    requests: [get(`/${alias}/_doc/1`)],
  },
  {
    name: "alias: a write index takes the writes",
    prepare: [
      put("/{index}", { aliases: { [alias]: {} } }),
      put("/{index}-b", { aliases: { [alias]: { is_write_index: true } } }),
    ],
    requests: [put(`/${alias}/_doc/1`, { a: 1 }), get(`/_alias/${alias}`)],
  },
  {
    name: "alias: two indices and no write index refuse writes",
    prepare: [put("/{index}", { aliases: { [alias]: {} } }), put("/{index}-b", { aliases: { [alias]: {} } })],
    requests: [put(`/${alias}/_doc/1`, { a: 1 })],
  },
  {
    name: "alias: filter narrows search and count",
    prepare: [
      put("/{index}", {
        mappings: { properties: { c: { type: "keyword" } } },
        aliases: { [alias]: { filter: { term: { c: "red" } } } },
      }),
      documents({ 1: { c: "red" }, 2: { c: "blue" } }),
    ],
    requests: [get(`/${alias}/_search`), get(`/${alias}/_count`), get(`/_alias/${alias}`)],
  },
  {
    name: "alias: write goes to the one index and names it",
    prepare: withAlias,
    requests: [put(`/${alias}/_doc/1`, { a: 1 }), get(`/${alias}/_doc/1`), del(`/${alias}/_doc/1`)],
  },
  {
    name: "alias: get of several, some missing",
    prepare: withAlias,
    requests: [
      get(`/_alias/${alias},{index}-none`),
      get("/_alias/{index}-none"),
      get("/_alias/{index}-z*"),
      get("/{index}/_alias/*"),
      get("/{index}*/_alias"),
    ],
  },
  {
    name: "alias: is a require_alias target",
    prepare: withAlias,
    requests: [
      put(`/${alias}/_doc/1?require_alias=true`, { a: 1 }),
      post("/_bulk?require_alias=true", [{ index: { _index: alias, _id: "1" } }, { a: 2 }]),
    ],
  },
  {
    name: "alias: hidden and routed ones show so",
    prepare: [put("/{index}")],
    requests: [put(`/{index}/_alias/${alias}`, { routing: "r", is_hidden: true }), get(`/_alias/${alias}`)],
  },
  {
    name: "alias: mapping and settings through it name the index",
    prepare: withAlias,
    requests: [
      get(`/${alias}/_mapping`),
      put(`/${alias}/_mapping`, { properties: { a: { type: "long" } } }),
      get(`/${alias}/_settings/index.number_of_replicas`),
    ],
  },
];

export default group;
