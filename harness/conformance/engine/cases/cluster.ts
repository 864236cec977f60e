import { type ConformanceGroup, del, documents, get, head, post, put } from "../case.ts";

/** What counts the whole cluster, and so differs with what else the server holds. */
const whole = {
  ignore: [
    "status",
    "active_primary_shards",
    "active_shards",
    "unassigned_shards",
    "active_shards_percent_as_number",
  ],
};
const percent = { ignore: ["active_shards_percent_as_number"] };
const one = [put("/{index}", { settings: { number_of_replicas: 0 } })];

const group: ConformanceGroup = [
  { name: "cluster: health of all", requests: [get("/_cluster/health", undefined, whole)] },
  {
    name: "cluster: health of an index, green and yellow",
    prepare: [...one, put("/{index}-b")],
    requests: [
      get("/_cluster/health/{index}", undefined, percent),
      get("/_cluster/health/{index}-b", undefined, percent),
      get("/_cluster/health/{index}*", undefined, percent),
    ],
  },
  {
    name: "cluster: health waits for a status",
    prepare: one,
    requests: [
      get("/_cluster/health/{index}?wait_for_status=yellow&timeout=5s", undefined, percent),
      get("/_cluster/health/{index}?wait_for_status=blue"),
      get("/_cluster/health/{index}?wait_for_no_relocating_shards=true&wait_for_nodes=1", undefined, percent),
    ],
  },
  {
    name: "cluster: health that is not reached in time",
    prepare: [put("/{index}")],
    requests: [get("/_cluster/health/{index}?wait_for_status=green&timeout=1ms", undefined, percent)],
  },
  {
    name: "cluster: health by level",
    prepare: one,
    requests: [
      get("/_cluster/health/{index}?level=indices", undefined, percent),
      get("/_cluster/health/{index}?level=colours"),
    ],
  },
  {
    name: "cluster: health of a missing index",
    requests: [get("/_cluster/health/{index}?timeout=1ms", undefined, percent)],
  },
  {
    name: "cluster: licence",
    requests: [
      get("/_license", undefined, {
        ignore: [
          "license.type",
          "license.issue_date",
          "license.issue_date_in_millis",
          "license.expiry_date",
          "license.expiry_date_in_millis",
          "license.max_nodes",
          "license.start_date_in_millis",
        ],
      }),
      get("/_license?colour=red"),
      get("/_license?local=true&filter_path=license.status"),
    ],
  },
  {
    name: "cat: indices of the case as JSON",
    prepare: [...one, documents({ 1: { a: 1 } })],
    requests: [
      get("/_cat/indices/{index}?format=json&h=health,status,index,pri,rep,docs.count,docs.deleted"),
      get("/_cat/indices/{index}?h=index,pri,rep,docs.count", undefined, {
        headers: { accept: "application/json" },
      }),
    ],
  },
  {
    name: "cat: indices as text, with and without a head",
    prepare: [...one, documents({ 1: { a: 1 } })],
    requests: [
      get("/_cat/indices/{index}?h=health,index,docs.count"),
      get("/_cat/indices/{index}?v&h=health,status,index,pri,rep,docs.count"),
      get("/_cat/indices/{index}?v=true&h=i,dc,p,r"),
    ],
  },
  {
    name: "cat: indices sorted and by wildcard",
    prepare: [...one, put("/{index}-b", { settings: { number_of_replicas: 0 } })],
    requests: [
      get("/_cat/indices/{index}*?h=index&s=index:desc"),
      get("/_cat/indices/{index}*?h=index&s=index&format=json"),
      get("/_cat/indices/{index}-z*?h=index"),
    ],
  },
  {
    name: "cat: missing index and unknown column, format, parameter",
    prepare: one,
    requests: [
      get("/_cat/indices/{index}-none"),
      get("/_cat/indices/{index}?h=colour"),
      get("/_cat/indices/{index}?colour=red"),
      get("/_cat/indices/{index}?format=colour&h=index"),
    ],
  },
  {
    name: "cat: hidden indices need to be asked for",
    prepare: [put("/{index}", { settings: { "index.hidden": true, number_of_replicas: 0 } })],
    requests: [
      get("/_cat/indices/{index}*?h=index"),
      get("/_cat/indices/{index}*?h=index&expand_wildcards=all"),
    ],
  },
  {
    name: "cat: count",
    prepare: [documents({ 1: { a: 1 }, 2: { a: 2 } })],
    requests: [get("/_cat/count/{index}?h=count"), get("/_cat/count/{index}?h=count&format=json")],
  },
  {
    name: "cat: aliases of a case",
    prepare: [put("/{index}", { aliases: { "{index}-alias": {} } })],
    requests: [
      get("/_cat/aliases/{index}-alias?h=alias,index,is_write_index"),
      get("/_cat/aliases/{index}-alias?format=json"),
    ],
  },
  {
    name: "pipeline: missing ones",
    // Where there has never been one, the server says that it deleted what is not there.
    prepare: [put("/_ingest/pipeline/{index}", { processors: [] }), del("/_ingest/pipeline/{index}")],
    requests: [
      get("/_ingest/pipeline/{index}"),
      del("/_ingest/pipeline/{index}"),
      get("/_ingest/pipeline/{index}-*"),
    ],
  },
  {
    name: "pipeline: put, get, use and delete one without processors",
    requests: [
      put("/_ingest/pipeline/{index}", { description: "nothing", version: 3, processors: [] }),
      get("/_ingest/pipeline/{index}"),
      put("/{index}/_doc/1?pipeline={index}", { a: 1 }),
      del("/_ingest/pipeline/{index}"),
    ],
  },
  {
    name: "pipeline: put wrongly",
    requests: [
      put("/_ingest/pipeline/{index}", {}),
      put("/_ingest/pipeline/{index}"),
      put("/_ingest/pipeline/{index}", { processors: "x" }),
      put("/_ingest/pipeline/{index}", { processors: [{ colour: {} }] }),
      put("/_ingest/pipeline/{index}", { processors: [], colour: 1 }),
      put("/_ingest/pipeline/{index}", { processors: [{}] }),
    ],
  },
  {
    name: "template: an index template applies to new indices",
    requests: [
      put("/_index_template/{index}", {
        index_patterns: ["{index}-*"],
        template: {
          settings: { number_of_replicas: 0 },
          mappings: { properties: { t: { type: "keyword" } } },
        },
      }),
      put("/{index}-b"),
      get("/{index}-b/_mapping"),
      get("/{index}-b/_settings/index.number_of_replicas"),
      put("/{index}-c/_doc/1", { t: "x", u: 1 }),
      get("/{index}-c/_mapping"),
      head("/_index_template/{index}"),
      del("/_index_template/{index}"),
      head("/_index_template/{index}"),
    ],
  },
  { name: "nodes: info that clients sniff with", requests: [get("/_nodes?filter_path=_nodes")] },
  {
    name: "refresh of all names of the case",
    prepare: [...one, put("/{index}-b", { settings: { number_of_replicas: 0 } })],
    requests: [post("/{index},{index}-b/_refresh")],
  },
];

export default group;
