import { illegalArgument } from "../errors.ts";
import type { JsonObject } from "../json.ts";

/**
 * Checks `if_version` of a pipeline's PUT and gives the definition to store: one that says no version of its
 * own is the next version.
 */
export function versionedDefinition(
  id: string,
  definition: JsonObject,
  current: JsonObject | undefined,
  ifVersion: number | undefined,
): JsonObject {
  if (ifVersion === undefined) return definition;
  const conflict = `version conflict, required version [${ifVersion}] for pipeline [${id}] but`;
  if (!current) throw illegalArgument(`${conflict} no pipeline was found`);
  const version = current.version ?? null;
  if (version !== ifVersion) throw illegalArgument(`${conflict} current version is [${String(version)}]`);
  if (definition.version === version)
    throw illegalArgument(`cannot update pipeline [${id}] with the same version [${ifVersion}]`);
  return definition.version === undefined ? { ...definition, version: ifVersion + 1 } : definition;
}
