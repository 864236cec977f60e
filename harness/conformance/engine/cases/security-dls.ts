import { type ConformanceGroup, del, documents, get, type JsonObject, post, put } from "../case.ts";
import { byKey, keyWith } from "../keys.ts";
import { byUser, roleOf, userWhoseRole, userWith } from "../users.ts";

const allowed = { properties: { _allow_access_control: { type: "keyword" }, n: { type: "integer" } } };
const index = put("/{index}", { mappings: allowed });
const docs = documents({
  1: { n: 1, _allow_access_control: ["ann", "group-a"] },
  2: { n: 2, _allow_access_control: ["bob", "group-a"] },
  3: { n: 3, _allow_access_control: ["bob"] },
  4: { n: 4 },
});
const seen = (query: JsonObject | string, privileges = ["read"]): JsonObject => ({
  indices: [{ names: ["{index}"], privileges, query }],
});
const lowest = { query: { range: { n: { lte: 2 } } }, sort: ["n"] };
const ids = "/{index}/_search?filter_path=error,status,hits.total,hits.hits._id";
const sorted = { sort: ["n"] };

const group: ConformanceGroup = [
  {
    name: "dls: search and count",
    prepare: [index, docs, keyWith(seen({ terms: { _allow_access_control: ["bob"] } }))],
    requests: [
      post("/{index}/_search", sorted, byKey),
      post("/{index}/_count", undefined, byKey),
      post("/{index}/_count", { query: { range: { n: { lte: 2 } } } }, byKey),
      post(ids, lowest, byKey),
      post("/{index}/_search?size=0&filter_path=hits.total", { query: { exists: { field: "n" } } }, byKey),
    ],
  },
  {
    name: "dls: aggregations",
    prepare: [index, docs, keyWith(seen({ terms: { _allow_access_control: ["bob"] } }))],
    requests: [post(`${ids},aggregations`, { size: 0, aggs: { n: { sum: { field: "n" } } } }, byKey)],
  },
  {
    name: "dls: documents by id",
    prepare: [index, docs, keyWith(seen({ terms: { _allow_access_control: ["bob"] } }))],
    requests: [
      get("/{index}/_doc/1", undefined, byKey),
      get("/{index}/_doc/2", undefined, byKey),
      get("/{index}/_source/1", undefined, byKey),
      get("/{index}/_source/3", undefined, byKey),
      post("/{index}/_mget", { ids: ["1", "2", "4", "9"] }, byKey),
      { method: "HEAD", path: "/{index}/_doc/1", ...byKey },
      { method: "HEAD", path: "/{index}/_doc/2", ...byKey },
      get("/{index}/_doc/1?realtime=false", undefined, byKey),
      post("/{index}/_search", { query: { ids: { values: ["1", "2"] } } }, byKey),
    ],
  },
  {
    name: "dls: a get sees what is not refreshed",
    prepare: [index, docs, keyWith(seen({ terms: { _allow_access_control: ["bob"] } }))],
    requests: [
      put("/{index}/_doc/1", { n: 1, _allow_access_control: ["bob"] }),
      get("/{index}/_doc/1", undefined, byKey),
      put("/{index}/_doc/2", { n: 2, _allow_access_control: ["ann"] }),
      get("/{index}/_doc/2", undefined, byKey),
      put("/{index}/_doc/5", { n: 5, _allow_access_control: "bob" }),
      get("/{index}/_doc/5", undefined, byKey),
    ],
  },
  {
    name: "dls: pages of scrolls and points in time",
    prepare: [
      index,
      docs,
      keyWith(seen({ terms: { _allow_access_control: ["bob"] } })),
      post("/{index}/_search?scroll=1m", { size: 1, sort: ["n"] }, { ...byKey, as: "scroll" }),
      post("/{index}/_pit?keep_alive=1m", undefined, { ...byKey, as: "pit" }),
    ],
    requests: [
      post(
        "/_search/scroll?filter_path=hits.total,hits.hits._id",
        { scroll_id: "{{scroll._scroll_id}}", scroll: "1m" },
        byKey,
      ),
      post(
        "/_search/scroll?filter_path=hits.total,hits.hits._id",
        { scroll_id: "{{scroll._scroll_id}}", scroll: "1m" },
        byKey,
      ),
      del("/_search/scroll", { scroll_id: "{{scroll._scroll_id}}" }, byKey),
      post(
        "/_search?filter_path=hits.total,hits.hits._id",
        { pit: { id: "{{pit.id}}" }, sort: ["n"] },
        byKey,
      ),
      post(
        "/_search?filter_path=hits.total,hits.hits._id",
        { pit: { id: "{{pit.id}}" }, sort: ["n"], search_after: [2] },
        byKey,
      ),
      del("/_pit", { id: "{{pit.id}}" }, byKey),
    ],
  },
  {
    name: "dls: nobody's documents, and an empty list",
    prepare: [index, docs, keyWith(seen({ terms: { _allow_access_control: [] } }))],
    requests: [post(ids, sorted, byKey), get("/{index}/_doc/4", undefined, byKey)],
  },
  {
    name: "dls: everybody's documents and one's own",
    prepare: [
      index,
      docs,
      keyWith(
        seen({
          bool: {
            should: [
              { bool: { must_not: { exists: { field: "_allow_access_control" } } } },
              { terms: { _allow_access_control: ["ann"] } },
            ],
          },
        }),
      ),
    ],
    requests: [post(ids, sorted, byKey), get("/{index}/_doc/4?filter_path=found", undefined, byKey)],
  },
  {
    name: "dls: query as text",
    prepare: [index, docs, keyWith(seen('{"term":{"_allow_access_control":"ann"}}'))],
    requests: [post(ids, sorted, byKey)],
  },
  {
    name: "dls: of a user's roles, one sees what any of them sees",
    prepare: [
      index,
      docs,
      put("/_security/role/{index}-r1", seen({ term: { _allow_access_control: "ann" } })),
      put("/_security/role/{index}-r2", seen({ term: { n: 3 } })),
      userWith(["{index}-r1", "{index}-r2"]),
    ],
    requests: [
      post(ids, sorted, byUser),
      get("/{index}/_doc/3?filter_path=found", undefined, byUser),
      get("/{index}/_doc/2?filter_path=found", undefined, byUser),
      put("/_security/role/{index}-r2", { indices: [{ names: ["{index}"], privileges: ["read"] }] }),
      post(ids, sorted, byUser),
    ],
  },
  {
    name: "dls: any grant on the index without a query shows everything",
    prepare: [
      index,
      docs,
      ...userWhoseRole({
        indices: [
          { names: ["{index}"], privileges: ["read"], query: { term: { n: 1 } } },
          { names: ["{index}*"], privileges: ["monitor"] },
        ],
      }),
    ],
    requests: [post(ids, sorted, byUser), get("/{index}/_doc/2?filter_path=found", undefined, byUser)],
  },
  {
    name: "dls: a key sees no more than its owner did",
    prepare: [
      index,
      docs,
      ...userWhoseRole({
        cluster: ["manage_own_api_key"],
        ...seen({ terms: { _allow_access_control: ["bob"] } }),
      }),
      post(
        "/_security/api_key?refresh=true",
        {
          name: "{index}-key",
          role_descriptors: { r: seen({ terms: { _allow_access_control: ["group-a"] } }) },
        },
        { ...byUser, as: "key" },
      ),
    ],
    requests: [
      post(ids, sorted, byUser),
      post(ids, sorted, byKey),
      get("/{index}/_doc/3?filter_path=found", undefined, byKey),
      get("/{index}/_doc/2?filter_path=found", undefined, byKey),
      roleOf(seen({ term: { n: 1 } })),
      post(ids, sorted, byUser),
      post(ids, sorted, byKey),
    ],
  },
  {
    name: "dls: template with the user's name",
    prepare: [
      index,
      docs,
      put("/{index}/_doc/5?refresh=true", { n: 5, _allow_access_control: ["{index}-user"] }),
      ...userWhoseRole(
        seen({ template: { source: { term: { _allow_access_control: "{{_user.username}}" } } } }),
      ),
    ],
    requests: [post(ids, sorted, byUser), get("/{index}/_doc/5?filter_path=found", undefined, byUser)],
  },
  {
    name: "dls: template with metadata of the user",
    prepare: [
      index,
      docs,
      ...userWhoseRole(
        seen({
          template: {
            source: '{"terms":{"_allow_access_control":{{#toJson}}_user.metadata.groups{{/toJson}}}}',
          },
        }),
        { metadata: { groups: ["ann", "bob"] } },
      ),
    ],
    requests: [
      post(ids, sorted, byUser),
      userWith(["{index}-role"], { metadata: { groups: ["ann"] } }),
      post(ids, sorted, byUser),
      get("/{index}/_doc/3?filter_path=found", undefined, byUser),
    ],
  },
  {
    name: "dls: template with roles and full name of the user",
    prepare: [
      index,
      docs,
      ...userWhoseRole(
        seen({
          template: { source: '{"terms":{"_allow_access_control":{{#toJson}}_user.roles{{/toJson}}}}' },
        }),
      ),
      put("/_security/role/ann-{index}", {}),
      userWith(["{index}-role", "bob"], { full_name: "ann" }),
    ],
    requests: [
      post(ids, sorted, byUser),
      roleOf(seen({ template: { source: { term: { _allow_access_control: "{{_user.full_name}}" } } } })),
      post(ids, sorted, byUser),
      del("/_security/role/ann-{index}"),
    ],
  },
  {
    name: "dls: template with params of its own, as a connector's keys have it",
    prepare: [
      index,
      docs,
      keyWith(
        seen({
          template: {
            params: { access_control: ["ann", "nobody"] },
            source:
              '{"bool":{"should":[{"bool":{"must_not":{"exists":{"field":"_allow_access_control"}}}},{"terms":{"_allow_access_control":{{#toJson}}access_control{{/toJson}}}}]}}',
          },
        }),
      ),
    ],
    requests: [
      post(ids, sorted, byKey),
      get("/{index}/_doc/1?filter_path=found", undefined, byKey),
      get("/{index}/_doc/3?filter_path=found", undefined, byKey),
    ],
  },
  {
    name: "dls: template that gives no query",
    prepare: [index, docs, keyWith(seen({ template: { source: '{"colour":{"a":"{{_user.username}}"}}' } }))],
    requests: [post("/{index}/_search", sorted, byKey), get("/{index}/_doc/1", undefined, byKey)],
  },
  {
    name: "dls: writes of one who sees but some documents",
    prepare: [index, docs, keyWith(seen({ terms: { _allow_access_control: ["bob"] } }, ["read", "write"]))],
    requests: [
      put("/{index}/_doc/5?filter_path=result", { n: 5 }, byKey),
      put("/{index}/_doc/1?filter_path=result", { n: 1 }, byKey),
      post("/{index}/_update/2", { doc: { n: 9 } }, byKey),
      post(
        "/{index}/_bulk?filter_path=errors,items.*.status,items.*.error",
        [{ update: { _id: "2" } }, { doc: { n: 9 } }, { index: { _id: "6" } }, { n: 6 }],
        byKey,
      ),
      post(
        "/{index}/_bulk?filter_path=errors,items.*.status",
        [{ index: { _id: "7" } }, { n: 7 }, { delete: { _id: "4" } }],
        byKey,
      ),
      del("/{index}/_doc/1?filter_path=result", undefined, byKey),
    ],
  },
  {
    name: "dls: what a restricted reader may not ask for",
    prepare: [
      index,
      docs,
      keyWith(seen({ terms: { _allow_access_control: ["bob"] } }, ["read", "view_index_metadata"])),
    ],
    requests: [
      post("/{index}/_search", { profile: true }, byKey),
      post(
        "/{index}/_search",
        { suggest: { s: { text: "a", term: { field: "_allow_access_control" } } } },
        byKey,
      ),
      get("/{index}/_mapping?filter_path=*.mappings.properties.n", undefined, byKey),
    ],
  },
  {
    name: "dls: queries in the role descriptor of a key that are wrong",
    requests: [
      post("/_security/api_key", { name: "{index}-key", role_descriptors: { r: seen({ colour: {} }) } }),
      post("/_security/api_key", { name: "{index}-key", role_descriptors: { r: seen("no json") } }),
      post("/_security/api_key", {
        name: "{index}-key",
        role_descriptors: { r: seen({ terms: { a: { index: "b", id: "1", path: "c" } } }) },
      }),
    ],
  },
  {
    name: "dls: two indices, each with its query",
    prepare: [
      index,
      docs,
      put("/{index}-b/_doc/1?refresh=true", { n: 1 }),
      put("/{index}-b/_doc/2?refresh=true", { n: 2 }),
      keyWith({
        indices: [
          { names: ["{index}"], privileges: ["read"], query: { term: { n: 1 } } },
          { names: ["{index}-b"], privileges: ["read"], query: { term: { n: 2 } } },
        ],
      }),
    ],
    requests: [
      post("/{index}*/_search?filter_path=hits.total,hits.hits._id,hits.hits._index", sorted, byKey),
      post("/{index},{index}-b/_count?filter_path=count", undefined, byKey),
    ],
  },
  {
    name: "dls: through an alias with a filter",
    prepare: [
      index,
      docs,
      put("/{index}/_alias/{index}-alias", { filter: { range: { n: { gte: 3 } } } }),
      keyWith({
        indices: [
          {
            names: ["{index}-alias"],
            privileges: ["read"],
            query: { term: { _allow_access_control: "bob" } },
          },
        ],
      }),
    ],
    requests: [
      post("/{index}-alias/_search?filter_path=hits.total,hits.hits._id", sorted, byKey),
      get("/{index}-alias/_doc/2?filter_path=found", undefined, byKey),
      get("/{index}-alias/_doc/1?filter_path=found", undefined, byKey),
    ],
  },
];

export default group;
