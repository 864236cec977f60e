import { ElasticsearchError } from "../errors.ts";
import { isObject, type Json } from "../json.ts";

/** What is wrong with a mapping, without the words around it. */
export function mapperParsing(reason: string, causedBy?: ElasticsearchError): ElasticsearchError {
  return new ElasticsearchError({
    type: "mapper_parsing_exception",
    reason,
    status: 400,
    ...(causedBy && { causedBy }),
  });
}

/** 500 `mapper_exception`: the server's own word for updates it does not take. */
export function mapperException(reason: string): ElasticsearchError {
  return new ElasticsearchError({ type: "mapper_exception", reason, status: 500 });
}

/** What Java says of text that is no number. */
export function numberFormat(text: string): ElasticsearchError {
  const reason = `For input string: "${text}"`;
  return new ElasticsearchError({ type: "number_format_exception", reason, status: 400 });
}

/** What Java says of a value cast to what it is not. */
export function classCast(value: Json, wanted: "List" | "Map"): ElasticsearchError {
  const from = javaClass(value);
  const to = `java.util.${wanted}`;
  const reason = `class ${from} cannot be cast to class ${to} (${from} and ${to} are in module java.base of loader 'bootstrap')`;
  return new ElasticsearchError({ type: "class_cast_exception", reason, status: 400 });
}

/** Runs a parser of mappings: what it throws is told as 400 `Failed to parse mapping: ...`. */
export function failingToParse<Result>(parse: () => Result): Result {
  try {
    return parse();
  } catch (cause) {
    if (!(cause instanceof ElasticsearchError) || cause.status !== 400) throw cause;
    throw mapperParsing(`Failed to parse mapping: ${cause.message}`, cause);
  }
}

/** 400 for keys that a definition may not have, with their values. */
export function unsupported(what: string, entries: readonly [string, Json][]): ElasticsearchError {
  const listed = entries.map(([key, value]) => ` [${key} : ${javaText(value)}]`).join("");
  return mapperParsing(`${what} unsupported parameters: ${listed}`);
}

/** The Java class that the server's parser makes of a value. */
export function javaClass(value: Json): string {
  if (Array.isArray(value)) return "java.util.ArrayList";
  if (isObject(value)) return "java.util.HashMap";
  return `java.lang.${simpleClass(value)}`;
}

/** The same without its package. */
export function simpleClass(value: Json): string {
  if (Array.isArray(value)) return "ArrayList";
  if (isObject(value)) return "HashMap";
  if (typeof value === "number") return Number.isInteger(value) ? "Integer" : "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}

/** A value as Java prints it: `{a=1, b=[x, y]}`. */
export function javaText(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(javaText).join(", ")}]`;
  if (!isObject(value)) return String(value);
  return `{${Object.entries(value)
    .map(([key, child]) => `${key}=${javaText(child)}`)
    .join(", ")}}`;
}
