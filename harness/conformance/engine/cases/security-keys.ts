import { type ConformanceGroup, del, documents, get, type JsonObject, post, put } from "../case.ts";
import { byKey } from "../keys.ts";
import { byUser, roleOf, userWhoMay, userWhoseRole } from "../users.ts";

const api = "/_security/api_key";
const grants = (...privileges: string[]): JsonObject => ({
  r: { indices: [{ names: ["{index}"], privileges }] },
});
const key = (name: string, more: JsonObject = {}) =>
  post(`${api}?refresh=true`, { name: `{index}-${name}`, ...more }, { as: name });
const query = "/_security/_query/api_key";
/** Keys that an earlier run made are still known, and invalid. */
const live = { term: { invalidated: false } };
const mine = { bool: { filter: [{ prefix: { name: "{index}" } }, live] } };
const mineThat = (...queries: JsonObject[]) => ({ bool: { filter: [mine, ...queries] } });
const named = "?filter_path=total,count,api_keys.name,api_keys._sort";
const three = [
  key("a", { metadata: { team: "x", level: 1, nested: { deep: "y" } } }),
  key("b", { metadata: { team: "z" }, expiration: "1d" }),
  key("c"),
];

const group: ConformanceGroup = [
  {
    name: "key: shown with what it was given",
    requests: [
      key("key", {
        expiration: "1d",
        metadata: { a: 1, b: { c: ["d"] } },
        role_descriptors: {
          r: {
            cluster: ["monitor"],
            indices: [{ names: "{index}", privileges: ["read"], query: { term: { a: 1 } } }],
            metadata: { m: 1 },
          },
          s: {},
        },
      }),
      get(`${api}?id={{key.id}}`),
      get(`${api}?name={index}-key&active_only=true`),
      get(`${api}?name={index}*&with_limited_by=false&active_only=true`),
      get(`${api}?name={index}-key&owner=true&active_only=true`),
      get(`${api}?name={index}-none`),
      get(`${api}?owner=true&name={index}-none`),
    ],
  },
  {
    name: "key: asked for wrongly",
    prepare: [key("key")],
    requests: [
      get(`${api}?id={{key.id}}&name=a`),
      get(`${api}?id={{key.id}}&username=a`),
      get(`${api}?username=elastic&owner=true`),
      get(`${api}?owner=maybe`),
      get(`${api}?colour=red`),
      get(`${api}?username={index}-nobody`),
      get(`${api}?realm_name={index}-none`),
    ],
  },
  {
    name: "key: lifetimes and names that are refused",
    requests: [
      post(api, { name: "{index}-key", expiration: "-1d" }),
      post(api, { name: "{index}-key", expiration: "0s" }),
      post(api, { name: "{index}-key", expiration: 5 }),
      post(api, { name: " {index}" }),
      post(api, { name: "_{index}" }),
      post(api, { name: 5 }),
      post(api, { name: "{index}-key", metadata: { _a: 1 } }),
      post(api, { name: "{index}-key", metadata: [] }),
      post(api, { name: "{index}-key", role_descriptors: [] }),
      post(api, "[]"),
      post(`${api}?refresh=maybe`, { name: "{index}-key" }),
      post(`${api}?colour=red`, { name: "{index}-key" }),
    ],
  },
  {
    name: "key: role descriptors that are refused",
    requests: [
      { r: [] },
      { r: { colour: [] } },
      { r: { cluster: "monitor" } },
      { r: { indices: {} } },
      { r: { indices: [1] } },
      { r: { indices: [{ privileges: ["read"] }] } },
      { r: { indices: [{ names: [], privileges: ["read"] }] } },
      { r: { indices: [{ names: ["a"], privileges: [] }] } },
      { r: { indices: [{ names: ["a"], privileges: ["read"], query: 1 }] } },
      { r: { metadata: { _a: 1 } } },
      { r: { description: "x" } },
      { r: { restriction: { workflows: ["nothing"] } } },
    ].map((role_descriptors) => post(api, { name: "{index}-key", role_descriptors } as JsonObject)),
  },
  {
    name: "key: derived from a key",
    prepare: [key("key", { role_descriptors: { r: { cluster: ["manage_own_api_key"] } } })],
    requests: [
      post(api, { name: "{index}-two" }, byKey),
      post(api, { name: "{index}-two", role_descriptors: { a: { cluster: ["monitor"] } } }, byKey),
      post(
        `${api}?refresh=true`,
        { name: "{index}-two", role_descriptors: { a: {} } },
        { ...byKey, as: "two" },
      ),
      get("/_security/_authenticate", undefined, { auth: { apiKey: "{{two.encoded}}" } }),
      get("/_cluster/health", undefined, { auth: { apiKey: "{{two.encoded}}" } }),
    ],
  },
  {
    name: "key: what it holds, and what its owner holds",
    prepare: [
      documents({ 1: { a: 1 } }),
      ...userWhoMay("read"),
      roleOf({ cluster: ["manage_own_api_key"], indices: [{ names: ["{index}"], privileges: ["read"] }] }),
      post(
        `${api}?refresh=true`,
        { name: "{index}-key", role_descriptors: grants("all") },
        { ...byUser, as: "key" },
      ),
    ],
    requests: [
      get("/{index}/_count?filter_path=count", undefined, byKey),
      put("/{index}/_doc/2", { a: 1 }, byKey),
      get("/_cluster/health", undefined, byKey),
      post(
        "/_security/user/_has_privileges",
        { index: [{ names: ["{index}"], privileges: ["read", "write"] }] },
        byKey,
      ),
      get("/_security/user/_privileges", undefined, byKey),
      roleOf({ cluster: ["all"], indices: [{ names: ["{index}"], privileges: ["all"] }] }),
      put("/{index}/_doc/2", { a: 1 }, byKey),
      put("/{index}/_doc/2?filter_path=result", { a: 1 }, byUser),
    ],
  },
  {
    name: "key: updated",
    prepare: [
      documents({ 1: { a: 1 } }),
      key("key", { metadata: { a: 1 }, role_descriptors: grants("monitor") }),
    ],
    requests: [
      get("/{index}/_count", undefined, byKey),
      put(`${api}/{{key.id}}`, { role_descriptors: grants("read") }),
      get("/{index}/_count?filter_path=count", undefined, byKey),
      put(`${api}/{{key.id}}`, { role_descriptors: grants("read") }),
      get(`${api}?id={{key.id}}`),
      put(`${api}/{{key.id}}`, { metadata: { b: 2 } }),
      get(`${api}?id={{key.id}}`),
      put(`${api}/{{key.id}}`, { expiration: "1d" }),
      get(`${api}?id={{key.id}}&filter_path=api_keys.expiration`),
      put(`${api}/{{key.id}}`),
      put(`${api}/{{key.id}}`, {}),
      put(`${api}/{{key.id}}`, { role_descriptors: {} }),
      get(`${api}?id={{key.id}}&filter_path=api_keys.role_descriptors`),
    ],
  },
  {
    name: "key: updated wrongly",
    prepare: [key("key")],
    requests: [
      put(`${api}/none`, {}),
      put(`${api}/{{key.id}}`, { colour: 1 }),
      put(`${api}/{{key.id}}`, { metadata: { _a: 1 } }),
      put(`${api}/{{key.id}}`, { expiration: "soon" }),
      put(`${api}/{{key.id}}`, { role_descriptors: { r: { colour: 1 } } }),
      put(`${api}/{{key.id}}`, {}, byKey),
      put(`${api}/{{key.id}}?colour=red`, {}),
      del(api, { ids: ["{{key.id}}"] }),
      put(`${api}/{{key.id}}`, {}),
    ],
  },
  {
    name: "key: updated by one who does not own it",
    prepare: [key("key"), ...userWhoseRole({ cluster: ["manage_api_key"] })],
    requests: [
      put(`${api}/{{key.id}}`, {}, byUser),
      roleOf({ cluster: ["monitor"] }),
      put(`${api}/{{key.id}}`, {}, byUser),
    ],
  },
  {
    name: "key: update follows the rights of its owner",
    prepare: [
      documents({ 1: { a: 1 } }),
      ...userWhoseRole({ cluster: ["manage_own_api_key"] }),
      post(`${api}?refresh=true`, { name: "{index}-key" }, { ...byUser, as: "key" }),
    ],
    requests: [
      get("/{index}/_count", undefined, byKey),
      roleOf({ cluster: ["manage_own_api_key"], indices: [{ names: ["{index}"], privileges: ["read"] }] }),
      get("/{index}/_count", undefined, byKey),
      put(`${api}/{{key.id}}`, {}, byUser),
      get("/{index}/_count?filter_path=count", undefined, byKey),
      put(`${api}/{{key.id}}`, {}, byUser),
    ],
  },
  {
    name: "key: several updated at once",
    prepare: [key("a"), key("b")],
    requests: [
      post(
        `${api}/_bulk_update`,
        { ids: ["{{a.id}}", "{{b.id}}", "none"], metadata: { x: 1 } },
        { unordered: ["updated"] },
      ),
      post(`${api}/_bulk_update`, { ids: ["{{a.id}}"], metadata: { x: 1 } }),
      get(`${api}?id={{b.id}}&filter_path=api_keys.metadata`),
      post(`${api}/_bulk_update`, { ids: [] }),
      post(`${api}/_bulk_update`, {}),
      post(`${api}/_bulk_update`),
      post(`${api}/_bulk_update`, { ids: ["{{a.id}}"], colour: 1 }),
    ],
  },
  {
    name: "key: invalidated by name, by user, by owner",
    prepare: [
      key("a"),
      key("b"),
      ...userWhoseRole({ cluster: ["manage_own_api_key"] }),
      post(`${api}?refresh=true`, { name: "{index}-c" }, { ...byUser, as: "c" }),
      post(`${api}?refresh=true`, { name: "{index}-d" }, { ...byUser, as: "d" }),
      post(`${api}?refresh=true`, { name: "{index}-e" }, { ...byUser, as: "e" }),
    ],
    requests: [
      del(api, { name: "{index}-a" }),
      get(`${api}?id={{a.id}}`),
      get(`${api}?name={index}*&active_only=true&filter_path=api_keys.name`, undefined, {
        unordered: ["api_keys"],
      }),
      del(api, { ids: ["{{a.id}}", "{{b.id}}"] }, byUser),
      del(api, { ids: ["{{c.id}}"] }, byUser),
      del(api, { ids: ["{{c.id}}"], owner: true }, byUser),
      del(
        api,
        { username: "{index}-user", realm_name: "default_native" },
        { unordered: ["invalidated_api_keys"] },
      ),
      del(api, { ids: ["{{a.id}}", "{{b.id}}", "none"] }),
      del(api, { owner: true }, byUser),
      get(`${api}?name={index}*&active_only=true&filter_path=api_keys.name,api_keys.invalidated`, undefined, {
        unordered: ["api_keys"],
      }),
    ],
  },
  {
    name: "key: invalidated with bodies that are wrong",
    requests: [
      del(api, { ids: ["a"], name: "b" }),
      del(api, { ids: ["a"], username: "b" }),
      del(api, { name: "a", realm_name: "b" }),
      del(api, { owner: true, username: "b" }),
      del(api, { ids: [] }),
      del(api, { ids: "a" }),
      del(api, { colour: 1 }),
      del(api, { id: "a" }),
      del(api, { name: "{index}-none" }),
      del(api, { username: "{index}-none" }),
      del(api, { realm_name: "{index}-none" }),
    ],
  },
  {
    name: "key: invalidates itself",
    prepare: [key("key", { role_descriptors: { r: { cluster: ["manage_own_api_key"] } } })],
    requests: [
      get(`${api}?id={{key.id}}&filter_path=api_keys.name`, undefined, byKey),
      del(api, { ids: ["{{key.id}}"] }, byKey),
      get("/_security/_authenticate", undefined, byKey),
    ],
  },
  {
    name: "key: granted to a user",
    prepare: [...userWhoseRole({ cluster: ["monitor"] })],
    requests: [
      post(
        `${api}/grant`,
        {
          grant_type: "password",
          username: "{index}-user",
          password: "pass-word-1",
          api_key: { name: "{index}-key" },
        },
        { as: "key" },
      ),
      get("/_security/_authenticate", undefined, byKey),
      get("/_cluster/health?filter_path=timed_out", undefined, byKey),
      post(`${api}/grant`, {
        grant_type: "password",
        username: "{index}-user",
        password: "wrong-one",
        api_key: { name: "{index}-key" },
      }),
      post(`${api}/grant`, {
        grant_type: "password",
        username: "{index}-user",
        api_key: { name: "{index}-key" },
      }),
      post(`${api}/grant`, {
        grant_type: "none",
        username: "a",
        password: "b",
        api_key: { name: "{index}-key" },
      }),
      post(`${api}/grant`, { grant_type: "password", username: "{index}-user", password: "pass-word-1" }),
      post(`${api}/grant`, {}),
      post(`${api}/grant`),
      post(
        `${api}/grant`,
        {
          grant_type: "password",
          username: "{index}-user",
          password: "pass-word-1",
          api_key: { name: "{index}-key" },
        },
        byUser,
      ),
    ],
  },
  {
    name: "key: query with filters",
    prepare: three,
    requests: [
      post(`${query}${named}`, { query: mine, sort: ["name"] }),
      post(`${query}${named}`, { query: mineThat({ term: { name: "{index}-a" } }) }),
      post(`${query}${named}`, { query: { bool: { filter: [mine, { term: { "metadata.team": "x" } }] } } }),
      post(`${query}${named}`, {
        query: { bool: { filter: [mine], must_not: [{ exists: { field: "expiration" } }] } },
        sort: ["name"],
      }),
      post(`${query}${named}`, { query: { ids: { values: ["{{a.id}}", "{{c.id}}"] } }, sort: ["name"] }),
      post(`${query}${named}`, {
        query: mineThat({ terms: { name: ["{index}-a", "{index}-b"] } }),
        sort: [{ name: { order: "desc" } }],
      }),
      post(`${query}${named}`, {
        query: mineThat({ wildcard: { name: { value: "{index}-*" } } }),
        sort: ["name"],
      }),
      post(`${query}${named}`, {
        query: {
          bool: {
            filter: [mine, { term: { invalidated: false } }, { term: { username: "elastic" } }],
          },
        },
        sort: ["name"],
      }),
      post(`${query}${named}`, {
        query: { bool: { filter: [mine, { range: { creation: { gte: "now-1h" } } }] } },
        sort: ["name"],
      }),
      post(`${query}${named}`, { query: { term: { name: "{index}-none" } } }),
    ],
  },
  {
    name: "key: query pages and shows",
    prepare: three,
    requests: [
      post(query, { query: mine, sort: ["name"], size: 1 }),
      post(`${query}${named}`, { query: mine, sort: ["name"], size: 1, from: 1 }),
      post(`${query}${named}`, { query: mine, sort: ["name"], size: 2, search_after: ["{index}-a"] }),
      post(`${query}${named}`, { query: mine, size: 0 }),
      post(`${query}?with_limited_by=true&filter_path=count,api_keys.limited_by.*.cluster`, {
        query: mine,
        sort: ["name"],
        size: 1,
      }),
      get(`${query}${named}`, { query: mine, sort: ["name"] }),
      del(api, { ids: ["{{a.id}}"] }),
      post(`${query}?filter_path=api_keys.name,api_keys.invalidated`, {
        query: { ids: { values: ["{{a.id}}", "{{b.id}}"] } },
        sort: ["name"],
      }),
    ],
  },
  {
    name: "key: query wrongly",
    prepare: [key("a")],
    requests: [
      post(query, { query: { term: { api_key_hash: "a" } } }),
      post(query, { query: { term: { creator: "a" } } }),
      post(query, { query: { match_phrase: { name: "a" } } }),
      post(query, { query: { colour: {} } }),
      post(query, { sort: ["creator"] }),
      post(query, { colour: 1 }),
      post(query, { from: -1 }),
      post(query, { size: -1 }),
      post(query, { from: 9999, size: 2 }),
      post(`${query}?colour=red`, {}),
      post(query, "[]"),
    ],
  },
  {
    name: "key: query of one's own",
    prepare: [
      key("other"),
      ...userWhoseRole({ cluster: ["manage_own_api_key"] }),
      post(`${api}?refresh=true`, { name: "{index}-mine" }, { ...byUser, as: "key" }),
    ],
    requests: [
      post(`${query}${named}`, { query: mine }, byUser),
      post(`${query}${named}`, { query: live }, byUser),
      post(`${query}${named}`, { query: mine }, byKey),
      roleOf({ cluster: ["monitor"] }),
      post(query, { query: mine }, byUser),
      roleOf({ cluster: ["read_security"] }),
      post(`${query}${named}`, { query: mine, sort: ["name"] }, byUser),
    ],
  },
];

export default group;
