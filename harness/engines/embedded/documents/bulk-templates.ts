import { illegalArgument } from "../errors.ts";
import { isObject, type Json } from "../json.ts";
import { placeOf } from "../json-scanner.ts";
import { locate } from "../mapping/locate.ts";
import type { BulkAction } from "./bulk-parse.ts";

/** Where a value of `dynamic_templates` stands: on which line of the request, and in what bytes of it. */
export interface TemplatesPlace {
  readonly action: BulkAction;
  readonly line: number;
  readonly bytes: Buffer;
}

/** Reads the dynamic templates that an item of a bulk request names: by the path of a field the name of a template. */
export function readItemTemplates(
  value: Json,
  { action, line, bytes }: TemplatesPlace,
): Readonly<Record<string, string>> | undefined {
  if (value === null) return undefined;
  if (Array.isArray(value))
    throw illegalArgument(
      `Malformed action/metadata line [${line}], expected a simple value for field [dynamic_templates] but found [START_ARRAY]`,
    );
  if (!isObject(value))
    throw illegalArgument(`Action/metadata line [${line}] contains an unknown parameter [dynamic_templates]`);
  const entries = Object.entries(value);
  for (const [path, name] of entries) {
    if (name !== null && typeof name !== "object") continue;
    const { start } = locate(bytes, [action, "dynamic_templates", path]);
    const at = placeOf(bytes, start);
    const token = name === null ? "VALUE_NULL" : Array.isArray(name) ? "START_ARRAY" : "START_OBJECT";
    throw illegalArgument(`Expected text at ${at.line}:${at.column} but found ${token}`);
  }
  if (entries.length === 0) return undefined;
  if (action === "update" || action === "delete") {
    const request = action === "update" ? "Update" : "Delete";
    throw illegalArgument(`${request} request in line [${line}] does not accept dynamic_templates`);
  }
  return Object.fromEntries(entries.map(([path, name]) => [path, String(name)]));
}
