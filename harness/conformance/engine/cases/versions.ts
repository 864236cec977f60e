import { type ConformanceGroup, del, get, post, put } from "../case.ts";

const doc = "/{index}/_doc/1";
const one = [put(doc, { a: 1 })];

const group: ConformanceGroup = [
  {
    name: "versions: external ones only go up",
    requests: [
      put(`${doc}?version=5&version_type=external`, { a: 1 }),
      put(`${doc}?version=5&version_type=external`, { a: 2 }),
      put(`${doc}?version=4&version_type=external`, { a: 2 }),
      put(`${doc}?version=9&version_type=external`, { a: 3 }),
      get(doc),
      put(doc, { a: 4 }),
    ],
  },
  {
    name: "versions: external_gte takes the same again",
    requests: [
      put(`${doc}?version=5&version_type=external_gte`, { a: 1 }),
      put(`${doc}?version=5&version_type=external_gte`, { a: 2 }),
      put(`${doc}?version=4&version_type=external_gte`, { a: 3 }),
      put(`${doc}?version=0&version_type=external_gte`, { a: 3 }),
      get(doc),
    ],
  },
  {
    name: "versions: zero, negative and missing",
    requests: [
      put(`${doc}?version=0&version_type=external`, { a: 1 }),
      put(`${doc}?version=-1&version_type=external`, { a: 1 }),
      put(`${doc}?version_type=external`, { a: 1 }),
      put(`${doc}?version=9223372036854775808&version_type=external`, { a: 1 }),
    ],
  },
  {
    name: "versions: internal ones are refused on writes",
    prepare: one,
    requests: [
      put(`${doc}?version=1`, { a: 1 }),
      put(`${doc}?version=1&version_type=internal`, { a: 1 }),
      del(`${doc}?version=1`),
      post("/{index}/_update/1?version=1", { doc: { a: 2 } }),
      put(`${doc}?version=1&version_type=force`, { a: 1 }),
      put(`${doc}?version=1&version_type=External`, { a: 1 }),
      post("/{index}/_bulk", [{ index: { _id: "1", version: 1 } }, { a: 1 }]),
    ],
  },
  {
    name: "versions: external deletes leave a mark",
    requests: [
      put(`${doc}?version=5&version_type=external`, { a: 1 }),
      del(`${doc}?version=5&version_type=external`),
      del(`${doc}?version=7&version_type=external`),
      put(`${doc}?version=6&version_type=external`, { a: 2 }),
      put(`${doc}?version=8&version_type=external`, { a: 2 }),
      del("/{index}/_doc/2?version=3&version_type=external"),
      put("/{index}/_doc/2?version=2&version_type=external", { a: 2 }),
    ],
  },
  {
    name: "versions: an external delete makes the index",
    requests: [
      del(`${doc}?version=5`),
      del(doc),
      del(`${doc}?version=5&version_type=external`),
      post("/_bulk", [
        { delete: { _index: "{index}-b", _id: "1" } },
        { delete: { _index: "{index}-c", _id: "1", version: 2, version_type: "external" } },
      ]),
    ],
  },
  {
    name: "versions: in bulk",
    requests: [
      post("/{index}/_bulk", [
        { index: { _id: "1", version: 5, version_type: "external" } },
        { a: 1 },
        { index: { _id: "1", version: 5, version_type: "external_gte" } },
        { a: 2 },
        { delete: { _id: "1", version: 4, version_type: "external" } },
        { delete: { _id: "1", version: 6, version_type: "external" } },
        { index: { _id: "1", version: 6, version_type: "external" } },
        { a: 3 },
      ]),
      post("/{index}/_bulk", [{ index: { _id: "1", version: 1, version_type: "force" } }, { a: 1 }]),
      post("/{index}/_bulk", [{ create: { _id: "3", version: 5, version_type: "external" } }, { a: 1 }]),
    ],
  },
  {
    name: "versions: create and op_type",
    prepare: one,
    requests: [
      put("/{index}/_create/1", { a: 2 }),
      put(`${doc}?op_type=create`, { a: 2 }),
      put("/{index}/_doc/2?op_type=CREATE", { a: 2 }),
      put("/{index}/_doc/3?op_type=upsert", { a: 2 }),
      put("/{index}/_create/4?op_type=index", { a: 2 }),
      put("/{index}/_create/5?version=3&version_type=external", { a: 2 }),
      post("/{index}/_doc?op_type=index", { a: 1 }, { ignore: ["_id"] }),
      post("/{index}/_doc?op_type=create", { a: 1 }, { ignore: ["_id"] }),
    ],
  },
  {
    name: "versions: get of a certain one",
    prepare: [...one, put(doc, { a: 2 })],
    requests: [
      get(`${doc}?version=2`),
      get(`${doc}?version=1`),
      get(`${doc}?version=1&version_type=external`),
      get(`${doc}?version=2&version_type=external`),
      get(`${doc}?version=3&version_type=external_gte`),
      get("/{index}/_source/1?version=1"),
      get("/{index}/_doc/none?version=1"),
    ],
  },
  {
    name: "versions: if_seq_no and if_primary_term",
    prepare: one,
    requests: [
      put(`${doc}?if_seq_no=0&if_primary_term=1`, { a: 2 }),
      put(`${doc}?if_seq_no=0&if_primary_term=1`, { a: 3 }),
      put(`${doc}?if_seq_no=1&if_primary_term=2`, { a: 3 }),
      put(`${doc}?if_seq_no=1`, { a: 3 }),
      put(`${doc}?if_primary_term=1`, { a: 3 }),
      put(`${doc}?if_seq_no=-1&if_primary_term=1`, { a: 3 }),
      put(`${doc}?if_seq_no=1&if_primary_term=-1`, { a: 3 }),
      put(`${doc}?if_seq_no=1&if_primary_term=1&version=3&version_type=external`, { a: 3 }),
      put("/{index}/_doc/none?if_seq_no=1&if_primary_term=1", { a: 3 }),
      del(`${doc}?if_seq_no=0&if_primary_term=1`),
      del(`${doc}?if_seq_no=1&if_primary_term=1`),
      put(`${doc}?if_seq_no=2&if_primary_term=1`, { a: 3 }),
    ],
  },
  {
    name: "versions: wait_for_active_shards that are not there",
    prepare: one,
    requests: [
      put(`${doc}?wait_for_active_shards=0`, { a: 1 }),
      put(`${doc}?wait_for_active_shards=3&timeout=1ms`, { a: 1 }),
      put(`${doc}?wait_for_active_shards=all&timeout=1ms`, { a: 1 }),
      put(`${doc}?wait_for_active_shards=-1`, { a: 1 }),
      del(`${doc}?wait_for_active_shards=2&timeout=1ms`),
      post("/{index}/_update/1?wait_for_active_shards=2&timeout=1ms", { doc: { a: 5 } }),
      post("/{index}/_bulk?wait_for_active_shards=2&timeout=1ms", [
        { index: { _id: "1" } },
        { a: 1 },
        { delete: { _id: "1" } },
      ]),

      get(doc),
    ],
  },
];

export default group;
