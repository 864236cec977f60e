import type { JsonObject } from "../json.ts";
import type { Field } from "./field.ts";
import { javaText, mapperParsing, unsupported } from "./parsing-errors.ts";
import { anything } from "./types/others.ts";

/** Parses another name of a field. */
export function parseAlias(
  path: string,
  name: string,
  { type: _type, path: target, ...rest }: JsonObject,
): Field {
  if (target === undefined || target === null)
    throw mapperParsing(`The [path] property must be specified for field [${name}].`);
  const unknown = Object.entries(rest);
  if (unknown.length > 0) throw unsupported(`Mapping definition for [${name}] has`, unknown);
  return {
    name,
    path,
    type: "alias",
    parameters: { path: javaText(target) },
    enabled: true,
    subobjects: true,
    coerce: true,
    ignoreMalformed: false,
    copyTo: [],
    takesArrays: false,
    check: anything,
  };
}

/** Refuses aliases that lead nowhere. */
export function checkAlias(field: Field, lookUp: (path: string) => Field | undefined): void {
  const { path: said } = field.parameters;
  const target = lookUp(String(said));
  const why =
    said === field.path
      ? "an alias cannot refer to itself"
      : target?.type === "alias"
        ? "an alias cannot refer to another alias"
        : (target && !target.properties) || metadataTargets.has(String(said))
          ? undefined
          : "an alias must refer to an existing field in the mappings";
  if (why !== undefined)
    throw mapperParsing(`Invalid [path] value [${String(said)}] for field alias [${field.path}]: ${why}.`);
}

const metadataTargets = new Set(["_id", "_index", "_routing", "_source", "_seq_no", "_version", "_ignored"]);
