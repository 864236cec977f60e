import { type ConformanceCase, type JsonObject, put } from "./case.ts";

/** The document that cases on mappings write. */
export const doc = "/{index}/_doc/1";
export const mapping = "/{index}/_mapping";

/** Makes the index of the case with fields, and with what else its mapping says. */
export const create = (properties: Record<string, JsonObject>, rest: JsonObject = {}) =>
  put("/{index}", { mappings: { ...rest, properties } });

/** A case that offers values to a field, written as they are: JavaScript would not print all of them so. */
export const offered = (name: string, a: JsonObject, ...values: string[]): ConformanceCase => ({
  name: `mapping: ${name}`,
  prepare: [create({ a })],
  requests: raw(...values),
});

/** Documents whose field `a` has such a value. */
const raw = (...values: string[]) => values.map((value) => put(doc, `{"a":${value}}`));
