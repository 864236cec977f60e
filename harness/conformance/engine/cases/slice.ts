import { type ConformanceGroup, documents, type JsonObject, post, put } from "../case.ts";

const ids = [
  "1",
  "2",
  "3",
  "4",
  "5",
  "6",
  "77",
  "123456",
  "a",
  "b-",
  "x y",
  "zWxIDqIBcsTV5dM6qHur",
  "Qg",
  "__8",
  "ü",
];
const prepare = [
  put("/{index}", { mappings: { properties: { n: { type: "long" } } } }),
  documents(Object.fromEntries(ids.map((id, n) => [id, { n }]))),
];
const pit = { id: "{{pit.id}}", keep_alive: "1m" };
const open = post("/{index}/_pit?keep_alive=1m", undefined, { as: "pit" });
const shown = "filter_path=error,status,hits.total,hits.hits._id,hits.hits._index";
const inPit = (slice: JsonObject, more: JsonObject = {}) =>
  post(`/_search?${shown}`, { size: 20, sort: ["_doc"], pit, slice, ...more });
const inScroll = (slice: JsonObject) =>
  post(`/{index}/_search?scroll=5s&${shown}`, { size: 20, sort: ["_doc"], slice });
const slices = [2, 3, 4].flatMap((max) => Array.from({ length: max }, (_, id) => ({ id, max })));

const group: ConformanceGroup = [
  {
    name: "slice: of a point in time",
    prepare: [...prepare, open],
    requests: [
      ...slices.map((slice) => inPit(slice)),
      inPit({ id: 0, max: 1025 }),
      inPit({ id: 0, max: 2 }, { query: { range: { n: { gte: 3 } } } }),
      inPit({ id: 0, max: 2, field: "none" }),
    ],
  },
  {
    name: "slice: of a scroll",
    prepare,
    requests: [...slices.map(inScroll), inScroll({ id: 0, max: 1025 })],
  },
  {
    name: "slice: over several indices",
    prepare: [
      ...prepare,
      put("/{index}-b/_doc/b1?refresh=true", { n: 1 }),
      put("/{index}-b/_doc/b2?refresh=true", { n: 2 }),
      put("/{index}-c/_doc/c1?refresh=true", { n: 2 }),
      post("/{index}*/_pit?keep_alive=1m", undefined, { as: "pit" }),
    ],
    requests: [2, 3, 4, 5].flatMap((max) =>
      Array.from({ length: max }, (_, id) => inPit({ id, max }, { sort: ["n"] })),
    ),
  },
  {
    name: "slice: refused forms",
    prepare,
    requests: [
      { id: 0, max: 2 },
      { id: 2, max: 2 },
      { max: 2, id: 2 },
      { id: 0, max: 1 },
      { max: 2 },
      { id: 0 },
      { id: -1, max: 2 },
      { id: 0, max: 2, colour: 1 },
      { id: [], max: 2 },
      { id: "x", max: 2 },
    ].map((slice) => post("/{index}/_search", { slice: slice as JsonObject })),
  },
];

export default group;
