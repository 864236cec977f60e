import { illegalArgument, notImplemented, parseException } from "../../errors.ts";
import { isObject, type Json, type JsonObject } from "../../json.ts";
import { defineRoute, json } from "../../route.ts";
import { holdsCluster, holdsIndex } from "../../security/holds.ts";
import type { RoleDescriptor } from "../../security/role.ts";
import { parseRole } from "../../security/role-descriptors.ts";
import { withoutPlace } from "../../security/role-fault.ts";
import { requireKnownPrivileges } from "../../security/unknown-privileges.ts";

export default defineRoute({
  name: "security.has_privileges",
  methods: ["GET", "POST"],
  paths: ["/_security/user/_has_privileges", "/_security/user/{user}/_has_privileges"],
  privilege: "authenticated",
  body: "json",
  handle(request) {
    const { caller } = request;
    const user = request.params.user ?? caller.username;
    if (user !== caller.username)
      throw illegalArgument("users may only check the privileges of their own account");
    const body = request.json();
    if (body === undefined) throw parseException("request body or source parameter is required");
    const asked = askedFor(`${user}/has_privileges`, body);
    requireKnownPrivileges(asked);
    const cluster = Object.fromEntries(asked.cluster.map((name) => [name, holdsCluster(caller, name)]));
    const index: Record<string, Record<string, boolean>> = {};
    for (const { names, privileges } of asked.indices)
      for (const name of names)
        for (const privilege of privileges)
          index[name] = { ...index[name], [privilege]: holdsIndex(caller, privilege, name) };
    const answers = [cluster, ...Object.values(index)].flatMap((each) => Object.values(each));
    return json({
      username: user,
      has_all_requested: answers.every((held) => held),
      cluster,
      index,
      application: {},
    });
  },
});

/** What a request asks about, in the form of a role that would hold it. */
function askedFor(title: string, body: Json): RoleDescriptor {
  const fields: JsonObject = isObject(body) ? body : {};
  const fault = (what: string) => parseException(`failed to parse privileges check [${title}]. ${what}`);
  for (const name of Object.keys(fields))
    if (!["cluster", "index", "application"].includes(name)) throw fault(`unexpected field [${name}]`);
  if (Object.keys(fields).length === 0)
    throw fault("All privilege fields [cluster,index,applications] are missing");
  const { application, ...role } = fields;
  if (Array.isArray(application) && application.length > 0)
    throw notImplemented("application privileges in [_has_privileges]");
  return withoutPlace(() => parseRole(title, role, [])).role;
}
