import { type ConformanceGroup, get, post, put } from "../case.ts";

const index = "/{index}";
const settings = "/{index}/_settings";
const made = [put(index)];

const group: ConformanceGroup = [
  {
    name: "settings: wrong values by type",
    prepare: made,
    requests: [
      put(settings, { hidden: "maybe" }),
      put(settings, { "index.blocks.write": 1 }),
      put(settings, { max_result_window: "x" }),
      put(settings, { max_result_window: 0 }),
      put(settings, { "index.mapping.total_fields.limit": -5 }),
      put(settings, { number_of_replicas: -1 }),
      put(settings, { number_of_replicas: "1.5" }),
      put(settings, { refresh_interval: "5" }),
      put(settings, { "index.search.idle.after": "soon" }),
      put(settings, { "index.translog.flush_threshold_size": "5" }),
      put(settings, { "index.write.wait_for_active_shards": "two" }),
      put(settings, { "index.merge.policy.deletes_pct_allowed": 1 }),
    ],
  },
  {
    name: "settings: wrong values at creation",
    requests: [
      put(index, { settings: { number_of_shards: 1025 } }),
      put(index, { settings: { number_of_shards: -1 } }),
      put(index, { settings: { "index.hidden": "x" } }),
      put(index, { settings: { "index.uuid": "x" } }),
      put(index, { settings: { "index.creation_date": 1 } }),
      put(index, { settings: { colour: 1 } }),
      put(index, { settings: { refresh_intervall: "1s" } }),
      put(index, { settings: [] }),
    ],
  },
  {
    name: "settings: unknown, misspelt, several",
    prepare: made,
    requests: [
      put(settings, { colour: 1 }),
      put(settings, { number_of_replica: 1 }),
      put(settings, { "index.refresh": "1s" }),
      put(settings, { a: { b: 1 } }),
      put(settings, { "index.uuid": "x" }),
      put(settings, { "index.version.created": 1 }),
      put(settings, { "index.verified_before_close": true }),
    ],
  },
  {
    name: "settings: static and final ones on an open index",
    prepare: made,
    requests: [
      put(settings, { "index.codec": "best_compression" }),
      put(settings, { "index.codec": "best_compression", "index.store.type": "fs" }),
      put(settings, { number_of_shards: 2 }),
      put(settings, { number_of_shards: 2, refresh_interval: "1s" }),
      put(settings, { "index.soft_deletes.enabled": false }),
      put(settings, { "index.sort.field": "a" }),
      get(settings),
    ],
  },
  {
    name: "settings: reopen lets static ones through",
    prepare: made,
    requests: [
      put(`${settings}?reopen=true`, { "index.codec": "best_compression" }),
      get(`${settings}/index.codec`),
      post("/{index}/_refresh"),
    ],
  },
  {
    name: "settings: bodies of all sorts",
    prepare: made,
    requests: [
      put(settings),
      put(settings, {}),
      put(settings, "[]"),
      put(settings, { settings: { refresh_interval: "4s" } }),
      put(settings, { settings: { refresh_interval: "4s" }, index: { priority: 3 } }),
      put(settings, { index: { "search.idle": { after: "2s" } } }),
      put(settings, { "index.query.default_field": ["a", "b"] }),
      put(settings, '{"refresh_interval": '),
      get(settings),
    ],
  },
  {
    name: "settings: taken back to the default",
    prepare: [put(index, { settings: { refresh_interval: "7s", max_result_window: 50, hidden: true } })],
    requests: [
      put(settings, { refresh_interval: null }),
      get(settings),
      put(settings, { "index.max*": null }),
      get(settings),
      put(settings, { number_of_replicas: null }),
      put(settings, { hidden: null }),
      get(settings),
    ],
  },
  {
    name: "settings: preserve_existing",
    prepare: [put(index, { settings: { refresh_interval: "7s" } })],
    requests: [
      put(`${settings}?preserve_existing=true`, { refresh_interval: "9s", max_result_window: 20 }),
      get(settings),
    ],
  },
  {
    name: "settings: by name, wildcard, flat and all",
    prepare: [put(index, { settings: { refresh_interval: "7s" } })],
    requests: [
      get(`${settings}/index.refresh_interval,index.number_of_replicas`),
      get(`${settings}/*replicas`),
      get(`${settings}/refresh_interval`),
      get(`${settings}/_all?filter_path=*.settings.index.refresh_interval`),
      get(`${settings}?flat_settings=true`),
      get(`${settings}/none`),
      get("/{index}-z*/_settings"),
      get("/{index}-z*/_settings?allow_no_indices=false"),
    ],
  },
  {
    name: "settings: defaults",
    prepare: [put(index, { settings: { refresh_interval: "7s" } })],
    requests: [
      get(`${settings}/index.max_*?include_defaults=true`),
      get(`${settings}/index.refresh_interval?include_defaults=true`),
      get(`${settings}/index.sort.*?include_defaults=true`),
      get(`${settings}/index.blocks.*?include_defaults=true&flat_settings=true`),
      get(`${index}?include_defaults=true&filter_path=*.defaults.index.codec,*.defaults.index.mapping`),
      get(`${settings}?include_defaults=true&filter_path=*.defaults.index.search`),
      get(`${settings}?include_defaults=true&filter_path=*.defaults.index.query,*.defaults.index.routing`),
    ],
  },
  {
    name: "settings: replicas change what a write and health count",
    prepare: [put(index, { settings: { number_of_replicas: 0 } })],
    requests: [
      put("/{index}/_doc/1", { a: 1 }),
      put(settings, { number_of_replicas: 2 }),
      put("/{index}/_doc/1", { a: 1 }),
      get("/_cluster/health/{index}?filter_path=status,unassigned_shards"),
      put(settings, { auto_expand_replicas: "0-1" }),
      get(`${settings}/index.number_of_replicas`),
      put(settings, { auto_expand_replicas: "x" }),
      put(settings, { auto_expand_replicas: false }),
    ],
  },
  {
    name: "settings: of several indices",
    prepare: [...made, put("/{index}-b")],
    requests: [
      put("/{index}*/_settings", { refresh_interval: "3s" }),
      get("/{index}*/_settings/index.refresh_interval"),
      put("/{index},{index}-none/_settings", { refresh_interval: "4s" }),
      put("/{index},{index}-none/_settings?ignore_unavailable=true", { refresh_interval: "4s" }),
      get("/{index}*/_settings/index.refresh_interval"),
    ],
  },
];

export default group;
