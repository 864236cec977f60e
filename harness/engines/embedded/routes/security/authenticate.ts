import type { JsonObject } from "../../json.ts";
import { defineRoute, json } from "../../route.ts";
import { realm } from "../../security/find-api-keys.ts";

const keyRealm = { name: "_es_api_key", type: "_es_api_key" };

export default defineRoute({
  name: "security.authenticate",
  methods: ["GET"],
  paths: ["/_security/_authenticate"],
  privilege: "authenticated",
  handle({ caller }) {
    const { apiKey } = caller;
    const from: JsonObject = apiKey ? keyRealm : { ...realm };
    return json({
      username: caller.username,
      roles: apiKey ? [] : [...caller.roleNames],
      full_name: null,
      email: null,
      metadata: { _reserved: true },
      enabled: true,
      authentication_realm: from,
      lookup_realm: from,
      authentication_type: apiKey ? "api_key" : "realm",
      ...(apiKey && { api_key: { managed_by: "elasticsearch", name: apiKey.name, id: apiKey.id } }),
    });
  },
});
