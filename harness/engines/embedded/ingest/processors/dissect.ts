import { ElasticsearchError } from "../../errors.ts";
import { parseException } from "../config.ts";
import type { ProcessorFactory } from "../processor.ts";
import { givenText } from "./given-field.ts";

interface Key {
  readonly name: string;
  /** Named nothing or `?`: matched and not kept. */
  readonly skipped: boolean;
  readonly appended: boolean;
  readonly order: number;
  /** `*` names the key, `&` gives the value, of a pair that shares its name. */
  readonly role: "plain" | "name" | "value";
  /** `->`: any number of what follows counts as one. */
  readonly padded: boolean;
  readonly delimiter: string;
}

const tag = /%\{([^}]*)\}/g;

export const dissect: ProcessorFactory = (config) => {
  const field = config.string("field");
  const pattern = config.string("pattern");
  const separator = config.optionalString("append_separator") ?? "";
  const ignoreMissing = config.boolean("ignore_missing", false);
  const { leading, keys } = compile(pattern);
  return (document) => {
    const value = givenText(document, field, ignoreMissing, "cannot process it");
    if (value === undefined) return;
    const found = match(value, leading, keys);
    if (!found) throw noMatch(pattern, value);
    for (const [name, text] of results(keys, found, separator)) document.set(name, text);
  };
};

function compile(pattern: string): { leading: string; keys: Key[] } {
  const tags = [...pattern.matchAll(tag)];
  const bad = (why: string) => parseException(`Unable to parse pattern: ${pattern}. Reason: ${why}`);
  if (tags.length === 0) throw bad("Unable to find any keys or delimiters.");
  const keys = tags.map((each, at): Key => {
    const end = each.index + each[0].length;
    const delimiter = pattern.slice(end, tags[at + 1]?.index ?? pattern.length);
    const parts = /^([?+*&]?)(.*?)(?:\/(\d+))?(->)?$/.exec(each[1] ?? "");
    const [, modifier = "", name = "", order, padding] = parts ?? [];
    return {
      name,
      skipped: modifier === "?" || (name === "" && modifier === ""),
      appended: modifier === "+",
      order: Number(order ?? at),
      role: modifier === "*" ? "name" : modifier === "&" ? "value" : "plain",
      padded: padding !== undefined,
      delimiter,
    };
  });
  if (keys.slice(0, -1).some(({ delimiter }) => delimiter === ""))
    throw bad("keys have to be set apart by a delimiter");
  for (const role of ["name", "value"] as const)
    for (const { name } of keys.filter((key) => key.role === role))
      if (keys.filter((key) => key.name === name && key.role !== "plain").length !== 2)
        throw bad(
          `Found invalid key/reference associations: '${name}' Please ensure each '*<key>' is matched with a matching '&<key>`,
        );
  return { leading: pattern.slice(0, tags[0]?.index), keys };
}

/** The text of each key; undefined when the pattern does not fit. */
function match(text: string, leading: string, keys: readonly Key[]): string[] | undefined {
  if (!text.startsWith(leading)) return undefined;
  const found: string[] = [];
  let at = leading.length;
  for (const { delimiter, padded } of keys) {
    const end = delimiter === "" ? text.length : text.indexOf(delimiter, at);
    if (end === -1) return undefined;
    found.push(text.slice(at, end));
    at = end + delimiter.length;
    while (padded && delimiter !== "" && text.startsWith(delimiter, at)) at += delimiter.length;
  }
  return found;
}

function results(keys: readonly Key[], found: readonly string[], separator: string): Map<string, string> {
  const texts = keys.map((key, at) => ({ ...key, text: found[at] ?? "" }));
  const out = new Map<string, string>();
  for (const { name, text, skipped, role } of texts) {
    if (skipped || role === "value") continue;
    if (role === "name")
      out.set(text, texts.find((other) => other.role === "value" && other.name === name)?.text ?? "");
    else if (!out.has(name)) {
      const parts = texts.filter((other) => other.name === name && other.role === "plain" && !other.skipped);
      const ordered = parts.some(({ appended }) => appended)
        ? [...parts]
            .sort((a, b) => a.order - b.order)
            .map((part) => part.text)
            .join(separator)
        : (parts.at(-1)?.text ?? text);
      out.set(name, ordered);
    }
  }
  return out;
}

function noMatch(pattern: string, source: string): ElasticsearchError {
  return new ElasticsearchError({
    type: "find_match",
    reason: `Unable to find match for dissect pattern: ${pattern} against source: ${source}`,
    status: 500,
  });
}
