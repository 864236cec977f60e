import { type ConformanceGroup, documents, type JsonObject, post, put } from "../case.ts";

const prepare = [
  put("/{index}", { mappings: { properties: { t: { type: "text" }, n: { type: "long" } } } }),
  documents({
    1: { n: 1, t: "x y" },
    2: { n: 2, t: "x" },
    3: { n: 3, t: "x x" },
    4: { n: 4, t: "y" },
    5: { n: 5, t: "z x" },
    6: { n: 6, t: "x" },
  }),
];

const search = "/{index}/_search";
const shown = "filter_path=error,status,hits.total,hits.max_score,hits.hits._id,hits.hits._score";
const byX = { match: { t: "x" } };
const rescore = (options: JsonObject | JsonObject[], more: JsonObject = {}) =>
  post(`${search}?${shown}`, { query: byX, rescore: options as never, ...more });
const by = (text: string, more: JsonObject = {}) => ({ rescore_query: { match: { t: text } }, ...more });

const group: ConformanceGroup = [
  {
    name: "rescore: weights, windows and modes",
    prepare,
    requests: [
      rescore({ window_size: 2, query: by("y", { query_weight: 0.5, rescore_query_weight: 2 }) }),
      rescore({ query: by("z", { score_mode: "max" }) }),
      rescore({ query: by("z", { score_mode: "MIN" }) }),
      rescore({ query: by("y", { score_mode: "avg" }) }),
      rescore({ query: by("y", { score_mode: "multiply", rescore_query_weight: 3 }) }),
      rescore([
        { window_size: 10, query: by("y", { score_mode: "multiply" }) },
        { window_size: 1, query: by("x", { score_mode: "avg" }) },
      ]),
      rescore({ query: by("z", { rescore_query_weight: 10 }) }, { size: 1 }),
      rescore({ query: by("z", { rescore_query_weight: 10 }) }, { size: 2, from: 1 }),
      rescore({ query: by("z", { rescore_query_weight: 10 }) }, { size: 2, min_score: 0.28 }),
      rescore({ window_size: 0, query: by("z") }),
    ],
  },
  {
    name: "rescore: together with a sort",
    prepare,
    requests: [
      rescore({ query: by("z") }, { sort: ["n"] }),
      rescore({ query: by("z") }, { sort: ["_score"] }),
      post(`${search}?scroll=1m`, { rescore: { query: by("z") } }),
    ],
  },
  {
    name: "rescore: refused options",
    prepare,
    requests: [
      rescore({ query: by("z", { score_mode: "colour" }) }),
      rescore({ query: {} }),
      rescore({}),
      rescore({ window_size: 5 }),
      rescore({ colour: {} }),
      rescore({ window_size: 10001, query: by("z") }),
      rescore({ window_size: "x", query: by("z") }),
      rescore({ query: by("z", { colour: 1 }) }),
      rescore(5 as never),
    ],
  },
  {
    name: "search: boosts of indices",
    prepare: [...prepare, put("/{index}-b/_doc/9?refresh=true", { t: "x" })],
    requests: [
      post(`${search}?${shown}`, { query: byX, indices_boost: [{ "{index}": 2 }] }),
      post(`${search}?${shown}`, { query: byX, indices_boost: [{ "{index}*": 3 }, { "{index}": 2 }] }),
      post(`/{index}*/_search?${shown}`, {
        query: byX,
        indices_boost: [{ "{index}-b": 0.5 }, { "{index}": 2 }],
      }),
      post(search, { indices_boost: [{ "{index}-none": 2 }] }),
      post(`${search}?ignore_unavailable=true&${shown}`, { indices_boost: [{ "{index}-none": 2 }] }),
      post(search, { indices_boost: { "{index}": 2 } }),
      post(search, { indices_boost: [{ "{index}": "x" }] }),
      post(search, { indices_boost: ["{index}"] }),
      post(search, { indices_boost: [{ "{index}": 2, b: 1 }] }),
      post(search, { indices_boost: [{}] }),
      post(search, { indices_boost: 5 }),
    ],
  },
];

export default group;
