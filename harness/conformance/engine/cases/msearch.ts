import { type ConformanceGroup, get, type JsonObject, post, put } from "../case.ts";
import { shelf } from "../samples.ts";

const several = (...lines: JsonObject[]) => post("/_msearch", lines);
const own = { index: "{index}" };
const lines = (...list: unknown[]) =>
  `${list.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n")}\n`;
const ndjson = { headers: { "content-type": "application/x-ndjson" } };
const raw = (path: string, ...list: unknown[]) => post(path, lines(...list), ndjson);

const group: ConformanceGroup = [
  {
    name: "msearch: each search has its own answer",
    prepare: [...shelf, put("/{index}-b/_doc/9?refresh=true", { n: 9 })],
    requests: [
      several(own, { query: { term: { tag: "a" } }, sort: ["n"] }, own, { size: 0 }, own, {}),
      several({ index: ["{index}", "{index}-b"] }, { sort: ["n"], _source: false }),
      several({ index: "{index}*" }, { query: { range: { n: { gte: 3 } } }, sort: ["n"], size: 1 }),
      several({ indices: "{index}-b" }, {}),
      post("/{index}/_msearch", [{}, { size: 1, sort: ["n"] }, { index: "{index}-b" }, {}]),
      several(own, { size: 0, aggs: { most: { max: { field: "n" } } } }),
      get("/{index}/_msearch", [{}, { size: 0 }]),
    ],
  },
  {
    name: "msearch: errors of one leave the others",
    prepare: shelf,
    requests: [
      several({ index: "{index}-none" }, {}, own, { size: 0 }),
      several({ index: ["{index}", "{index}-none"] }, {}, own, { size: 0 }),
      several(own, { sort: ["none"] }, own, { size: 0 }),
      several(own, { size: 10001 }, own, { size: 0 }),
      several({ index: "{index}-none", ignore_unavailable: true }, {}),
      several({ index: "{index}-z*", allow_no_indices: false }, {}),
      several({ index: "_colour" }, {}),
      several({ index: 5 }, {}),
    ],
  },
  {
    name: "msearch: options before a search",
    prepare: shelf,
    requests: [
      several(
        {
          ...own,
          search_type: "dfs_query_then_fetch",
          preference: "_local",
          routing: "x",
          ignore_unavailable: true,
          expand_wildcards: "all",
          allow_no_indices: true,
          request_cache: true,
          allow_partial_search_results: true,
          ccs_minimize_roundtrips: true,
        },
        { size: 0 },
      ),
      several(
        { ...own, searchType: "query_then_fetch", requestCache: false, ignoreUnavailable: true },
        { size: 0 },
      ),
      several({ ...own, expand_wildcards: ["open", "hidden"] }, { size: 0 }),
      several({ ...own, preference: null }, { size: 0 }),
      several({ ...own, search_type: "dfs" }, { size: 0 }),
      several({ ...own, colour: 1 }, { size: 0 }),
      several({ ...own, size: 1 }, { size: 0 }),
      several({ ...own, expand_wildcards: "colour" }, { size: 0 }),
    ],
  },
  {
    name: "msearch: what is malformed refuses all",
    prepare: shelf,
    requests: [
      several(own, { size: 0 }, own, { query: { colour: {} } }),
      several(own, { size: "x" }),
      several(own, { colour: "x" }),
      several(own, { size: 1, from: 1, search_after: [1], sort: ["n"] }),
      several(own),
      raw("/_msearch", own, "[]"),
      raw("/_msearch", own, '{"size":0'),
      raw("/_msearch", own, ""),
      raw("/_msearch", "", { size: -1 }),
      raw("/_msearch", "[]", {}),
      post("/_msearch", `${JSON.stringify(own)}\n{"size":0}`, ndjson),
      post("/_msearch"),
    ],
  },
  {
    name: "msearch: parameters",
    prepare: shelf,
    requests: [
      post("/{index}/_msearch?rest_total_hits_as_int=true", [
        {},
        { size: 0 },
        {},
        { size: 0, track_total_hits: false },
      ]),
      post("/{index}/_msearch?max_concurrent_searches=2&max_concurrent_shard_requests=3&typed_keys=true", [
        {},
        { size: 0, aggs: { tags: { terms: { field: "tag" } } } },
      ]),
      post("/{index}/_msearch?search_type=dfs_query_then_fetch&pre_filter_shard_size=2", [{}, { size: 0 }]),
      post("/{index}/_msearch?max_concurrent_searches=0", [{}, {}]),
      post("/{index}/_msearch?max_concurrent_searches=x", [{}, {}]),
      post("/{index}/_msearch?max_concurrent_shard_requests=0", [{}, {}]),
      post("/{index}/_msearch?pre_filter_shard_size=0", [{}, {}]),
      post("/{index}/_msearch?search_type=colour", [{}, {}]),
      post("/{index}/_msearch?ccs_minimize_roundtrips=maybe", [{}, {}]),
      post("/{index}/_msearch?colour=1", [{}, {}]),
      post("/{index}/_msearch?filter_path=responses.hits.total,responses.status", [{}, { size: 0 }]),
      put("/_msearch", [{}, {}]),
    ],
  },
  {
    name: "msearch: with points in time and without a body of its own type",
    prepare: [...shelf, post("/{index}/_pit?keep_alive=1m", undefined, { as: "pit" })],
    requests: [
      several({}, { pit: { id: "{{pit.id}}" }, size: 0 }, own, { size: 0 }),
      several(own, { pit: { id: "{{pit.id}}" } }),
      post("/_msearch", lines(own, { size: 0 }), { headers: { "content-type": "application/json" } }),
      post("/_msearch", lines(own, { size: 0 }), { headers: { "content-type": "text/plain" } }),
    ],
  },
];

export default group;
