import { illegalArgument, notImplemented } from "../errors.ts";
import { isObject, type Json } from "../json.ts";
import { queriedFields } from "./key-index.ts";

const onField = new Set(["term", "terms", "match", "prefix", "wildcard", "range"]);
const known = new Set([...onField, "bool", "exists", "ids", "match_all", "simple_query_string"]);

/** Refuses the types of queries, and the fields, that a query of keys may not have. @throws 400 */
export function checkKeyQuery(query: Json): void {
  if (!isObject(query)) return;
  for (const [type, body] of Object.entries(query)) {
    if (!known.has(type))
      throw illegalArgument(`Query type [${type}] is not currently supported in this context`);
    if (type === "simple_query_string") throw notImplemented("[simple_query_string] in a query of API keys");
    if (!isObject(body)) continue;
    if (type === "exists") checkField(String(body.field));
    if (onField.has(type)) for (const field of fieldsOf(body)) checkField(field);
    if (type === "bool")
      for (const clause of Object.values(body))
        for (const inner of Array.isArray(clause) ? clause : [clause]) checkKeyQuery(inner as Json);
  }
}

/** @throws 400 for what is no part of a key that may be asked for */
export function checkField(field: string): void {
  if ((queriedFields as readonly string[]).includes(field) || field.startsWith("metadata.")) return;
  throw illegalArgument(`Field [${field}] is not allowed for querying or aggregation`);
}

function fieldsOf(body: { [name: string]: Json }): string[] {
  return Object.keys(body).filter((name) => name !== "boost" && name !== "_name");
}
