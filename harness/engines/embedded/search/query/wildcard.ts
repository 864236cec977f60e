import { termPattern } from "./prefix.ts";
import type { QueryParser } from "./query.ts";

/** `wildcard`: documents that have a term of a pattern, `*` standing for any text and `?` for one character. */
export const parseWildcard: QueryParser = (body) =>
  termPattern("wildcard", body, { valueKeys: ["value", "wildcard"], spell }, (pattern, { ignoresCase }) =>
    // The server finds nothing by an empty pattern, not even the empty term.
    pattern === "" ? () => false : wildcardTest(pattern, ignoresCase),
  );

/** Spells what stands between the wildcards. */
function spell(pattern: string, spellTerm: (text: string) => string): string {
  return pattern.replace(/\\.|[*?]|[^*?\\]+/gs, (part) => (/^[*?\\]/.test(part) ? part : spellTerm(part)));
}

/** Tests a whole term by a pattern. */
export function wildcardTest(pattern: string, ignoresCase = false): (term: string) => boolean {
  const regex = new RegExp(`^${translate(pattern)}$`, ignoresCase ? "sui" : "su");
  return (term) => regex.test(term);
}

function translate(pattern: string): string {
  return pattern.replace(/\\(.)|[*?]|[.+^${}()|[\]\\/]/gsu, (token, escaped: string | undefined) => {
    if (escaped !== undefined) return escaped.replace(/[.*+?^${}()|[\]\\/]/, "\\$&");
    if (token === "*") return ".*";
    return token === "?" ? "." : `\\${token}`;
  });
}
