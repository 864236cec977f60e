import { type ConformanceGroup, documents, get, post, put } from "../case.ts";

const bulk = "/{index}/_bulk";
const one = [put("/{index}/_doc/1", { a: 1, o: { x: 1 } })];

const group: ConformanceGroup = [
  {
    name: "bulk: index, create, update and delete in one request",
    requests: [
      post(bulk, [
        { index: { _id: "1" } },
        { a: 1 },
        { create: { _id: "2" } },
        { a: 2 },
        { update: { _id: "1" } },
        { doc: { b: 1 } },
        { delete: { _id: "2" } },
      ]),
      get("/{index}/_doc/1"),
    ],
  },
  {
    name: "bulk: index names in the actions",
    requests: [
      post("/_bulk", [
        { index: { _index: "{index}", _id: "1" } },
        { a: 1 },
        { index: { _index: "{index}-b", _id: "1" } },
        { a: 1 },
      ]),
    ],
  },
  { name: "bulk: put is post", requests: [put(bulk, [{ index: { _id: "1" } }, { a: 1 }])] },
  {
    name: "bulk: ids are made where none is given",
    requests: [post(bulk, [{ index: {} }, { a: 1 }, { create: {} }, { a: 2 }])],
  },
  {
    name: "bulk: create of an existing id is an item error",
    prepare: one,
    requests: [post(bulk, [{ create: { _id: "1" } }, { a: 9 }, { create: { _id: "2" } }, { a: 9 }])],
  },
  {
    name: "bulk: update of a missing document is an item error",
    prepare: one,
    requests: [post(bulk, [{ update: { _id: "9" } }, { doc: { a: 9 } }])],
  },
  {
    name: "bulk: update in a missing index",
    requests: [post(bulk, [{ update: { _id: "9" } }, { doc: { a: 9 } }])],
  },
  {
    name: "bulk: delete of a missing document answers 404 without an error",
    prepare: one,
    requests: [post(bulk, [{ delete: { _id: "9" } }])],
  },
  { name: "bulk: delete in a missing index", requests: [post(bulk, [{ delete: { _id: "9" } }])] },
  {
    name: "bulk: update with doc_as_upsert creates, then is a noop",
    requests: [
      post(bulk, [{ update: { _id: "1" } }, { doc: { a: 1 }, doc_as_upsert: true }]),
      post(bulk, [{ update: { _id: "1" } }, { doc: { a: 1 }, doc_as_upsert: true }]),
    ],
  },
  {
    name: "bulk: update with upsert",
    requests: [
      post(bulk, [{ update: { _id: "1" } }, { doc: { a: 1 }, upsert: { a: 0 } }]),
      get("/{index}/_doc/1"),
    ],
  },
  {
    name: "bulk: update merges objects and replaces arrays",
    prepare: [put("/{index}/_doc/1", { o: { x: 1, y: [1, 2] }, k: 1 })],
    requests: [
      post(bulk, [{ update: { _id: "1" } }, { doc: { o: { y: [3], z: null } } }]),
      get("/{index}/_source/1"),
    ],
  },
  {
    name: "bulk: update returns _source where asked",
    prepare: one,
    requests: [
      post(bulk, [{ update: { _id: "1", _source: true } }, { doc: { b: 2 } }]),
      post(`${bulk}?_source=a`, [{ update: { _id: "1" } }, { doc: { b: 3 } }]),
    ],
  },
  {
    name: "bulk: update without detect_noop writes again",
    prepare: one,
    requests: [post(bulk, [{ update: { _id: "1" } }, { doc: { a: 1 }, detect_noop: false }])],
  },
  {
    name: "bulk: update with an unknown key",
    prepare: one,
    requests: [post(bulk, [{ update: { _id: "1" } }, { dok: { a: 1 } }])],
  },
  {
    name: "bulk: a document that the mapping refuses fails alone",
    prepare: [put("/{index}", { mappings: { properties: { n: { type: "long" } } } })],
    requests: [post(bulk, [{ index: { _id: "1" } }, { n: "many" }, { index: { _id: "2" } }, { n: 2 }])],
  },
  {
    name: "bulk: broken JSON in a source line fails alone",
    requests: [post(bulk, '{"index":{"_id":"1"}}\n{"a":\n{"index":{"_id":"2"}}\n{"a":2}\n')],
  },
  {
    name: "bulk: if_seq_no guards an item",
    prepare: one,
    requests: [
      post(bulk, [
        { index: { _id: "1", if_seq_no: 0, if_primary_term: 1 } },
        { a: 2 },
        { index: { _id: "1", if_seq_no: 0, if_primary_term: 1 } },
        { a: 3 },
        { delete: { _id: "1", if_seq_no: 0, if_primary_term: 1 } },
        { update: { _id: "1", if_seq_no: 0, if_primary_term: 1 } },
        { doc: { a: 3 } },
      ]),
    ],
  },
  {
    name: "bulk: external versions",
    requests: [
      post(bulk, [
        { index: { _id: "1", version: 5, version_type: "external" } },
        { a: 1 },
        { index: { _id: "1", version: 4, version_type: "external" } },
        { a: 2 },
      ]),
    ],
  },
  {
    name: "bulk: routing of an item",
    requests: [
      post(bulk, [{ index: { _id: "1", routing: "r" } }, { a: 1 }]),
      get("/{index}/_doc/1?routing=r"),
    ],
  },
  {
    name: "bulk: require_alias as parameter and in an item",
    requests: [
      post(`${bulk}?require_alias=true`, [{ index: { _id: "1" } }, { a: 1 }]),
      post(bulk, [{ index: { _id: "1", require_alias: true } }, { a: 1 }]),
    ],
  },
  {
    name: "bulk: an index name that is not allowed",
    requests: [
      post("/_bulk", [
        { index: { _index: "{index}-UPPER", _id: "1" } },
        { a: 1 },
        { index: { _index: "{index}", _id: "1" } },
        { a: 1 },
      ]),
    ],
  },
  { name: "bulk: no index at all", requests: [post("/_bulk", [{ index: { _id: "1" } }, { a: 1 }])] },
  { name: "bulk: unknown action", requests: [post(bulk, [{ upsert: { _id: "1" } }, { a: 1 }])] },
  {
    name: "bulk: unknown key in an action",
    requests: [post(bulk, [{ index: { _id: "1", colour: "red" } }, { a: 1 }])],
  },
  {
    name: "bulk: _type in an action",
    requests: [post(bulk, [{ index: { _id: "1", _type: "_doc" } }, { a: 1 }])],
  },
  { name: "bulk: no newline at the end", requests: [post(bulk, '{"index":{"_id":"1"}}\n{"a":1}')] },
  {
    name: "bulk: empty body",
    requests: [post(bulk), post(bulk, "", { headers: { "content-type": "application/x-ndjson" } })],
  },
  { name: "bulk: body of one newline", requests: [post(bulk, "\n")] },
  {
    name: "bulk: blank line between the items",
    requests: [post(bulk, '{"index":{"_id":"1"}}\n{"a":1}\n\n{"index":{"_id":"2"}}\n{"a":2}\n')],
  },
  {
    name: "bulk: carriage returns before the newlines",
    requests: [
      post(bulk, '{"index":{"_id":"1"}}\r\n{"a":1}\r\n'),
      get("/{index}/_source/1", undefined, { text: true }),
    ],
  },
  {
    name: "bulk: action that is not an object",
    requests: [post(bulk, '"index"\n{"a":1}\n'), post(bulk, '{"index":"x"}\n{"a":1}\n')],
  },
  { name: "bulk: action line that is not JSON", requests: [post(bulk, 'index 1\n{"a":1}\n')] },
  { name: "bulk: source line missing", requests: [post(bulk, '{"index":{"_id":"1"}}\n')] },
  {
    name: "bulk: delete with a body line is taken for an action",
    requests: [post(bulk, '{"delete":{"_id":"1"}}\n{"a":1}\n')],
  },
  {
    name: "bulk: empty id",
    requests: [post(bulk, [{ index: { _id: "" } }, { a: 1 }, { index: { _id: "ok" } }, { a: 1 }])],
  },
  {
    name: "bulk: numeric id becomes a string",
    requests: [post(bulk, '{"index":{"_id":17}}\n{"a":1}\n'), get("/{index}/_doc/17")],
  },
  {
    name: "bulk: id longer than 512 bytes",
    requests: [post(bulk, [{ index: { _id: "i".repeat(513) } }, { a: 1 }])],
  },
  {
    name: "bulk: refresh makes it searchable",
    prepare: [put("/{index}", { settings: { refresh_interval: "-1" } })],
    requests: [
      post(bulk, [{ index: { _id: "1" } }, { a: 1 }]),
      get("/{index}/_count"),
      post(`${bulk}?refresh=true`, [{ index: { _id: "2" } }, { a: 2 }]),
      get("/{index}/_count"),
    ],
  },
  {
    name: "bulk: refresh=wait_for returns when it is searchable",
    requests: [post(`${bulk}?refresh=wait_for`, [{ index: { _id: "1" } }, { a: 1 }]), get("/{index}/_count")],
  },
  {
    name: "bulk: the same id twice takes both in order",
    requests: [
      post(bulk, [{ index: { _id: "1" } }, { a: 1 }, { index: { _id: "1" } }, { a: 2 }]),
      get("/{index}/_doc/1"),
    ],
  },
  {
    name: "bulk: pipeline _none",
    requests: [post(`${bulk}?pipeline=_none`, [{ index: { _id: "1" } }, { a: 1 }])],
  },
  {
    name: "bulk: unknown pipeline",
    requests: [post(`${bulk}?pipeline=conf-none`, [{ index: { _id: "1" } }, { a: 1 }])],
  },
  {
    name: "bulk: filter_path of items in error",
    prepare: one,
    requests: [
      post(`${bulk}?filter_path=errors,items.*.error.type,items.*.status`, [
        { create: { _id: "1" } },
        { a: 1 },
      ]),
    ],
  },
  {
    name: "bulk: unknown parameter",
    requests: [post(`${bulk}?refrsh=true`, [{ index: { _id: "1" } }, { a: 1 }])],
  },
  { name: "bulk: gzip body", requests: [post(bulk, [{ index: { _id: "1" } }, { a: 1 }], { gzip: true })] },
  {
    name: "bulk: dynamic mapping of many items merges",
    requests: [
      post(bulk, [
        { index: { _id: "1" } },
        { a: 1 },
        { index: { _id: "2" } },
        { b: "x" },
        { index: { _id: "3" } },
        { c: { d: true } },
      ]),
      get("/{index}/_mapping"),
    ],
  },
  {
    name: "bulk: through an alias",
    prepare: [put("/{index}", { aliases: { "{index}-alias": {} } })],
    requests: [post("/{index}-alias/_bulk", [{ index: { _id: "1" } }, { a: 1 }, { delete: { _id: "1" } }])],
  },
  {
    name: "bulk: through an alias with two indices and no write index",
    prepare: [
      put("/{index}", { aliases: { "{index}-alias": {} } }),
      put("/{index}-b", { aliases: { "{index}-alias": {} } }),
    ],
    requests: [post("/{index}-alias/_bulk", [{ index: { _id: "1" } }, { a: 1 }])],
  },
  {
    name: "bulk: source of a deleted and recreated document",
    prepare: [documents({ 1: { a: 1 } })],
    requests: [
      post(`${bulk}?refresh=true`, [{ delete: { _id: "1" } }, { index: { _id: "1" } }, { a: 2 }]),
      get("/{index}/_search?version=true&seq_no_primary_term=true"),
    ],
  },
  {
    name: "bulk: scripted update is refused in the item or the request",
    prepare: one,
    requests: [post(bulk, [{ update: { _id: "1" } }, { script: { source: "x", lang: "nothing" } }])],
  },
];

export default group;
