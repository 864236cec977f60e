import { defineRoute, json } from "../../route.ts";
import type { Caller } from "../../security/caller.ts";
import { identityJson } from "../../security/identity.ts";

const keyRealm = { name: "_es_api_key", type: "_es_api_key" };

export default defineRoute({
  name: "security.authenticate",
  methods: ["GET"],
  paths: ["/_security/_authenticate"],
  privilege: "authenticated",
  handle({ caller }) {
    const { apiKey, identity, sender = caller } = caller;
    const realmOf = (of: Caller) => (of.apiKey ? keyRealm : { ...of.identity.realm });
    return json({
      ...identityJson(apiKey ? { ...identity, roles: [], fullName: null, email: null } : identity, true),
      authentication_realm: realmOf(sender),
      lookup_realm: realmOf(caller),
      authentication_type: sender.apiKey ? "api_key" : "realm",
      ...(apiKey && { api_key: { managed_by: "elasticsearch", name: apiKey.name, id: apiKey.id } }),
    });
  },
});
