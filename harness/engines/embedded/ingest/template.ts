import { notImplemented } from "../errors.ts";
import type { Json } from "../json.ts";
import { parseException } from "./config.ts";
import type { IngestDocument } from "./document.ts";

/** A text with `{{{field}}}` and `{{field}}` in it, to be filled from a document. */
export type Template = (document: IngestDocument) => string;

const tag = /\{\{\{\s*([^{}\s]+)\s*\}\}\}|\{\{\s*([^{}#/^!>&\s][^{}\s]*)\s*\}\}/g;

/**
 * Compiles the subset of mustache that pipelines use: a field in three braces is put in as it is, in two
 * braces escaped as for a JSON string; a missing field gives nothing. Sections and partials are refused.
 */
export function compileTemplate(text: string): Template {
  if (text.replace(tag, "").includes("{{"))
    throw parseException(
      `the embedded engine understands only {{{field}}} and {{field}} in templates, not [${text}]`,
    );
  if (!text.includes("{{")) return () => text;
  return (document) =>
    text.replace(tag, (_whole, raw: string | undefined, escaped: string | undefined) => {
      const value = rendered(document.find(raw ?? escaped ?? ""));
      return raw === undefined ? JSON.stringify(value).slice(1, -1) : value;
    });
}

function rendered(value: Json | undefined): string {
  if (value === undefined || value === null) return "";
  if (typeof value === "object") throw notImplemented("objects and arrays in ingest templates");
  return String(value);
}

/** A value of a processor's configuration: texts in it are templates, however deep. */
export function compileValue(value: Json): (document: IngestDocument) => Json {
  if (typeof value === "string") return compileTemplate(value);
  if (Array.isArray(value)) {
    const parts = value.map(compileValue);
    return (document) => parts.map((part) => part(document));
  }
  if (typeof value !== "object" || value === null) return () => value;
  const parts = Object.entries(value).map(
    ([key, part]) => [compileTemplate(key), compileValue(part)] as const,
  );
  return (document) => Object.fromEntries(parts.map(([key, part]) => [key(document), part(document)]));
}
