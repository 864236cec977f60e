import { type ConformanceGroup, del, documents, get, post, put } from "../case.ts";

const three = [documents({ 1: { n: 1 }, 2: { n: 2 }, 3: { n: 3 } })];
const open = (options = {}) =>
  post("/{index}/_search?scroll=1m", { size: 2, sort: ["n"], ...options }, { as: "scroll" });
const next = post("/_search/scroll", { scroll: "1m", scroll_id: "{{scroll._scroll_id}}" });
const close = del("/_search/scroll", { scroll_id: "{{scroll._scroll_id}}" });

const group: ConformanceGroup = [
  {
    name: "scroll: pages to the end, then empty pages, then closed",
    prepare: three,
    requests: [open(), next, next, close, next],
  },
  {
    name: "scroll: id in the query string and by get",
    prepare: three,
    requests: [
      open(),
      get("/_search/scroll?scroll_id={{scroll._scroll_id}}&scroll=1m"),
      get("/_search/scroll", { scroll_id: "{{scroll._scroll_id}}" }),
    ],
  },
  {
    name: "scroll: does not see later writes",
    prepare: three,
    requests: [
      open(),
      put("/{index}/_doc/4?refresh=true", { n: 4 }),
      del("/{index}/_doc/3?refresh=true"),
      next,
      next,
    ],
  },
  {
    name: "scroll: survives the deletion of its index or says so",
    prepare: three,
    requests: [open(), del("/{index}"), next],
  },
  {
    name: "scroll: sorted by _doc",
    prepare: three,
    requests: [post("/{index}/_search?scroll=1m", { size: 10, sort: "_doc", _source: ["n"] })],
  },
  {
    name: "scroll: sorted by _doc as a list, total kept on every page",
    prepare: three,
    requests: [
      post("/{index}/_search?scroll=1m", { size: 1, sort: ["_doc"] }, { as: "scroll" }),
      next,
      next,
      next,
    ],
  },
  {
    name: "scroll: on an empty index",
    prepare: [put("/{index}")],
    requests: [open({ sort: ["_doc"] }), next],
  },
  { name: "scroll: on a missing index", requests: [open()] },
  {
    name: "scroll: size 0, from and search_after are refused",
    prepare: three,
    requests: [
      open({ size: 0 }),
      open({ from: 1 }),
      open({ search_after: [1] }),
      open({ track_total_hits: false }),
    ],
  },
  {
    name: "scroll: keep-alive that is wrong or too long",
    prepare: three,
    requests: [
      post("/{index}/_search?scroll=soon", {}),
      post("/{index}/_search?scroll=25h", {}),
      post("/{index}/_search?scroll=", {}),
      post("/{index}/_search?scroll=0s", {}),
      post("/{index}/_search?scroll=-1m", {}),
    ],
  },
  {
    name: "scroll: unknown and broken ids",
    prepare: three,
    requests: [
      post("/_search/scroll", { scroll_id: "bm9uc2Vuc2U=" }),
      post("/_search/scroll", {}),
      post("/_search/scroll"),
      post("/_search/scroll", { scroll_id: "" }),
      post("/_search/scroll", { scroll_id: 5 }),
      post("/_search/scroll", { scroll_id: "###" }),
      post("/_search/scroll", { scroll_id: "x", colour: 1 }),
    ],
  },
  {
    name: "scroll: keep-alive of a next page that is wrong",
    prepare: [...three, open()],
    requests: [
      post("/_search/scroll", { scroll: "soon", scroll_id: "{{scroll._scroll_id}}" }),
      post("/_search/scroll", { scroll: "25h", scroll_id: "{{scroll._scroll_id}}" }),
    ],
  },
  { name: "scroll: clear twice", prepare: [...three, open()], requests: [close, close] },
  {
    name: "scroll: clear a list",
    prepare: [...three, open()],
    requests: [del("/_search/scroll", { scroll_id: ["{{scroll._scroll_id}}"] }), next],
  },
  {
    name: "scroll: clear by path and by nothing",
    prepare: [...three, open()],
    requests: [
      del("/_search/scroll/{{scroll._scroll_id}}"),
      del("/_search/scroll"),
      del("/_search/scroll", {}),
    ],
  },
  {
    name: "scroll: clear an id that never was",
    requests: [
      del("/_search/scroll", { scroll_id: "bm9uc2Vuc2U=" }),
      del("/_search/scroll", { scroll_id: ["a", "b"] }),
    ],
  },
  {
    name: "scroll: rest_total_hits_as_int on every page",
    prepare: three,
    requests: [
      post(
        "/{index}/_search?scroll=1m&rest_total_hits_as_int=true",
        { size: 2, sort: ["n"] },
        { as: "scroll" },
      ),
      post("/_search/scroll?rest_total_hits_as_int=true", { scroll_id: "{{scroll._scroll_id}}" }),
    ],
  },
  {
    name: "scroll: page size over the window",
    prepare: three,
    requests: [post("/{index}/_search?scroll=1m", { size: 10001 })],
  },
];

export default group;
