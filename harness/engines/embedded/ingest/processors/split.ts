import { javaRegex } from "../java-regex.ts";
import type { ProcessorFactory } from "../processor.ts";
import { givenText } from "./given-field.ts";

export const split: ProcessorFactory = (config) => {
  const field = config.string("field");
  const target = config.optionalString("target_field") ?? field;
  const ignoreMissing = config.boolean("ignore_missing", false);
  const separator = javaRegex(config.string("separator"));
  const preserveTrailing = config.boolean("preserve_trailing", false);
  return (document) => {
    const value = givenText(document, field, ignoreMissing, "cannot split");
    if (value === undefined) return;
    const parts = partsOf(value, separator);
    while (!preserveTrailing && parts.length > 1 && parts.at(-1) === "") parts.pop();
    document.set(target, parts);
  };
};

/** Java's split: groups of the separator are no parts, and an empty match at the beginning splits nothing off. */
function partsOf(text: string, separator: RegExp): string[] {
  const parts: string[] = [];
  let start = 0;
  for (const match of text.matchAll(separator)) {
    if (match[0] === "" && (match.index === 0 || match.index === text.length)) continue;
    parts.push(text.slice(start, match.index));
    start = match.index + match[0].length;
  }
  return [...parts, text.slice(start)];
}
