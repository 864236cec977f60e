import { luceneRegex } from "./lucene-regex.ts";

const compiled = new Map<string, RegExp>();

/**
 * True when a pattern of a role reaches an index or alias of this name: `*` and `?` stand for characters, and
 * between slashes stands a regular expression as Lucene reads it.
 */
export function reachesIndex(pattern: string, name: string): boolean {
  if (pattern === name || pattern === "*") return true;
  if (!/[*?\\]|^\//.test(pattern)) return false;
  return regexOf(pattern).test(name);
}

/** @throws {UnsupportedRegex} for a regular expression that cannot be followed. */
export function regexOf(pattern: string): RegExp {
  let regex = compiled.get(pattern);
  if (!regex) {
    if (compiled.size > 5000) compiled.clear();
    regex = /^\/.*\/$/s.test(pattern) ? luceneRegex(pattern.slice(1, -1)) : wildcard(pattern);
    compiled.set(pattern, regex);
  }
  return regex;
}

function wildcard(pattern: string): RegExp {
  const source = pattern.replace(/\\(.)|[\s\S]/g, (each, escaped: string | undefined) => {
    if (escaped !== undefined) return literal(escaped);
    if (each === "*") return ".*";
    return each === "?" ? "." : literal(each);
  });
  return new RegExp(`^${source}$`, "s");
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
