import { type ConformanceGroup, del, documents, get, head, post, put } from "../case.ts";

const index = "/{index}";

const group: ConformanceGroup = [
  { name: "index: create without a body", requests: [put(index), get(index)] },
  {
    name: "index: create with settings, mappings and aliases",
    requests: [
      put(index, {
        settings: { number_of_shards: 1, number_of_replicas: 0, refresh_interval: "5s" },
        mappings: { dynamic: false, properties: { a: { type: "keyword" } } },
        aliases: { "{index}-alias": {} },
      }),
      get(index),
    ],
  },
  {
    name: "index: create with settings under index and flat",
    requests: [
      put(index, { settings: { index: { number_of_replicas: 0 }, "index.refresh_interval": "2s" } }),
      get(`${index}/_settings`),
    ],
  },
  { name: "index: create with an empty object", requests: [put(index, {})] },
  { name: "index: create twice", prepare: [put(index)], requests: [put(index)] },
  {
    name: "index: create over an alias",
    prepare: [put(index, { aliases: { "{index}-alias": {} } })],
    requests: [put("/{index}-alias")],
  },
  {
    name: "index: names that are refused",
    requests: [
      put("/{index}-Upper"),
      put("/_{index}"),
      put("/-{index}"),
      put("/+{index}"),
      put("/{index}%20x"),
      put("/{index}%23x"),
      put("/{index}%3Ax"),
      put("/{index}%3Fx"),
      put("/{index}%22x"),
      put("/{index}%3Cx"),
      put("/{index}%7Cx"),
      put("/{index}*"),
      put("/{index},x"),
      put("/.."),
      put("/."),
      put(`/${"n".repeat(256)}`),
    ],
  },
  { name: "index: unknown top-level key", requests: [put(index, { mapings: {} })] },
  { name: "index: unknown setting", requests: [put(index, { settings: { colour: "red" } })] },
  {
    name: "index: setting close to a known one",
    requests: [put(index, { settings: { number_of_shard: 1 } })],
  },
  {
    name: "index: settings with wrong values",
    requests: [
      put(index, { settings: { number_of_shards: 0 } }),
      put(index, { settings: { number_of_shards: "x" } }),
      put(index, { settings: { number_of_replicas: -1 } }),
      put(index, { settings: { refresh_interval: "often" } }),
      put(index, { settings: { refresh_interval: "5" } }),
    ],
  },
  { name: "index: create with a body that is not JSON", requests: [put(index, "{oops")] },
  {
    name: "index: create with a mapping type name",
    requests: [put(index, { mappings: { _doc: { properties: { a: { type: "keyword" } } } } })],
  },
  {
    name: "index: two shards show in the counts",
    requests: [
      put(index, { settings: { number_of_shards: 2, number_of_replicas: 0 } }),
      post("/{index}/_doc/1?refresh=true", { a: 1 }),
      get("/{index}/_count"),
      post("/{index}/_refresh"),
    ],
  },
  {
    name: "index: wait_for_active_shards and timeout",
    requests: [put(`${index}?wait_for_active_shards=1&timeout=5s&master_timeout=5s`)],
  },
  { name: "index: get a missing one", requests: [get(index)] },
  {
    name: "index: get with ignore_unavailable",
    prepare: [put(index)],
    requests: [
      get("/{index}-none?ignore_unavailable=true"),
      get("/{index},{index}-none?ignore_unavailable=true&filter_path=*.aliases"),
      get("/{index},{index}-none"),
    ],
  },
  {
    name: "index: get by wildcard",
    prepare: [put(index), put("/{index}-b")],
    requests: [
      get("/{index}*?filter_path=*.aliases"),
      get("/{index}-z*"),
      get("/{index}-z*?allow_no_indices=false"),
      get("/{index}*,-{index}-b?filter_path=*.aliases"),
    ],
  },
  {
    name: "index: get by alias shows the index",
    prepare: [put(index, { aliases: { "{index}-alias": {} } })],
    requests: [get("/{index}-alias?filter_path=*.aliases")],
  },
  {
    name: "index: get with features and flat settings",
    prepare: [put(index, { settings: { number_of_replicas: 0 } })],
    requests: [
      get(`${index}?features=mappings`),
      get(`${index}?flat_settings=true&features=settings`),
      get(`${index}?features=colours`),
    ],
  },
  {
    name: "index: get with include_defaults",
    prepare: [put(index)],
    requests: [get(`${index}/_settings/index.refresh_interval?include_defaults=true`)],
  },
  {
    name: "index: head",
    prepare: [put(index, { aliases: { "{index}-alias": {} } })],
    requests: [
      head(index),
      head("/{index}-none"),
      head("/{index}-alias"),
      head("/{index}-z*"),
      head("/{index}*"),
      head("/{index}-none?ignore_unavailable=true"),
      head("/{index}-z*?allow_no_indices=false"),
    ],
  },
  {
    name: "index: delete",
    prepare: [put(index)],
    requests: [del(index), get(index), del(index), del(`${index}?ignore_unavailable=true`)],
  },
  {
    name: "index: delete several, one of them missing",
    prepare: [put(index)],
    requests: [
      del("/{index},{index}-none"),
      head(index),
      del("/{index},{index}-none?ignore_unavailable=true"),
      head(index),
    ],
  },
  {
    name: "index: delete by wildcard is refused",
    prepare: [put(index)],
    requests: [
      del("/{index}*"),
      del("/{index}-z*"),
      del("/{index}-z*?allow_no_indices=false"),
      del("/{index}-z*?expand_wildcards=none"),
      del("/{index}-z*?expand_wildcards=some"),
      del("/{index},{index}-z*"),
      del("/{index}-none,{index}-z*"),
      del("/{index},-{index}*"),
      del("/-{index}"),
      del("/*,-*"),
      head(index),
    ],
  },
  {
    name: "index: delete by alias is refused",
    prepare: [put(index, { aliases: { "{index}-alias": {} } })],
    requests: [del("/{index}-alias")],
  },
  {
    name: "index: deleted and created again starts from nothing",
    prepare: [documents({ 1: { a: 1 } }), del(index)],
    requests: [
      put(index),
      get("/{index}/_doc/1"),
      put("/{index}/_doc/1", { a: "text now" }),
      get("/{index}/_mapping"),
    ],
  },
  {
    name: "index: hidden ones need to be asked for",
    prepare: [put(index, { settings: { "index.hidden": true } })],
    requests: [
      get("/{index}*?filter_path=*.aliases"),
      get("/{index}*?expand_wildcards=hidden&filter_path=*.aliases"),
      get("/{index}*?expand_wildcards=all&filter_path=*.aliases"),
      get("/{index}*?expand_wildcards=open,hidden&filter_path=*.aliases"),
      get(`${index}?filter_path=*.aliases`),
      get("/{index}*?expand_wildcards=none"),
      get("/{index}*?expand_wildcards=secret"),
    ],
  },
  {
    name: "index: dot names warn",
    requests: [put("/.{index}"), get("/.{index}?filter_path=*.aliases"), put("/.{index}/_doc/1", { a: 1 })],
  },
  {
    name: "index: put settings that may change",
    prepare: [put(index)],
    requests: [
      put(`${index}/_settings`, { index: { refresh_interval: "30s", number_of_replicas: 0 } }),
      put(`${index}/_settings`, { refresh_interval: null }),
      get(`${index}/_settings`),
    ],
  },
  {
    name: "index: put settings that are final, unknown or static",
    prepare: [put(index)],
    requests: [
      put(`${index}/_settings`, { number_of_shards: 3 }),
      put(`${index}/_settings`, { colour: "red" }),
      put(`${index}/_settings`, { "index.codec": "best_compression" }),
      put("/{index}-none/_settings", { refresh_interval: "1s" }),
    ],
  },
  {
    name: "index: get settings by name and flat",
    prepare: [put(index, { settings: { refresh_interval: "7s" } })],
    requests: [
      get(`${index}/_settings/index.refresh_interval`),
      get(`${index}/_settings/index.number*?flat_settings=true`),
      get("/{index}-none/_settings"),
    ],
  },
  {
    name: "index: put settings without a body",
    prepare: [put(index)],
    requests: [put(`${index}/_settings`)],
  },
  {
    name: "index: unknown parameter and method",
    prepare: [put(index)],
    requests: [
      put(`${index}?colour=red`),
      get(`${index}?ignore_unavailible=true`),
      post(index),
      { method: "PATCH", path: index },
    ],
  },
  {
    name: "index: date math in the name",
    requests: [
      put("/%3C{index}-%7B2024.05%7C%7C%2Fy%7Byyyy.MM%7D%7D%3E"),
      get("/{index}-2024.01?filter_path=*.aliases"),
    ],
  },
  {
    name: "index: closed ones refuse reads and writes",
    prepare: [documents({ 1: { a: 1 } })],
    requests: [
      post(`${index}/_close`),
      get("/{index}/_search"),
      put("/{index}/_doc/2", { a: 1 }),
      post(`${index}/_open`),
      get("/{index}/_count"),
    ],
  },
  {
    name: "index: block writes",
    prepare: [documents({ 1: { a: 1 } }), put(`${index}/_settings`, { "index.blocks.write": true })],
    requests: [
      put("/{index}/_doc/2", { a: 1 }),
      get("/{index}/_count"),
      post("/{index}/_bulk", [{ index: { _id: "2" } }, { a: 1 }]),
    ],
  },
  {
    name: "index: stats count documents, also deleted ones of the searcher",
    prepare: [documents({ 1: { a: 1 }, 2: { a: 2 } })],
    requests: [
      get(
        "/{index}/_stats/docs?filter_path=_shards,_all.primaries.docs.count,indices.*.primaries.docs.count",
      ),
    ],
  },
  {
    name: "index: forcemerge, flush and cache clear",
    prepare: [documents({ 1: { a: 1 } })],
    requests: [
      post("/{index}/_flush"),
      post("/{index}/_forcemerge?max_num_segments=1"),
      post("/{index}/_cache/clear"),
    ],
  },
];

export default group;
