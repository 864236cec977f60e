import { type ConformanceGroup, documents, get, post, put } from "../case.ts";

const shape = { shape: true } as const;
const made = [
  put("/{index}", {
    settings: { number_of_shards: 1, number_of_replicas: 1 },
    mappings: { properties: { a: { type: "keyword" } } },
    aliases: { "{index}-b": {}, "{index}-a": {} },
  }),
  documents({ 1: { a: "x" }, 2: { a: "y" } }),
];

const group: ConformanceGroup = [
  {
    name: "cluster state: what is asked for",
    prepare: made,
    requests: [
      get("/_cluster/state/master_node", undefined, shape),
      get("/_cluster/state/version,master_node", undefined, shape),
      get("/_cluster/state/nodes", undefined, { ...shape, ignore: ["nodes_versions", "nodes_features"] }),
      get("/_cluster/state/none"),
      get("/_cluster/state/none,blocks/{index}"),
      get("/_cluster/state/metadata/{index}", undefined, shape),
      get(
        "/_cluster/state/metadata/{index}?filter_path=metadata.indices.*.settings,-metadata.indices.*.settings.index.uuid,-metadata.indices.*.settings.index.creation_date",
      ),
      get(
        "/_cluster/state/metadata/{index}?filter_path=metadata.indices.*.settings&flat_settings=true",
        undefined,
        shape,
      ),
      get(
        "/_cluster/state/metadata/{index}?filter_path=metadata.indices.*.mappings,metadata.indices.*.aliases",
      ),
      get("/_cluster/state/metadata/{index}*?filter_path=metadata.indices.*.state"),
      get("/_cluster/state/metadata/{index}-none,{index}?filter_path=metadata.indices.*.state"),
      get("/_cluster/state/metadata/{index}-none", undefined, shape),
      get("/_cluster/state/routing_table,routing_nodes/{index}", undefined, shape),
      get("/_cluster/state/_all/{index}?filter_path=*.indices.*.state,master_node", undefined, shape),
      post("/_cluster/state", {}),
      get("/_cluster/state?nope=1"),
    ],
  },
  {
    name: "cluster state: blocks",
    prepare: [
      put("/{index}-r", { settings: { "index.blocks.read_only": true } }),
      put("/{index}-w", { settings: { "index.blocks.write": true, "index.blocks.metadata": true } }),
      put("/{index}-c", { settings: { number_of_replicas: 0 } }),
      post("/{index}-c/_close"),
      put("/{index}-o"),
    ],
    requests: [
      get("/_cluster/state/blocks?filter_path=blocks.indices.{index}-*"),
      get("/_cluster/state/blocks/{index}-o?filter_path=blocks.indices.{index}-*"),
      get(
        "/_cluster/state/metadata/{index}-*?filter_path=metadata.indices.*.state,metadata.indices.*.mappings",
      ),
      put("/{index}-r/_settings", { "index.blocks.read_only": false }),
      put("/{index}-w/_settings", { "index.blocks.metadata": false }),
    ],
  },
  {
    name: "cluster state: segments and recoveries",
    prepare: made,
    requests: [
      get("/{index}/_segments", undefined, shape),
      get("/{index}-b/_segments?filter_path=_shards,indices.*.shards.*.num_search_segments"),
      get("/{index}-none/_segments"),
      get("/{index}/_recovery", undefined, shape),
      get("/{index}/_recovery?active_only=true"),
      get("/{index}/_recovery?filter_path=*.shards.type,*.shards.stage,*.shards.source"),
      get("/{index}-none/_recovery"),
    ],
  },
  {
    name: "cluster state: tasks",
    requests: [
      get("/_tasks?actions=cluster:monitor/tasks/lists*", undefined, shape),
      get("/_tasks?actions=cluster:monitor/tasks/lists*&group_by=none", undefined, shape),
      get("/_tasks?actions=cluster:monitor/tasks/lists*&group_by=parents", undefined, shape),
      get("/_tasks?actions=cluster:monitor/tasks/lists*&detailed=true", undefined, shape),
      get("/_tasks?actions=*reindex"),
      get("/_tasks?actions=*reindex&group_by=none"),
      get("/_tasks?actions=*reindex&group_by=parents"),
      get("/_tasks?group_by=colour"),
      get("/_tasks/abc"),
      get("/_tasks/abc:5"),
      get("/_tasks/abc:x"),
    ],
  },
  {
    name: "cluster state: statistics of nodes",
    prepare: made,
    requests: [
      get("/_nodes/stats/os?filter_path=**,-nodes.*.os.cgroup", undefined, shape),
      get("/_nodes/stats/process", undefined, shape),
      get("/_nodes/stats/jvm?filter_path=nodes.*.jvm,-**.pools,-**.buffer_pools", undefined, shape),
      get("/_nodes/stats/thread_pool?filter_path=nodes.*.thread_pool", undefined, shape),
      get("/_nodes/stats/fs?filter_path=nodes.*.fs.total,nodes.*.fs.timestamp", undefined, shape),
      get("/_nodes/stats/script", undefined, shape),
      get("/_nodes/stats/indices/docs,store,indexing", undefined, shape),
      get("/_nodes/_local/stats/os,process?filter_path=nodes.*.name,nodes.*.os.mem", undefined, shape),
      get("/_nodes/none/stats/os", undefined, shape),
      get("/_nodes/stats/none"),
      get("/_nodes/stats/jvm,none,one"),
      get("/_nodes/stats/_all,os"),
      get("/_nodes/stats/_all/docs"),
      get("/_nodes/stats/os/docs"),
      get("/_nodes/stats/indices/colour,docs"),
      get("/_nodes/stats/os?level=colour"),
    ],
  },
];

export default group;
