import { type ConformanceGroup, del, documents, get, head, post, put } from "../case.ts";

const doc = "/{index}/_doc/1";
const one = [put(doc, { title: "one", count: 1 })];

const group: ConformanceGroup = [
  {
    name: "document: put creates the index and the document",
    requests: [put(doc, { a: 1 }), get("/{index}/_mapping")],
  },
  {
    name: "document: a second put replaces it and raises the version",
    prepare: one,
    requests: [put(doc, { b: 2 }), get(doc)],
  },
  { name: "document: get", prepare: one, requests: [get(doc)] },
  { name: "document: get of a missing one", prepare: one, requests: [get("/{index}/_doc/2")] },
  { name: "document: get from a missing index", requests: [get(doc)] },
  { name: "document: head", prepare: one, requests: [head(doc), head("/{index}/_doc/2")] },
  { name: "document: head in a missing index", requests: [head(doc)] },
  { name: "document: delete, then delete again", prepare: one, requests: [del(doc), get(doc), del(doc)] },
  { name: "document: delete from a missing index", requests: [del(doc)] },
  {
    name: "document: put after delete goes on with the version",
    prepare: one,
    requests: [del(doc), put(doc, { a: 2 })],
  },
  {
    name: "document: post makes an id",
    requests: [
      post("/{index}/_doc", { a: 1 }, { as: "made", ignore: ["_id"] }),
      get("/{index}/_doc/{{made._id}}", undefined, { ignore: ["_id"] }),
    ],
  },
  { name: "document: post with an id", requests: [post(doc, { a: 1 }), post(doc, { a: 2 })] },
  {
    name: "document: create refuses an existing id",
    requests: [put("/{index}/_create/1", { a: 1 }), put("/{index}/_create/1", { a: 2 })],
  },
  {
    name: "document: op_type=create refuses an existing id",
    prepare: one,
    requests: [put(`${doc}?op_type=create`, { a: 2 })],
  },
  {
    name: "document: op_type=create without an id",
    requests: [post("/{index}/_doc?op_type=create", { a: 1 })],
  },
  { name: "document: unknown op_type", requests: [put(`${doc}?op_type=upsert`, { a: 1 })] },
  {
    name: "document: if_seq_no and if_primary_term of now",
    prepare: one,
    requests: [put(`${doc}?if_seq_no=0&if_primary_term=1`, { a: 2 })],
  },
  {
    name: "document: if_seq_no of the past",
    prepare: [...one, ...one],
    requests: [put(`${doc}?if_seq_no=0&if_primary_term=1`, { a: 2 })],
  },
  {
    name: "document: if_seq_no for a missing document",
    prepare: one,
    requests: [put("/{index}/_doc/2?if_seq_no=0&if_primary_term=1", { a: 2 })],
  },
  {
    name: "document: if_seq_no without if_primary_term",
    prepare: one,
    requests: [put(`${doc}?if_seq_no=0`, { a: 2 })],
  },
  {
    name: "document: delete with a stale if_seq_no",
    prepare: [...one, ...one],
    requests: [del(`${doc}?if_seq_no=0&if_primary_term=1`), del(`${doc}?if_seq_no=1&if_primary_term=1`)],
  },
  {
    name: "document: external version rises only",
    requests: [
      put(`${doc}?version=5&version_type=external`, { a: 1 }),
      put(`${doc}?version=5&version_type=external`, { a: 2 }),
      put(`${doc}?version=6&version_type=external`, { a: 3 }),
    ],
  },
  {
    name: "document: external_gte version may stay",
    requests: [
      put(`${doc}?version=5&version_type=external_gte`, { a: 1 }),
      put(`${doc}?version=5&version_type=external_gte`, { a: 2 }),
      put(`${doc}?version=4&version_type=external_gte`, { a: 2 }),
    ],
  },
  {
    name: "document: internal version is refused",
    prepare: one,
    requests: [put(`${doc}?version=1`, { a: 2 })],
  },
  {
    name: "document: get with a version that differs",
    prepare: one,
    requests: [get(`${doc}?version=1`), get(`${doc}?version=7`)],
  },
  {
    name: "document: custom routing comes back",
    requests: [put(`${doc}?routing=here`, { a: 1 }), get(`${doc}?routing=here`)],
  },
  {
    name: "document: _source alone",
    prepare: one,
    requests: [
      get("/{index}/_source/1"),
      get("/{index}/_source/2"),
      head("/{index}/_source/1"),
      head("/{index}/_source/2"),
    ],
  },
  {
    name: "document: _source filtered by include and exclude",
    prepare: [put(doc, { a: { b: 1, c: 2 }, ab: 3, d: 4 })],
    requests: [
      get(`${doc}?_source_includes=a*&_source_excludes=a.c`),
      get("/{index}/_source/1?_source_includes=a.b"),
      get(`${doc}?_source=a.c,d`),
    ],
  },
  { name: "document: _source=false", prepare: one, requests: [get(`${doc}?_source=false`)] },
  {
    name: "document: _source keeps numbers and spaces as written",
    prepare: [put(doc, '{ "big": 9007199254740993, "price": 1.10, "exp":1E3,  "s" : "a\\u0041" }')],
    requests: [get("/{index}/_source/1", undefined, { text: true })],
  },
  {
    name: "document: _source keeps unicode, null, empty values and key order",
    prepare: [put(doc, '{"z":null,"a":"zażółć 🦊","m":[],"o":{},"e":"","n":[null,1]}')],
    requests: [get("/{index}/_source/1", undefined, { text: true })],
  },
  {
    name: "document: id with slash, space, percent and unicode",
    requests: [
      put("/{index}/_doc/a%2Fb%20c%25d%C3%A9+e", { a: 1 }),
      get("/{index}/_doc/a%2Fb%20c%25d%C3%A9+e"),
    ],
  },
  {
    name: "document: id of 512 bytes is taken, of 513 refused",
    requests: [
      put(`/{index}/_doc/${"i".repeat(512)}`, { a: 1 }),
      put(`/{index}/_doc/${"i".repeat(513)}`, { a: 1 }),
    ],
  },
  { name: "document: body that is not JSON", requests: [put(doc, "{oops")] },
  { name: "document: body cut short", requests: [put(doc, '{"a": {"b": 1')] },
  { name: "document: body that is an array", requests: [put(doc, "[1, 2]")] },
  { name: "document: without a body", requests: [put(doc)] },
  { name: "document: empty object", requests: [put(doc, {}), get(doc)] },
  { name: "document: duplicate key", requests: [put(doc, '{"a":1,"a":2}')] },
  { name: "document: text after the object", requests: [put(doc, '{"a":1} trailing')] },
  { name: "document: metadata field in the source", requests: [put(doc, { _id: "7", a: 1 })] },
  { name: "document: field with an empty name", requests: [put(doc, { "": 1 })] },
  { name: "document: field of dots alone", requests: [put(doc, { "a..b": 1 })] },
  {
    name: "document: dotted names and objects meet in the mapping",
    requests: [put(doc, { "a.b": 1, a: { c: 2 } }), get(doc), get("/{index}/_mapping")],
  },
  {
    name: "document: refresh=true shows forced_refresh",
    requests: [
      put(`${doc}?refresh=true`, { a: 1 }),
      put(`${doc}?refresh=false`, { a: 2 }),
      del(`${doc}?refresh`),
    ],
  },
  { name: "document: refresh with an unknown value", requests: [put(`${doc}?refresh=soon`, { a: 1 })] },
  {
    name: "document: require_alias on an index",
    prepare: one,
    requests: [put(`${doc}?require_alias=true`, { a: 1 })],
  },
  {
    name: "document: realtime get sees an unrefreshed write, realtime=false does not",
    prepare: [put("/{index}", { settings: { refresh_interval: "-1" } }), ...one],
    requests: [get(doc), get(`${doc}?realtime=false`), get(`${doc}?realtime=false&refresh=true`)],
  },
  { name: "document: unknown pipeline", requests: [put(`${doc}?pipeline=conf-none`, { a: 1 })] },
  {
    name: "document: wildcard as index",
    prepare: one,
    requests: [get("/{index}*/_doc/1"), put("/{index}*/_doc/1", { a: 1 })],
  },
  {
    name: "document: stored fields and the flag _source",
    prepare: [
      put("/{index}", { mappings: { properties: { s: { type: "keyword", store: true } } } }),
      put(doc, { s: "kept", t: "not" }),
    ],
    requests: [get(`${doc}?stored_fields=s`), get(`${doc}?stored_fields=s&_source=true`)],
  },
  {
    name: "document: filter_path cuts the answer",
    prepare: one,
    requests: [
      get(`${doc}?filter_path=_source.title,found`),
      get(`${doc}?filter_path=-_source`),
      get(`${doc}?filter_path=nothing`),
    ],
  },
  {
    name: "document: deleted ones are gone from search after refresh",
    prepare: [documents({ 1: { a: 1 }, 2: { a: 2 } })],
    requests: [del(`${doc}?refresh=true`), get("/{index}/_search")],
  },
  {
    name: "document: timeout and wait_for_active_shards are known parameters",
    requests: [
      put(`${doc}?timeout=1m&wait_for_active_shards=1`, { a: 1 }),
      put(`${doc}?wait_for_active_shards=two`, { a: 1 }),
    ],
  },
];

export default group;
