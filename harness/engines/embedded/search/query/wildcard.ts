import { termPattern } from "./prefix.ts";
import type { QueryParser } from "./query.ts";

/** `wildcard`: documents that have a term of a pattern, `*` standing for any text and `?` for one character. */
export const parseWildcard: QueryParser = (body) =>
  termPattern("wildcard", body, ["value", "wildcard"], (pattern) => {
    const regex = new RegExp(`^${translate(pattern)}$`, "su");
    return (term) => regex.test(term);
  });

function translate(pattern: string): string {
  return pattern.replace(/\\(.)|[*?]|[.+^${}()|[\]\\/]/gsu, (token, escaped: string | undefined) => {
    if (escaped !== undefined) return escaped.replace(/[.*+?^${}()|[\]\\/]/, "\\$&");
    if (token === "*") return ".*";
    return token === "?" ? "." : `\\${token}`;
  });
}
