import { parseException } from "./config.ts";

const javaWhitespace = " \\t\\n\\x0B\\f\\r";
/** Constructs that mean something else, or nothing, to JavaScript. */
const foreign = /\\[pPQEAzZGhHvVRXN]|\\x\{|\(\?[a-zA-Z]+[:)]|\(\?>|[*+?}]\+|&&/;

/** General categories are called the same; JavaScript knows them where a pattern is a Unicode one. */
const category = /\\[pP]\{(?:[LMNPSZ]|L[ultmo]|M[nce]|N[dlo]|P[cdseifo]|S[mcko]|Z[slp])\}/g;

/**
 * A Java regular expression as a JavaScript one. `\s` becomes Java's six white-space characters; constructs
 * that only Java knows are refused, never matched as something else.
 * @throws 400 `parse_exception`
 */
export function javaRegex(pattern: string, flags = "g"): RegExp {
  const unsupported = foreign.exec(flags.includes("u") ? pattern.replace(category, "") : pattern);
  if (unsupported)
    throw parseException(
      `the embedded engine does not understand [${unsupported[0]}] in the pattern [${pattern}]`,
    );
  try {
    return new RegExp(withJavaWhitespace(pattern), flags);
  } catch (cause) {
    throw parseException(
      `[pattern] Invalid regex pattern. ${cause instanceof Error ? cause.message : String(cause)}`,
      {
        property_name: "pattern",
      },
    );
  }
}

function withJavaWhitespace(pattern: string): string {
  let inClass = false;
  return pattern.replace(/\\.|[[\]]/gs, (token) => {
    if (token === "[") inClass = true;
    if (token === "]") inClass = false;
    if (token === "\\s") return inClass ? javaWhitespace : `[${javaWhitespace}]`;
    if (token !== "\\S") return token;
    if (inClass) throw parseException("the embedded engine does not understand [\\S] in a character class");
    return `[^${javaWhitespace}]`;
  });
}

/** A Java replacement: `$1` is a group, a backslash makes the next character plain. */
export function javaReplacement(replacement: string): (groups: readonly (string | undefined)[]) => string {
  const parts = [...replacement.matchAll(/\\(.)|\$(\d)|([^\\$]+)|./gs)].map(([whole, plain, group, text]) => {
    if (plain !== undefined) return plain;
    if (group !== undefined) return Number(group);
    if (text !== undefined) return text;
    throw parseException(
      `the embedded engine does not understand [${whole}] in the replacement [${replacement}]`,
    );
  });
  return (groups) => parts.map((part) => (typeof part === "number" ? (groups[part] ?? "") : part)).join("");
}
