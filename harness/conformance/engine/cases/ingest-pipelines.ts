import { type ConformanceGroup, del, get, post, put } from "../case.ts";

const pipeline = "/_ingest/pipeline/{index}";
const empty = { processors: [] };
/** What went wrong at the place of a processor is told with its type, and all faults at once. */
const simulate = "/_ingest/pipeline/_simulate";

const group: ConformanceGroup = [
  {
    name: "pipeline: put, get, replace, delete",
    requests: [
      put(pipeline, { ...empty, description: "d", version: 3, _meta: { a: { b: 1 } } }),
      get(pipeline),
      put(pipeline, { processors: [], on_failure: [] }),
      put(pipeline, empty),
      get(pipeline),
      get(`${pipeline}?summary=true`),
      put(pipeline, { ...empty, deprecated: true }),
      get(pipeline),
      del(pipeline),
      get(pipeline),
      del(pipeline),
    ],
  },
  {
    name: "pipeline: several by list and wildcard",
    prepare: [put(`${pipeline}-a`, empty), put(`${pipeline}-b`, { ...empty, description: "b" })],
    requests: [
      get(`${pipeline}-*?filter_path=*.description,*.processors`),
      get(`${pipeline}-b,{index}-c?filter_path=*.description`),
      get(`${pipeline}-c*`),
      get(`${pipeline}-c`),
      get(`${pipeline}-a?colour=red`),
      del(`${pipeline}-c*`),
      del(`${pipeline}-*`),
      get(`${pipeline}-*`),
    ],
  },
  {
    name: "pipeline: bodies that are wrong",
    requests: [
      put(pipeline),
      put(pipeline, {}),
      put(pipeline, "[]"),
      put(pipeline, "{"),
      put(pipeline, { processors: {} }),
      put(pipeline, { processors: "a" }),
      put(pipeline, { ...empty, colour: 1 }),
      put(pipeline, { ...empty, colour: 1, size: 2 }),
      put(pipeline, { ...empty, description: 1 }),
      put(pipeline, { ...empty, version: "a" }),
      put(pipeline, { ...empty, version: "7" }),
      put(pipeline, { ...empty, _meta: [] }),
      put(pipeline, { ...empty, deprecated: "yes" }),
      put(pipeline, { processors: [{ colour: {} }] }),
      put(pipeline, { processors: [{ colour: {} }, { size: { tag: "t" } }] }),
      put(pipeline, { processors: [{ colour: 1 }] }),
      put(pipeline, { processors: [{}] }),
      put(pipeline, { processors: [], on_failure: {} }),
      put(pipeline, { processors: [], on_failure: [{ colour: {} }] }),
      put(`${pipeline}?colour=red`, empty),
      del(pipeline),
    ],
  },
  {
    name: "pipeline: only when it has a version",
    requests: [
      put(`${pipeline}?if_version=1`, empty),
      put(pipeline, { ...empty, version: 1 }),
      put(`${pipeline}?if_version=2`, empty),
      put(`${pipeline}?if_version=1`, { ...empty, version: 1 }),
      put(`${pipeline}?if_version=1`, { ...empty, version: 5 }),
      put(`${pipeline}?if_version=5`, empty),
      get(`${pipeline}?filter_path=*.version`),
      put(`${pipeline}?if_version=a`, empty),
      del(pipeline),
    ],
  },
  {
    name: "pipeline: simulated without doing anything",
    requests: [
      post(
        simulate,
        { pipeline: empty, docs: [{ _index: "i", _id: "1", _source: { a: 1 } }, { _source: {} }] },
        { ignore: ["docs"] },
      ),
      post(`${simulate}?filter_path=docs.doc._source,docs.doc._id,docs.doc._index,docs.doc._version`, {
        pipeline: empty,
        docs: [{ _index: "i", _id: "1", _source: { a: 1 } }, { _source: {} }],
      }),
      post(`${simulate}?verbose=true`, { pipeline: empty, docs: [{ _source: { a: 1 } }] }),
      post(simulate),
      post(simulate, {}),
      post(simulate, { docs: [{ _source: {} }] }),
      post(simulate, { pipeline: empty }),
      post(simulate, { pipeline: empty, docs: [] }),
      post(simulate, { pipeline: empty, docs: [{}] }),
      post(simulate, { pipeline: empty, docs: {} }),
      post(simulate, { pipeline: {}, docs: [{ _source: {} }] }),
      post(simulate, { pipeline: { processors: [{ colour: {} }] }, docs: [{ _source: {} }] }),
      post(`${pipeline}/_simulate`, { docs: [{ _source: {} }] }),
      post(`${simulate}?colour=red`, { pipeline: empty, docs: [{ _source: {} }] }),
    ],
  },
  {
    name: "pipeline: a stored one simulated",
    prepare: [put(pipeline, empty)],
    requests: [
      post(`${pipeline}/_simulate?filter_path=docs.doc._source`, { docs: [{ _source: { a: [1] } }] }),
      get(`${pipeline}/_simulate?filter_path=docs.doc._source`, { docs: [{ _source: { a: [1] } }] }),
      del(pipeline),
    ],
  },
  {
    name: "pipeline: named by a write",
    prepare: [put(pipeline, empty)],
    requests: [
      put("/{index}/_doc/1?pipeline={index}&filter_path=result", { a: 1 }),
      put("/{index}/_doc/2?pipeline={index}-none", { a: 1 }),
      put("/{index}/_doc/3?pipeline=_none&filter_path=result", { a: 1 }),
      post("/{index}/_bulk?pipeline={index}&filter_path=errors,items.*.status,items.*.error", [
        { index: { _id: "4" } },
        { a: 1 },
        { index: { _id: "5", pipeline: "{index}-none" } },
        { a: 1 },
        { index: { _id: "6", pipeline: "_none" } },
        { a: 1 },
        { delete: { _id: "4" } },
      ]),
      post("/{index}/_update/1?filter_path=result", { doc: { a: 2 } }),
      get("/{index}/_source/1"),
      del(pipeline),
    ],
  },
  {
    name: "pipeline: default and final one of an index",
    prepare: [put(pipeline, empty)],
    requests: [
      put("/{index}", { settings: { default_pipeline: "{index}", final_pipeline: "{index}" } }),
      put("/{index}/_doc/1?filter_path=result", { a: 1 }),
      get("/{index}/_settings?filter_path=*.settings.index.*_pipeline"),
      del(pipeline),
      put("/{index}/_settings", { "index.default_pipeline": "{index}-none" }),
      put("/{index}/_doc/2", { a: 1 }),
      put("/{index}/_doc/3?pipeline=_none&filter_path=result", { a: 1 }),
      put("/{index}/_settings", { "index.default_pipeline": "_none", "index.final_pipeline": null }),
      put("/{index}/_doc/4?filter_path=result", { a: 1 }),
      put("/{index}/_settings", { "index.final_pipeline": "{index}-none" }),
      put("/{index}/_doc/5", { a: 1 }),
      post("/{index}/_bulk?filter_path=errors,items.*.status,items.*.error", [
        { index: { _id: "6" } },
        { a: 1 },
      ]),
      del(pipeline),
    ],
  },
];

export default group;
