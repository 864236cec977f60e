import { type ConformanceGroup, documents, get, post, put } from "../case.ts";

const aliased = put("/{index}-000001", { aliases: { "{index}": { is_write_index: true } } });

const group: ConformanceGroup = [
  {
    name: "rollover: to the next number",
    prepare: [aliased],
    requests: [
      post("/{index}/_rollover"),
      get("/{index}*/_alias"),
      post("/{index}/_rollover?dry_run=true"),
      post("/{index}/_rollover", { conditions: { max_docs: 1 } }),
      put("/{index}/_doc/1?refresh=true", { a: 1 }),
      post("/{index}/_rollover", { conditions: { max_docs: 1 } }),
      get("/{index}*/_alias"),
    ],
  },
  {
    name: "rollover: to a name, with settings and mappings",
    prepare: [aliased],
    requests: [
      post("/{index}/_rollover/{index}-new", {
        settings: { number_of_replicas: 0 },
        mappings: { properties: { a: { type: "keyword" } } },
        aliases: { "{index}-more": {} },
      }),
      get("/{index}-new"),
      post("/{index}/_rollover"),
    ],
  },
  {
    name: "rollover: an alias of one index moves",
    prepare: [put("/{index}-000001", { aliases: { "{index}": {} } })],
    requests: [post("/{index}/_rollover"), get("/{index}*/_alias")],
  },
  {
    name: "rollover: refused",
    prepare: [put("/{index}-a", { aliases: { "{index}-alias": { is_write_index: true } } })],
    requests: [
      post("/{index}-none/_rollover"),
      post("/{index}-a/_rollover"),
      post("/{index}-alias/_rollover"),
    ],
  },
  {
    name: "stats: what is written is counted",
    prepare: [documents({ 1: { a: 1 }, 2: { a: 2 } }), put("/{index}/_doc/1", { a: 3 })],
    requests: [
      { method: "DELETE", path: "/{index}/_doc/2?refresh=true" },
      get(
        "/{index}/_stats/indexing?filter_path=_all.primaries.indexing.index_total,_all.primaries.indexing.delete_total",
      ),
      get("/{index}/_stats/docs,nope"),
      get("/{index}/_stats/_all,docs"),
      get("/{index}/_stats/flush,warmer?filter_path=indices.*.primaries.flush.periodic,_shards"),
      get("/{index}/_stats/query_cache,request_cache,fielddata?filter_path=_all.total"),
      get("/{index}-none/_stats"),
    ],
  },
  {
    name: "bulk: list_executed_pipelines",
    requests: [
      put("/_ingest/pipeline/{index}", { processors: [] }),
      post("/{index}/_bulk?list_executed_pipelines=true", [
        { index: { _id: "1" } },
        { a: 1 },
        { index: { _id: "2", pipeline: "{index}" } },
        { a: 1 },
        { update: { _id: "1" } },
        { doc: { a: 2 } },
        { delete: { _id: "2" } },
        { index: { _id: "3", list_executed_pipelines: false } },
        { a: 1 },
      ]),
      post("/{index}/_bulk", [
        { index: { _id: "1", list_executed_pipelines: true, pipeline: "{index}" } },
        { a: 1 },
        { create: { _id: "1", list_executed_pipelines: true } },
        { a: 1 },
      ]),
      { method: "DELETE", path: "/_ingest/pipeline/{index}" },
      get("/_cluster/pending_tasks?local=true", undefined, { ignore: ["tasks"] }),
    ],
  },
  {
    name: "cluster settings: none to change",
    requests: [put("/_cluster/settings", {}), put("/_cluster/settings")],
  },
];

export default group;
