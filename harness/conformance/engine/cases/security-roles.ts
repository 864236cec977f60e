import { type ConformanceGroup, del, documents, get, type JsonObject, post, put } from "../case.ts";
import { byKey } from "../keys.ts";
import { byUser, userWhoMay, userWhoseRole } from "../users.ts";

const role = "/_security/role/{index}-role";
const grant = (more: JsonObject): JsonObject => ({
  indices: [{ names: ["a"], privileges: ["read"], ...more }],
});
/** The reason lists every privilege there is. */
const listsAll = { ignore: ["error.reason", "error.root_cause"] };

const group: ConformanceGroup = [
  {
    name: "role: create, get, replace, delete",
    requests: [
      put(role, {
        cluster: ["monitor", "manage_own_api_key"],
        indices: [
          { names: ["{index}", "{index}-*"], privileges: ["read", "write"] },
          {
            names: "{index}-b",
            privileges: ["all"],
            allow_restricted_indices: true,
            query: { term: { a: 1 } },
          },
        ],
        applications: [{ application: "app-1", privileges: ["read"], resources: ["*"] }],
        run_as: ["other"],
        metadata: { version: 1 },
        description: "a role",
      }),
      get(role),
      put(role, {}),
      get(role),
      post(`${role}?refresh=true`, { cluster: ["all"] }),
      get(role),
      del(role),
      get(role),
      del(`${role}?refresh=true`),
    ],
  },
  {
    name: "role: several at once, and some that are not there",
    requests: [
      put(`${role}-1`, { cluster: ["monitor"] }),
      put(`${role}-2`, { cluster: ["none"] }),
      get(`${role}-1,{index}-role-2`),
      get(`${role}-2,{index}-role-3`),
      get(`${role}-3`),
      get("/_security/role/superuser"),
      get("/_security/role/viewer,ingest_admin,monitoring_user"),
    ],
  },
  {
    name: "role: the roles that a stack around connectors needs",
    requests: [
      "kibana_system",
      "kibana_admin",
      "editor",
      "transform_user",
      "reporting_user",
      "remote_monitoring_agent",
      "logstash_system,beats_system,apm_system",
      "machine_learning_admin,inference_user,inference_admin",
      "remote_monitoring_collector,snapshot_user,watcher_admin",
    ].map((name) => get(`/_security/role/${name}`)),
  },
  {
    name: "role: bodies that are wrong",
    requests: [
      put(role),
      put(role, "[]"),
      put(role, { colour: "red" }),
      put(role, { cluster: "monitor" }),
      put(role, { cluster: [1] }),
      put(role, { indices: {} }),
      put(role, { indices: [1] }),
      put(role, { indices: [{ names: ["a"] }] }),
      put(role, { indices: [{ privileges: ["read"] }] }),
      put(role, { indices: [{}] }),
      put(role, grant({ names: [] })),
      put(role, grant({ names: 1 })),
      put(role, grant({ privileges: [] })),
      put(role, grant({ privileges: "read" })),
      put(role, grant({ colour: "red" })),
      put(role, grant({ allow_restricted_indices: "x" })),
      put(role, { metadata: [] }),
      put(role, { metadata: { _a: 1 } }),
      put(role, { description: 1 }),
      put(role, { run_as: 1 }),
      put(role, { restriction: { workflows: ["search_application_query"] } }),
      put(`${role}?colour=red`, {}),
      get(role),
    ],
  },
  {
    name: "role: privileges that are none",
    requests: [
      put(role, { cluster: ["fly"] }, listsAll),
      put(role, grant({ privileges: ["fly"] }), listsAll),
      put(role, { cluster: ["cluster:monitor/health"] }),
      put(role, grant({ privileges: ["indices:data/read/search"] })),
      put(role, { cluster: ["MONITOR"] }),
      get(role),
    ],
  },
  {
    name: "role: queries that are wrong",
    requests: [
      put(role, grant({ query: { colour: {} } })),
      put(role, grant({ query: { term: { a: 1, b: 2 } } })),
      put(role, grant({ query: 1 })),
      put(role, grant({ query: {} })),
      put(role, grant({ query: [] })),
      put(role, grant({ query: "no json" })),
      put(role, grant({ query: '{"term": {"a": 1}' })),
      put(role, grant({ query: { terms: { a: { index: "b", id: "1", path: "c" } } } })),
      put(role, grant({ query: { template: {} } })),
      put(role, grant({ query: { template: { colour: "red" } } })),
      get(role),
    ],
  },
  {
    name: "role: queries as given and as shown",
    requests: [
      put(role, grant({ query: '{"term" : {"a" : 1}}' })),
      get(role),
      put(role, grant({ query: { terms: { a: [1, 2.5] } } })),
      get(role),
      put(role, grant({ query: "" })),
      get(role),
      put(role, grant({ query: null })),
      get(role),
      put(role, grant({ query: { template: { source: { term: { a: "{{_user.username}}" } } } } })),
      get(role),
      put(role, grant({ query: { template: { source: '{"term":{"a":"{{x}}"}}', params: { x: 1 } } } })),
      get(role),
    ],
  },
  {
    name: "role: names that are refused",
    requests: [
      put("/_security/role/superuser", {}),
      put("/_security/role/%20{index}", {}),
      put("/_security/role/{index}%C3%A9", {}),
      del("/_security/role/superuser"),
      put("/_security/role", {}),
    ],
  },
  {
    name: "role: several in one request",
    requests: [
      post("/_security/role", {
        roles: { "{index}-1": { cluster: ["monitor"] }, "{index}-2": {}, superuser: {} },
      }),
      post("/_security/role", {
        roles: { "{index}-1": { cluster: ["monitor"] }, "{index}-2": { cluster: ["all"] } },
      }),
      get("/_security/role/{index}-1,{index}-2"),
      del("/_security/role", { names: ["{index}-1", "{index}-3", "superuser"] }),
      post("/_security/role", {}),
      post("/_security/role"),
      post("/_security/role", { roles: {} }),
      post("/_security/role", { roles: { "{index}-4": { colour: 1 } } }),
      del("/_security/role", {}),
      del("/_security/role"),
    ],
  },
  {
    name: "role: who may see and change roles",
    prepare: userWhoseRole({ cluster: ["read_security"] }),
    requests: [
      get(role, undefined, byUser),
      put(`${role}-2`, {}, byUser),
      del(role, undefined, byUser),
      get("/_security/user/{index}-user?filter_path=*.enabled", undefined, byUser),
      get("/_security/api_key?name={index}-none", undefined, byUser),
      post("/_security/api_key", { name: "{index}-key" }, byUser),
      get("/_security/privilege/_builtin?filter_path=index", undefined, byUser),
    ],
  },
  {
    name: "role: names of indices with wildcards and regular expressions",
    prepare: [
      documents({ 1: { a: 1 } }),
      put("/{index}-1/_doc/1?refresh=true", { a: 1 }),
      put("/{index}-22/_doc/1?refresh=true", { a: 1 }),
      ...userWhoseRole({
        indices: [
          { names: ["{index}-?"], privileges: ["read"] },
          { names: ["/{index}-[0-9]{2}/"], privileges: ["monitor"] },
        ],
      }),
    ],
    requests: [
      get("/{index}-1/_count?filter_path=count", undefined, byUser),
      get("/{index}-22/_count?filter_path=count", undefined, byUser),
      get("/{index}*/_count?filter_path=count", undefined, byUser),
      get("/{index}-22/_stats?filter_path=_all.primaries.docs.count", undefined, byUser),
      get("/{index}-1/_stats?filter_path=_all.primaries.docs.count", undefined, byUser),
    ],
  },
  {
    name: "role: regular expressions with complements",
    prepare: [
      documents({ 1: { a: 1 } }),
      put("/{index}-b/_doc/1?refresh=true", { a: 1 }),
      ...userWhoseRole({ indices: [{ names: ["/{index}~(-b)/"], privileges: ["read"] }] }),
    ],
    requests: [
      get("/{index}/_count?filter_path=count", undefined, byUser),
      get("/{index}-b/_count", undefined, byUser),
    ],
  },
  {
    name: "role: privileges on an alias",
    prepare: [
      documents({ 1: { a: 1 } }),
      put("/{index}/_alias/{index}-alias"),
      ...userWhoseRole({
        indices: [{ names: ["{index}-alias"], privileges: ["read", "view_index_metadata"] }],
      }),
    ],
    requests: [
      get("/{index}-alias/_search?filter_path=hits.total", undefined, byUser),
      get("/{index}/_search?filter_path=hits.total", undefined, byUser),
      get("/{index}-alias/_mapping", undefined, byUser),
      get("/{index}-alias/_doc/1", undefined, byUser),
      get("/{index}*/_search?filter_path=hits.total", undefined, byUser),
    ],
  },
  {
    name: "role: metadata of an index without its documents",
    prepare: [documents({ 1: { a: 1 } }), ...userWhoMay("view_index_metadata")],
    requests: [
      get("/{index}/_mapping", undefined, byUser),
      get("/{index}/_settings?filter_path=*.settings.index.number_of_shards", undefined, byUser),
      get("/{index}?filter_path=*.aliases", undefined, byUser),
      get("/{index}/_alias", undefined, byUser),
      get("/{index}/_search", undefined, byUser),
      get("/{index}/_count", undefined, byUser),
      get("/{index}/_stats", undefined, byUser),
      put("/{index}/_mapping", { properties: { b: { type: "keyword" } } }, byUser),
      put("/{index}/_settings", { "index.refresh_interval": "5s" }, byUser),
      del("/{index}", undefined, byUser),
    ],
  },
  {
    name: "role: managing an index",
    prepare: [documents({ 1: { a: 1 } }), ...userWhoMay("manage")],
    requests: [
      put("/{index}/_mapping", { properties: { b: { type: "keyword" } } }, byUser),
      put("/{index}/_settings", { "index.refresh_interval": "5s" }, byUser),
      put("/{index}/_alias/{index}-alias", undefined, byUser),
      post("/{index}/_refresh", undefined, byUser),
      get("/{index}/_search", undefined, byUser),
      put("/{index}/_doc/2", { a: 1 }, byUser),
      del("/{index}", undefined, byUser),
    ],
  },
  {
    name: "role: maintenance and monitor",
    prepare: [documents({ 1: { a: 1 } }), ...userWhoMay("maintenance", "monitor")],
    requests: [
      post("/{index}/_refresh", undefined, byUser),
      get("/{index}/_stats?filter_path=_all.primaries.docs.count", undefined, byUser),
      get("/{index}/_settings?filter_path=*.settings.index.number_of_shards", undefined, byUser),
      get("/{index}/_mapping", undefined, byUser),
    ],
  },
  {
    name: "role: auto_configure and index without create_index",
    prepare: userWhoMay("auto_configure", "index"),
    requests: [
      put("/{index}/_doc/1?filter_path=result", { a: 1 }, byUser),
      put("/{index}-b/_doc/1", { a: 1 }, byUser),
      put("/{index}", {}, byUser),
      del("/{index}/_doc/1", undefined, byUser),
    ],
  },
  {
    name: "role: pipelines",
    prepare: userWhoseRole({ cluster: ["read_pipeline"] }),
    requests: [
      get("/_ingest/pipeline/{index}", undefined, byUser),
      put("/_ingest/pipeline/{index}", { processors: [] }, byUser),
      del("/_ingest/pipeline/{index}", undefined, byUser),
      post("/_ingest/pipeline/_simulate", { pipeline: { processors: [] }, docs: [] }, byUser),
      put("/_security/role/{index}-role", { cluster: ["manage_ingest_pipelines"] }),
      put("/_ingest/pipeline/{index}", { processors: [] }, byUser),
      get("/_ingest/pipeline/{index}?filter_path=*.processors", undefined, byUser),
      del("/_ingest/pipeline/{index}", undefined, byUser),
    ],
  },
  {
    name: "role: what manage is not",
    prepare: userWhoseRole({ cluster: ["manage"] }),
    requests: [
      get("/_cluster/health?filter_path=timed_out", undefined, byUser),
      put("/_ingest/pipeline/{index}", { processors: [] }, byUser),
      del("/_ingest/pipeline/{index}", undefined, byUser),
      get("/_security/user", undefined, byUser),
      post("/_security/api_key", { name: "{index}-key" }, byUser),
      put("/_security/role/{index}-role-2", {}, byUser),
      get("/_license?filter_path=license.status", undefined, byUser),
    ],
  },
  {
    name: "role: managing security",
    prepare: userWhoseRole({ cluster: ["manage_security"] }),
    requests: [
      put("/_security/role/{index}-role-2", {}, byUser),
      put("/_security/user/{index}-user-2", { password: "pass-word-2", roles: [] }, byUser),
      del("/_security/role/{index}-role-2", undefined, byUser),
      get("/_cluster/health", undefined, byUser),
      post("/_security/api_key?refresh=true", { name: "{index}-key" }, { ...byUser, as: "key" }),
      get("/_security/user/{index}-user-2?filter_path=*.enabled", undefined, byKey),
    ],
  },
  {
    name: "role: the names of all privileges",
    requests: [
      get("/_security/privilege/_builtin"),
      get("/_security/privilege"),
      get("/_security/privilege/{index}"),
    ],
  },
  { name: "role: mappings that are not there", requests: [get("/_security/role_mapping/{index}")] },
  { name: "role: what a superuser may", requests: [get("/_security/user/_privileges")] },
];

export default group;
