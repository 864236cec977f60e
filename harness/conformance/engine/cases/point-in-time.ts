import { type ConformanceGroup, del, documents, post, put } from "../case.ts";

const three = [documents({ 1: { n: 1 }, 2: { n: 2 }, 3: { n: 3 } })];
const open = post("/{index}/_pit?keep_alive=1m", undefined, { as: "pit" });
const pit = { id: "{{pit.id}}", keep_alive: "1m" };
const close = del("/_pit", { id: "{{pit.id}}" });

const group: ConformanceGroup = [
  {
    name: "pit: open, search, close, search again",
    prepare: three,
    requests: [
      open,
      post("/_search", { pit, sort: ["n"] }),
      close,
      post("/_search?filter_path=error.type,error.reason,status", { pit, sort: ["n"] }),
      close,
    ],
  },
  {
    name: "pit: pages by search_after with the hidden tiebreaker",
    prepare: [...three, open],
    requests: [
      post("/_search", { pit, size: 2, sort: [{ n: "asc" }] }, { as: "page" }),
      post("/_search", { pit, size: 2, sort: [{ n: "asc" }], search_after: "{{page.hits.hits.1.sort}}" }),
    ],
  },
  {
    name: "pit: sort by _shard_doc",
    prepare: [...three, open],
    requests: [
      post("/_search", { pit, size: 2, sort: [{ _shard_doc: "asc" }] }, { as: "page" }),
      post("/_search", {
        pit,
        size: 2,
        sort: [{ _shard_doc: "asc" }],
        search_after: "{{page.hits.hits.1.sort}}",
      }),
      post("/_search?filter_path=hits.hits.sort", { pit, size: 1, sort: ["_shard_doc"] }),
    ],
  },
  {
    name: "pit: without a sort the tiebreaker still comes",
    prepare: [...three, open],
    requests: [
      post("/_search?filter_path=pit_id,hits.hits._id,hits.hits.sort,hits.max_score", { pit, size: 1 }),
    ],
  },
  {
    name: "pit: does not see later writes",
    prepare: [...three, open],
    requests: [
      put("/{index}/_doc/4?refresh=true", { n: 4 }),
      del("/{index}/_doc/1?refresh=true"),
      post("/_search?filter_path=hits.total,hits.hits._id", { pit, sort: ["n"] }),
    ],
  },
  {
    name: "pit: sees what was refreshed, not what was written",
    prepare: [
      put("/{index}", { settings: { refresh_interval: "-1" } }),
      ...three,
      put("/{index}/_doc/4", { n: 4 }),
      open,
    ],
    requests: [post("/_search?filter_path=hits.total", { pit })],
  },
  {
    name: "pit: on a missing index",
    requests: [open, post("/{index}/_pit?keep_alive=1m&ignore_unavailable=true")],
  },
  {
    name: "pit: without keep_alive or with a wrong one",
    prepare: three,
    requests: [post("/{index}/_pit"), post("/{index}/_pit?keep_alive=soon"), post("/_pit?keep_alive=1m")],
  },
  {
    name: "pit: index in the path beside it",
    prepare: [...three, open],
    requests: [
      post("/{index}/_search", { pit }),
      post("/_search?routing=x", { pit }),
      post("/_search?preference=_local", { pit }),
    ],
  },
  { name: "pit: with scroll", prepare: [...three, open], requests: [post("/_search?scroll=1m", { pit })] },
  {
    name: "pit: ids that never were",
    requests: [
      post("/_search", { pit: { id: "bm9uc2Vuc2U=" } }),
      del("/_pit", { id: "bm9uc2Vuc2U=" }),
      post("/_search", { pit: {} }),
      post("/_search", { pit: { id: "" } }),
    ],
  },
  {
    name: "pit: unknown key",
    prepare: [...three, open],
    requests: [
      post("/_search", { pit: { ...pit, colour: 1 } }),
      del("/_pit", { id: "{{pit.id}}", colour: 1 }),
      del("/_pit"),
      del("/_pit", {}),
    ],
  },
  {
    name: "pit: _shard_doc without it is refused",
    prepare: three,
    requests: [post("/{index}/_search", { sort: ["_shard_doc"] })],
  },
  {
    name: "pit: descending tiebreaker and count of the sort values",
    prepare: [...three, open],
    requests: [
      post("/_search?filter_path=hits.hits.sort", { pit, sort: [{ n: "desc" }] }),
      post("/_search", { pit, sort: [{ n: "desc" }], search_after: [3] }),
      post("/_search?filter_path=error.type,error.reason,status,hits.hits._id", {
        pit,
        sort: [{ n: "desc" }],
        search_after: [3, 0, 1],
      }),
    ],
  },
  {
    name: "pit: index deleted under it",
    prepare: [...three, open],
    requests: [
      del("/{index}"),
      post("/_search?filter_path=error.type,error.reason,status,hits.total", { pit }),
    ],
  },
  {
    name: "pit: over several indices",
    prepare: [...three, put("/{index}-b/_doc/9?refresh=true", { n: 9 })],
    requests: [
      post("/{index}*/_pit?keep_alive=1m", undefined, { as: "pit" }),
      post("/_search?filter_path=hits.total,hits.hits._index,hits.hits._id", { pit, sort: ["n"] }),
      post("/{index}*/_pit?keep_alive=1m", { index_filter: { range: { n: { gte: 5 } } } }),
    ],
  },
];

export default group;
