import { type ConformanceGroup, del, documents, get, post, put } from "../case.ts";
import { byKey } from "../keys.ts";
import { byUser, roleOf, userWhoMay, userWhoseRole, userWith } from "../users.ts";

const user = "/_security/user/{index}-user";
const password = "pass-word-1";
const withPassword = (password: string) => ({ auth: { username: "{index}-user", password } });

const runAs = (name: string) => ({ "es-security-runas-user": name });
/** `{index}-user` acting for another. */
const as = (name: string) => ({ ...byUser, headers: runAs(name) });

const group: ConformanceGroup = [
  {
    name: "user: create, get, update, delete",
    requests: [
      put(user, {
        password,
        roles: ["viewer", "{index}-role"],
        full_name: "A User",
        email: "a@example.org",
        metadata: { team: "x", groups: ["a", "b"] },
      }),
      get(user),
      put(user, { roles: [] }),
      get(user),
      get("/_security/_authenticate", undefined, byUser),
      post(user, { roles: ["viewer"], full_name: null, email: null, metadata: null, enabled: true }),
      get(user),
      del(user),
      get(user),
      del(user),
    ],
  },
  {
    name: "user: several at once, and some that are not there",
    requests: [
      put(`${user}-1`, { password, roles: [] }),
      put(`${user}-2`, { password, roles: ["a,b"] }),
      get(`${user}-1,{index}-user-2`),
      get(`${user}-2,{index}-user-3`),
      get(`${user}-3,{index}-user-4`),
      get("/_security/user/elastic"),
      get("/_security/user/kibana_system,kibana,beats_system"),
    ],
  },
  {
    name: "user: roles as one string",
    requests: [put(user, { password, roles: "a, b" }), get(user)],
  },
  {
    name: "user: bodies that are wrong",
    requests: [
      put(user),
      put(user, "[]"),
      put(user, "{"),
      put(user, {}),
      put(user, { password }),
      put(user, { roles: [] }),
      put(user, { password: "short", roles: [] }),
      put(user, { password: 1, roles: [] }),
      put(user, { password: null, roles: [] }),
      put(user, { password, roles: 1 }),
      put(user, { password, roles: [1] }),
      put(user, { password, roles: {} }),
      put(user, { password, roles: [], colour: "red" }),
      put(user, { password, roles: [], full_name: 1 }),
      put(user, { password, roles: [], email: [] }),
      put(user, { password, roles: [], metadata: "a" }),
      put(user, { password, roles: [], metadata: { _a: 1 } }),
      put(user, { password, roles: [], enabled: "yes" }),
      put(user, { password, roles: [], enabled: "true" }),
      put(user, { password, roles: [], username: "other" }),
      put(user, { password, roles: [], username: 1 }),
      put(user, { password, password_hash: "a", roles: [] }),
      put(user, { password_hash: "not-a-hash", roles: [] }),
      put(`${user}?colour=red`, { password, roles: [] }),
      put(`${user}?refresh=maybe`, { password, roles: [] }),
      get(user),
    ],
  },
  {
    name: "user: names that are refused",
    requests: [
      put("/_security/user/%20{index}", { password, roles: [] }),
      put("/_security/user/{index}%C3%A9", { password, roles: [] }),
      put("/_security/user/elastic", { password, roles: [] }),
      put("/_security/user/kibana_system", { roles: [] }),
      del("/_security/user/elastic"),
      del("/_security/user/kibana_system"),
      put("/_security/user/elastic/_disable"),
      put("/_security/user/{index}-none/_disable"),
      put("/_security/user/{index}-none/_enable"),
    ],
  },
  {
    name: "user: password changed by another and by themselves",
    prepare: [userWith([])],
    requests: [
      post(`${user}/_password`, { password: "pass-word-2" }),
      get("/_security/_authenticate", undefined, byUser),
      get("/_security/_authenticate", undefined, withPassword("pass-word-2")),
      put("/_security/user/_password", { password: "pass-word-3" }, withPassword("pass-word-2")),
      get("/_security/_authenticate?filter_path=username", undefined, withPassword("pass-word-3")),
      put(`${user}/_password?refresh=true`, { password }, withPassword("pass-word-3")),
      get("/_security/_authenticate?filter_path=username", undefined, byUser),
      post("/_security/user/elastic/_password", { password: "pass-word-2" }, byUser),
    ],
  },
  {
    name: "user: password changed wrongly",
    prepare: [userWith([])],
    requests: [
      post(`${user}/_password`),
      post(`${user}/_password`, {}),
      post(`${user}/_password`, "[]"),
      post(`${user}/_password`, { password: "short" }),
      post(`${user}/_password`, { password: 1 }),
      post(`${user}/_password`, { passwort: "pass-word-2" }),
      post(`${user}-none/_password`, { password: "pass-word-2" }),
      get("/_security/_authenticate?filter_path=username", undefined, byUser),
    ],
  },
  {
    name: "user: disabled and enabled again",
    prepare: [userWith(["superuser"])],
    requests: [
      put(`${user}/_disable`),
      get("/_security/_authenticate", undefined, byUser),
      get(user),
      post(`${user}/_enable?refresh=true`),
      get("/_security/_authenticate?filter_path=username", undefined, byUser),
      put(user, { roles: [], enabled: false }),
      get("/_security/_authenticate", undefined, byUser),
      put(`${user}/_enable?colour=red`),
    ],
  },
  {
    name: "user: may what their roles say, and is told which they have",
    prepare: [documents({ 1: { a: 1 } }), ...userWhoMay("read")],
    requests: [
      get("/{index}/_search?filter_path=hits.total", undefined, byUser),
      get("/{index}/_doc/1", undefined, byUser),
      put("/{index}/_doc/2", { a: 1 }, byUser),
      get("/{index}-b/_search", undefined, byUser),
      get("/_cluster/health", undefined, byUser),
      get("/_security/user", undefined, byUser),
      get(user, undefined, byUser),
      put(user, { roles: ["superuser"] }, byUser),
      post("/_security/api_key", { name: "{index}-key" }, byUser),
      del(user, undefined, byUser),
    ],
  },
  {
    name: "user: roles that do not exist",
    prepare: [roleOf({ cluster: ["monitor"] }), userWith(["{index}-zz", "{index}-role", "{index}-aa"])],
    requests: [
      get("/_cluster/health?filter_path=timed_out", undefined, byUser),
      get("/{index}/_search", undefined, byUser),
      put(user, { roles: ["{index}-zz"] }),
      get("/_cluster/health", undefined, byUser),
      put(user, { roles: [] }),
      get("/_cluster/health", undefined, byUser),
    ],
  },
  {
    name: "user: rights of several roles add up, and follow the roles",
    prepare: [
      documents({ 1: { a: 1 } }),
      put("/_security/role/{index}-r", { indices: [{ names: ["{index}"], privileges: ["read"] }] }),
      put("/_security/role/{index}-w", { indices: [{ names: ["{index}"], privileges: ["index"] }] }),
      userWith(["{index}-w", "{index}-r"]),
    ],
    requests: [
      get("/{index}/_count?filter_path=count", undefined, byUser),
      put("/{index}/_doc/2", { a: 1 }, byUser),
      del("/{index}/_doc/2", undefined, byUser),
      put("/_security/role/{index}-w", { indices: [{ names: ["{index}"], privileges: ["delete"] }] }),
      del("/{index}/_doc/2?filter_path=result", undefined, byUser),
      del("/_security/role/{index}-r"),
      get("/{index}/_count", undefined, byUser),
    ],
  },
  {
    name: "user: has privileges",
    prepare: userWhoseRole({
      cluster: ["monitor", "manage_own_api_key"],
      indices: [{ names: ["{index}*"], privileges: ["read", "create_index"] }],
    }),
    requests: [
      post(
        "/_security/user/_has_privileges",
        {
          cluster: ["monitor", "manage", "manage_own_api_key", "cluster:monitor/health"],
          index: [
            {
              names: ["{index}", "{index}-b", "other"],
              privileges: ["read", "write", "indices:data/read/search"],
            },
            { names: ["{index}*"], privileges: ["create_index", "all"] },
          ],
        },
        byUser,
      ),
      get("/_security/user/_has_privileges", { cluster: ["monitor"] }, byUser),
      post("/_security/user/_has_privileges", {}, byUser),
      post("/_security/user/_has_privileges", undefined, byUser),
      post("/_security/user/{index}-user/_has_privileges", { cluster: ["monitor"] }, byUser),
      post("/_security/user/{index}-user/_has_privileges", { cluster: ["monitor"] }),
      get("/_security/user/_privileges", undefined, byUser),
    ],
  },
  {
    name: "user: key of a user, by name and realm",
    prepare: [
      documents({ 1: { a: 1 } }),
      ...userWhoseRole({
        cluster: ["manage_own_api_key"],
        indices: [{ names: ["{index}"], privileges: ["read"] }],
      }),
      post("/_security/api_key?refresh=true", { name: "{index}-key" }, { ...byUser, as: "key" }),
    ],
    requests: [
      get("/_security/_authenticate", undefined, byKey),
      get("/{index}/_search?filter_path=hits.total", undefined, byKey),
      put("/{index}/_doc/1", {}, byKey),
      get("/_security/api_key?owner=true", undefined, byUser),
      get("/_security/api_key?owner=true&with_limited_by=true", undefined, byUser),
      get("/_security/api_key?username={index}-user&realm_name=default_native"),
      get("/_security/api_key?username={index}-user&realm_name=reserved"),
      get("/_security/api_key", undefined, byUser),
      get("/_security/api_key?id={{key.id}}", undefined, byKey),
      get("/_security/api_key?owner=true", undefined, byKey),
      get("/_security/api_key", undefined, byKey),
    ],
  },
  {
    name: "user: acting for another",
    prepare: userWhoMay("read"),
    requests: [
      get("/_security/_authenticate", undefined, {
        ...byUser,
        headers: { "es-security-runas-user": "elastic" },
      }),
    ],
  },
  {
    name: "user: acting for others who may less",
    prepare: [
      ...userWhoseRole({
        run_as: ["{index}-t*", "{index}-off", "{index}-none", "elastic"],
        cluster: ["manage_own_api_key"],
      }),
      put("/_security/role/{index}-reader", { indices: [{ names: ["{index}*"], privileges: ["read"] }] }),
      put("/_security/user/{index}-tom", {
        password,
        roles: ["{index}-reader", "{index}-gone"],
        full_name: "Tom",
        metadata: { team: "x" },
      }),
      put("/_security/user/{index}-off", { password, roles: ["{index}-reader"], enabled: false }),
      documents({ 1: { a: 1 } }),
    ],
    requests: [
      ...["{index}-tom", "elastic", "{index}-none", "{index}-off", "kibana", "{index}-user"].map((name) =>
        get("/_security/_authenticate", undefined, as(name)),
      ),
      get("/{index}/_search", undefined, as("{index}-tom")),
      get("/{index}/_search", undefined, as("{index}-none")),
      get("/{index}/_search", undefined, as("{index}-off")),
      get("/{index}/_doc/1", undefined, as("kibana")),
      get("/_cluster/health", undefined, as("kibana")),
      get("/_cluster/health", undefined, as("{index}-tom")),
      del("/{index}", undefined, as("{index}-tom")),
      get("/_security/user/_privileges", undefined, as("{index}-tom")),
      get("/_security/user/_privileges", undefined, as("{index}-none")),
      post("/_security/user/_has_privileges", { cluster: ["monitor"] }, as("{index}-tom")),
      post("/_security/api_key", { name: "{index}-key" }, as("{index}-tom")),
      post("/_security/api_key", { name: "{index}-key" }, { ...as("elastic"), as: "made" }),
      get("/_security/api_key?id={{made.id}}", undefined, as("elastic")),
      get("/_security/api_key?id={{made.id}}", undefined, byUser),
      post("/_security/api_key", { name: "{index}-own" }, { ...byUser, as: "key" }),
      get("/_security/_authenticate", undefined, { ...byKey, headers: runAs("{index}-tom") }),
      get("/{index}", undefined, { ...byKey, headers: runAs("{index}-tom") }),
      get("/{index}/_search", undefined, { ...byKey, headers: runAs("{index}-none") }),
      get("/_security/_authenticate", undefined, { ...byUser, headers: runAs("") }),
    ],
  },
];

export default group;
