import { illegalArgument } from "../../errors.ts";
import type { Json } from "../../json.ts";
import type { IngestDocument } from "../document.ts";
import { javaType } from "../java-type.ts";

/**
 * The value of the field that a processor is about; undefined when it is missing, or null, and may be.
 * `cannot` ends the sentence about a field that is null.
 * @throws 400 saying that it is missing, or null
 */
export function givenField(
  document: IngestDocument,
  field: string,
  ignoreMissing: boolean,
  cannot: string,
): Json | undefined {
  const value = document.find(field) ?? null;
  if (value !== null) return value;
  if (ignoreMissing) return undefined;
  document.get(field);
  throw illegalArgument(`field [${field}] is null, ${cannot}.`);
}

/** As `givenField`, for a field that holds a text. */
export function givenText(
  document: IngestDocument,
  field: string,
  ignoreMissing: boolean,
  cannot: string,
): string | undefined {
  const value = givenField(document, field, ignoreMissing, cannot);
  return value === undefined ? undefined : asText(value, field);
}

/** As `givenField`, for a field that holds a list. */
export function givenList(document: IngestDocument, field: string, cannot: string): Json[] {
  const value = givenField(document, field, false, cannot);
  if (Array.isArray(value)) return value as Json[];
  throw cannotCast(value ?? null, field, "java.util.List");
}

/** @throws 400 for a value that is no text */
export function asText(value: Json, field: string): string {
  if (typeof value === "string") return value;
  throw cannotCast(value, field, "java.lang.String");
}

function cannotCast(value: Json, field: string, type: string): Error {
  return illegalArgument(`field [${field}] of type [${javaType(value)}] cannot be cast to [${type}]`);
}
