import type { Json, JsonObject } from "../../json.ts";
import { type ParsedRole, roleFrom } from "../role-descriptors.ts";

/**
 * Reads roles from a notation with a line for each thing that a role has: its name, then indented
 * `cluster <privileges>`, `index <names> : <privileges>`, `application <name> : <privileges> : <resources>`, and
 * the like; `¶` is a newline. `-restricted` behind `index` and `remote` reaches restricted indices too.
 */
export function parseRoles(text: string): Map<string, ParsedRole> {
  const roles = new Map<string, ParsedRole>();
  for (const block of text.trim().split(/\n(?! )/)) {
    const [name = "", ...lines] = block.split("\n");
    roles.set(name, parseRole(name, lines));
  }
  return roles;
}

function parseRole(name: string, lines: readonly string[]): ParsedRole {
  const role: { [key: string]: Json } = {
    cluster: [],
    indices: [],
    applications: [],
    run_as: [],
    metadata: { _reserved: true },
    transient_metadata: name === "superuser" ? {} : { enabled: true },
  };
  const add = (field: string, entry: Json) => {
    role[field] = [...((role[field] as Json[] | undefined) ?? []), entry];
  };
  for (const line of lines) {
    const [, kind = "", rest = ""] = /^ *(\S+) (.*)$/.exec(line) ?? [];
    const parts = rest.split(" : ").map((part) => part.split(" "));
    const [first = [], second = [], third = []] = parts;
    if (kind === "description") role.description = rest.replaceAll("¶", "\n");
    else if (kind === "metadata") role.metadata = { ...(role.metadata as JsonObject), ...pair(rest) };
    else if (kind === "global") role.global = JSON.parse(rest) as Json;
    else if (kind === "cluster" || kind === "run_as") role[kind] = first;
    else if (kind === "application")
      add("applications", { application: first[0] ?? "", privileges: second, resources: third });
    else if (kind === "remote_cluster") add(kind, { privileges: first, clusters: ["*"] });
    else {
      const [scope, restricted] = kind.split("-");
      const grant = {
        names: first,
        privileges: second,
        allow_restricted_indices: restricted !== undefined,
      };
      if (scope === "index") add("indices", grant);
      else add("remote_indices", { ...grant, clusters: ["*"] });
    }
  }
  return roleFrom(role);
}

function pair(text: string): JsonObject {
  const space = text.indexOf(" ");
  return { [text.slice(0, space)]: JSON.parse(text.slice(space + 1)) as Json };
}
