import { type ConformanceGroup, get, post, put } from "../case.ts";

const made = [put("/{index}"), put("/{index}-b")];
const actions = (...list: Record<string, object>[]) => post("/_aliases", { actions: list as never });

const group: ConformanceGroup = [
  {
    name: "alias actions: some that remove nothing",
    prepare: made,
    requests: [
      actions(
        { add: { index: "{index}", alias: "{index}-alias" } },
        { remove: { index: "{index}", alias: "{index}-none" } },
      ),
      actions(
        { add: { index: "{index}", alias: "{index}-more" } },
        { remove: { index: "{index}", alias: "{index}-none", must_exist: true } },
      ),
      actions(
        { add: { index: "{index}", alias: "{index}-less" } },
        { remove: { index: "{index}", alias: "{index}-none", must_exist: false } },
      ),
      actions(
        { remove: { index: "{index}", alias: "{index}-none" } },
        { remove: { index: "{index}-b", alias: "{index}-no" } },
      ),
      get("/{index}/_alias"),
    ],
  },
  {
    name: "alias actions: all or none",
    prepare: made,
    requests: [
      actions(
        { add: { index: "{index}", alias: "{index}-alias" } },
        { add: { index: "{index}-none", alias: "{index}-alias" } },
      ),
      actions(
        { add: { index: "{index}", alias: "{index}-alias" } },
        { add: { index: "{index}", alias: "{index}-b" } },
      ),
      get("/{index}/_alias"),
    ],
  },
  {
    name: "alias actions: write indices and hidden ones agree",
    prepare: made,
    requests: [
      actions({ add: { indices: ["{index}", "{index}-b"], alias: "{index}-w", is_write_index: true } }),
      actions({ add: { index: "{index}", alias: "{index}-w", is_write_index: true } }),
      actions({ add: { index: "{index}-b", alias: "{index}-w", is_write_index: true } }),
      actions({ add: { index: "{index}-b", alias: "{index}-w" } }),
      put("/{index}-w/_doc/1", { a: 1 }),
      actions({ add: { index: "{index}", alias: "{index}-h", is_hidden: true } }),
      actions({ add: { index: "{index}-b", alias: "{index}-h" } }),
      get("/{index}/_alias"),
    ],
  },
  {
    name: "alias actions: malformed ones",
    prepare: made,
    requests: [
      actions({ add: { index: "{index}" } }),
      actions({ add: { alias: "{index}-alias" } }),
      actions({ add: { index: ["{index}"], alias: "{index}-alias" } }),
      actions({ add: { index: "{index}", alias: "{index}-*" } }),
      actions({ add: { index: "{index}", alias: "{index}-alias", filter: "x" } }),
      actions({ add: { index: "{index}", alias: "{index}-alias", filter: { foo: {} } } }),
      actions({ add: { index: "{index}-z*", alias: "{index}-alias" } }),
      actions({ remove_index: { index: "{index}-none" } }),
      post("/_aliases", { colour: 1 }),
      post("/_aliases", { actions: { add: { index: "{index}", alias: "{index}-alias" } } }),
    ],
  },
  {
    name: "alias actions: one alias by put",
    prepare: made,
    requests: [
      put("/{index}/_alias/{index}-alias", { filter: { foo: {} } }),
      put("/{index}/_alias/{index}-alias", { filter: { term: { a: 1 } }, is_write_index: "x" }),
      put("/{index}/_alias/{index}-alias", { filter: {}, routing: "a" }),
      put("/{index}/_aliases/{index}-more"),
      put("/{index}/_alias/{index}-b"),
      put("/{index}/_alias/{index}-x%23"),
      put("/{index},{index}-b/_alias/{index}-both"),
      get("/{index}*/_alias"),
      { method: "DELETE", path: "/{index}/_alias/{index}-none,{index}-both" },
      { method: "DELETE", path: "/{index}*/_aliases/{index}-*" },
      get("/{index}*/_alias"),
    ],
  },
  {
    name: "alias actions: at creation",
    requests: [
      put("/{index}", { aliases: { "{index}-a": { filter: { foo: {} } } } }),
      put("/{index}", { aliases: { "{index}-a": { colour: 1 } } }),
      put("/{index}", { aliases: { "{index}": {} } }),
      put("/{index}", { aliases: { "{index}-a": { is_hidden: true, is_write_index: true, routing: "r" } } }),
      put("/{index}-b", { aliases: { "{index}-a": {} } }),
      get("/{index}*/_alias"),
    ],
  },
  {
    name: "alias actions: filters apply to searches and counts",
    prepare: [
      put("/{index}", { aliases: { "{index}-one": { filter: { term: { n: 1 } } } } }),
      post("/{index}/_bulk?refresh=true", [
        { index: { _id: "1" } },
        { n: 1 },
        { index: { _id: "2" } },
        { n: 2 },
      ]),
    ],
    requests: [
      get("/{index}-one/_search?filter_path=hits.total,hits.hits._id"),
      get("/{index}-one/_count"),
      get("/{index}-one,{index}/_count"),
      get("/{index}-one/_doc/2"),
      post("/{index}-one/_search", {
        query: { match_all: {} },
        aggs: { n: { max: { field: "n" } } },
        size: 0,
      }),
    ],
  },
  {
    name: "alias actions: filters that the fields of an index cannot answer",
    prepare: [
      put("/{index}", { mappings: { properties: { i: { type: "integer" }, b: { type: "boolean" } } } }),
    ],
    requests: [
      ...[
        { prefix: { i: "1" } },
        { fuzzy: { i: "x" } },
        { term: { i: "x" } },
        { match: { b: "x" } },
        { bool: { must: [{ range: { i: { gte: "x" } } }] } },
        { nested: { path: "n", query: { match_all: {} } } },
        { bool: { must: [{ match_none: {} }, { prefix: { i: "1" } }] } },
        { match: { i: { query: "x", lenient: true } } },
      ].flatMap((filter) => [
        put("/{index}/_alias/{index}-a", { filter }),
        post("/_aliases", { actions: [{ add: { index: "{index}", alias: "{index}-b", filter } }] }),
      ]),
      put("/{index}-2", {
        mappings: { properties: { i: { type: "integer" } } },
        aliases: { "{index}-c": { filter: { prefix: { i: "1" } } } },
      }),
      get("/{index}*/_alias"),
    ],
  },
];

export default group;
