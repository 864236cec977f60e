import { type ConformanceGroup, documents, get, put } from "../case.ts";

const group: ConformanceGroup = [
  {
    name: "cat tables: help",
    requests: [
      get("/_cat/count?help"),
      get("/_cat/aliases?help"),
      get("/_cat/master?help"),
      get("/_cat/health?help"),
      get("/_cat/templates?help"),
      get("/_cat/component_templates?help"),
      get("/_cat/aliases?help=maybe"),
    ],
  },
  {
    name: "cat tables: columns by name, short name and wildcard",
    prepare: [documents({ 1: { a: 1 } })],
    requests: [
      get("/_cat/indices/{index}?format=json&h=health,i,dc,foo"),
      get("/_cat/indices/{index}?h=i,h&v=true"),
      get("/_cat/indices/{index}?h=foo&v=true"),
      get("/_cat/indices/{index}?h=index,index"),
      get("/_cat/indices/{index}?s=foo"),
      get("/_cat/indices/{index}?s=index:up"),
      get("/_cat/indices/{index}?v=maybe"),
      get("/_cat/count/{index}?v=true&h=count"),
    ],
  },
  {
    name: "cat tables: sorted by several columns",
    prepare: [
      put("/{index}-a", { settings: { number_of_replicas: 0 } }),
      put("/{index}-b", { settings: { number_of_replicas: 1 } }),
      put("/{index}-c", { settings: { number_of_replicas: 0 } }),
    ],
    requests: [
      get("/_cat/indices/{index}*?h=rep,index&s=rep:desc,index"),
      get("/_cat/indices/{index}*?h=index,rep&s=rep,index:desc"),
      get("/_cat/indices/{index}*?h=index&health=green&s=i"),
      get("/_cat/indices/{index}*?h=index&health=blue"),
      get("/_cat/indices/{index}-none?h=index"),
      get("/_cat/indices/{index}-z*?h=index&v=true"),
    ],
  },
  {
    name: "cat tables: aliases",
    prepare: [
      put("/{index}", {
        aliases: {
          "{index}-a": {},
          "{index}-f": { filter: { term: { a: 1 } }, routing: "r" },
          "{index}-w": { is_write_index: true, search_routing: "x" },
        },
      }),
    ],
    requests: [
      get("/_cat/aliases/{index}*?v=true&s=alias"),
      get("/_cat/aliases/{index}*?format=json&s=alias"),
      get("/_cat/aliases/{index}-a,{index}-w?h=a,w,ri&s=a"),
      get("/_cat/aliases/{index}-none"),
      get("/_cat/aliases/{index}-none?v=true"),
    ],
  },
  {
    name: "cat tables: shards",
    prepare: [
      put("/{index}", { settings: { number_of_shards: 2, number_of_replicas: 1 } }),
      documents({ 1: { a: 1 }, 2: { a: 2 }, 3: { a: 3 } }),
    ],
    requests: [
      get("/_cat/shards/{index}?h=index,shard,prirep,state,docs&s=shard,prirep"),
      get("/_cat/shards/{index}?h=shard,prirep,state,docs,ip&s=shard,prirep&format=json"),
      get("/_cat/shards/{index}?h=shard,prirep,unassigned.reason&s=prirep,shard&v=true"),
      get("/_cat/shards/{index}-none"),
    ],
  },
  {
    name: "cat tables: the one node",
    requests: [
      get("/_cat/master?h=host,ip"),
      get("/_cat/nodes?h=ip,node.role,master,version"),
      get("/_cat/health?h=node.total,node.data,relo,init,unassign.pri&format=json"),
      get("/_nodes/nope"),
      get("/_nodes/_all/none?filter_path=_nodes"),
      get("/_nodes/http?filter_path=_nodes"),
      get("/_nodes/_local/http?filter_path=_nodes"),
    ],
  },
  {
    name: "cat tables: help of what is monitored",
    requests: [
      "segments",
      "recovery",
      "tasks",
      "allocation",
      "nodeattrs",
      "plugins",
      "thread_pool",
      "pending_tasks",
      "fielddata",
      "repositories",
    ].map((name) => get(`/_cat/${name}?help`)),
  },
  {
    name: "cat tables: what is monitored",
    prepare: [documents({ 1: { a: 1 }, 2: { a: 2 } })],
    requests: [
      get(
        "/_cat/segments/{index}?h=index,shard,prirep,ip,segment,docs.count,docs.deleted,searchable,version&v",
      ),
      get("/_cat/segments/{index}?format=json", undefined, { shape: true }),
      get("/_cat/segments/{index}-none"),
      get("/_cat/recovery/{index}?h=index,shard,type,stage,shost,snode,thost,rep,snap,f,bp,top&v"),
      get("/_cat/recovery/{index}?format=json", undefined, { shape: true }),
      get("/_cat/recovery/{index}?active_only=true&h=index,shard&v"),
      get("/_cat/recovery/{index}-none"),
      get("/_cat/tasks?format=json&actions=*lists*", undefined, { shape: true }),
      get("/_cat/tasks?h=action,type,x_opaque_id&actions=*lists*&s=action&v"),
      get("/_cat/allocation?format=json&h=shards,disk.*,host,ip,node", undefined, { shape: true }),
      get("/_cat/nodeattrs?h=host,ip,attr,value&v"),
      get("/_cat/thread_pool/search,warm*?h=name,queue,rejected&v"),
      get("/_cat/thread_pool?h=name"),
      get("/_cat/thread_pool/none?v"),
      get("/_cat/pending_tasks?v"),
      get("/_cat/pending_tasks"),
      get("/_cat/fielddata?v&fields=none"),
      get("/_cat/repositories?v"),
    ],
  },
];

export default group;
