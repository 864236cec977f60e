import { type ConformanceGroup, get, post, put } from "../case.ts";

const update = "/{index}/_update/1";
const one = [put("/{index}/_doc/1", { a: 1, o: { x: 1, y: 2 }, l: [1, 2] })];

const group: ConformanceGroup = [
  {
    name: "update: doc is merged",
    prepare: one,
    requests: [post(update, { doc: { b: 2 } }), get("/{index}/_doc/1")],
  },
  {
    name: "update: nested objects merge, arrays are replaced, null is stored",
    prepare: one,
    requests: [
      post(update, { doc: { o: { y: 3, z: { d: 1 } }, l: [3], n: null } }),
      get("/{index}/_source/1", undefined, { text: true }),
    ],
  },
  {
    name: "update: equal doc is a noop",
    prepare: one,
    requests: [post(update, { doc: { a: 1, o: { x: 1 } } }), get("/{index}/_doc/1?_source=false")],
  },
  { name: "update: empty doc is a noop", prepare: one, requests: [post(update, { doc: {} })] },
  {
    name: "update: 1 and 1.0 differ for noop detection",
    prepare: one,
    requests: [post(update, '{"doc":{"a":1.0}}')],
  },
  {
    name: "update: object of another key order is a noop",
    prepare: one,
    requests: [post(update, '{"doc":{"o":{"y":2,"x":1}}}')],
  },
  {
    name: "update: detect_noop=false writes",
    prepare: one,
    requests: [post(update, { doc: { a: 1 }, detect_noop: false })],
  },
  {
    name: "update: missing document",
    prepare: one,
    requests: [post("/{index}/_update/2", { doc: { a: 1 } })],
  },
  { name: "update: missing index", requests: [post(update, { doc: { a: 1 } })] },
  {
    name: "update: doc_as_upsert creates",
    requests: [
      post(update, { doc: { a: 1 }, doc_as_upsert: true }),
      post(update, { doc: { b: 1 }, doc_as_upsert: true }),
    ],
  },
  {
    name: "update: upsert creates, then doc applies",
    requests: [
      post(update, { doc: { a: 1 }, upsert: { z: 0 } }),
      post(update, { doc: { a: 1 }, upsert: { z: 0 } }),
      get("/{index}/_source/1"),
    ],
  },
  {
    name: "update: if_seq_no of now and of the past",
    prepare: one,
    requests: [
      post(`${update}?if_seq_no=0&if_primary_term=1`, { doc: { b: 1 } }),
      post(`${update}?if_seq_no=0&if_primary_term=1`, { doc: { b: 2 } }),
    ],
  },
  {
    name: "update: if_primary_term of another term",
    prepare: one,
    requests: [post(`${update}?if_seq_no=0&if_primary_term=2`, { doc: { b: 1 } })],
  },
  {
    name: "update: if_seq_no for a missing document",
    prepare: one,
    requests: [post("/{index}/_update/2?if_seq_no=3&if_primary_term=1", { doc: { b: 1 } })],
  },
  {
    name: "update: if_seq_no with upsert is refused",
    prepare: one,
    requests: [post(`${update}?if_seq_no=0&if_primary_term=1`, { doc: { b: 1 }, upsert: { b: 0 } })],
  },
  {
    name: "update: if_seq_no with doc_as_upsert",
    prepare: one,
    requests: [post(`${update}?if_seq_no=0&if_primary_term=1`, { doc: { b: 1 }, doc_as_upsert: true })],
  },
  {
    name: "update: returns _source",
    prepare: one,
    requests: [
      post(`${update}?_source=true`, { doc: { b: 1 } }),
      post(`${update}?_source=a,o.x`, { doc: { b: 2 } }),
      post(update, { doc: { b: 3 }, _source: ["b"] }),
      post(`${update}?_source=true`, { doc: { b: 3 } }),
    ],
  },
  {
    name: "update: refresh",
    prepare: one,
    requests: [
      post(`${update}?refresh=true`, { doc: { b: 1 } }),
      post(`${update}?refresh=wait_for`, { doc: { b: 2 } }),
      get("/{index}/_search"),
    ],
  },
  {
    name: "update: retry_on_conflict",
    prepare: one,
    requests: [
      post(`${update}?retry_on_conflict=3`, { doc: { b: 1 } }),
      post(`${update}?retry_on_conflict=3&if_seq_no=1&if_primary_term=1`, { doc: { b: 2 } }),
    ],
  },
  { name: "update: without a body", prepare: one, requests: [post(update)] },
  { name: "update: empty body object", prepare: one, requests: [post(update, {})] },
  { name: "update: unknown body field", prepare: one, requests: [post(update, { dcument: { a: 1 } })] },
  {
    name: "update: doc and script together",
    prepare: one,
    requests: [post(update, { doc: { a: 1 }, script: { source: "x" } })],
  },
  { name: "update: doc that is not an object", prepare: one, requests: [post(update, { doc: 5 })] },
  {
    name: "update: mapping refuses the merged document",
    prepare: one,
    requests: [post(update, { doc: { a: "many" } })],
  },
  { name: "update: object over a number", prepare: one, requests: [post(update, { doc: { a: { b: 1 } } })] },
  {
    name: "update: doc with a metadata field",
    prepare: one,
    requests: [post(update, { doc: { _id: "2" } })],
  },
  {
    name: "update: through an alias",
    prepare: [put("/{index}", { aliases: { "{index}-alias": {} } }), ...one],
    requests: [post("/{index}-alias/_update/1", { doc: { b: 1 } })],
  },
  {
    name: "update: require_alias on an index",
    prepare: one,
    requests: [post(`${update}?require_alias=true`, { doc: { b: 1 } })],
  },
  { name: "update: get is not a method of it", prepare: one, requests: [get(update)] },
  {
    name: "update: unknown parameter",
    prepare: one,
    requests: [post(`${update}?version=3`, { doc: { b: 1 } })],
  },
  {
    name: "update: dotted key stays beside the object",
    prepare: one,
    requests: [post(update, { doc: { "o.x": 9 } }), get("/{index}/_source/1", undefined, { text: true })],
  },
];

export default group;
