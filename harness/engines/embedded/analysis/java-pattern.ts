import { ElasticsearchError, illegalArgument, notImplemented } from "../errors.ts";
import { javaRegex } from "../ingest/java-regex.ts";

const flagLetters: Readonly<Record<string, string>> = {
  CASE_INSENSITIVE: "i",
  UNICODE_CASE: "",
  UNICODE_CHARACTER_CLASS: "",
  MULTILINE: "m",
  DOTALL: "s",
};

/** A Java pattern of settings, with flags as settings give them: `CASE_INSENSITIVE|DOTALL`. */
export function javaPattern(pattern: string, flags = ""): RegExp {
  const letters = flags
    .split("|")
    .filter((flag) => flag !== "")
    .map((flag) => {
      const letter = flagLetters[flag.trim().toUpperCase()];
      if (letter === undefined) {
        if (/^(COMMENTS|CANON_EQ|LITERAL|UNIX_LINES)$/.test(flag.trim().toUpperCase()))
          throw notImplemented(`the flag [${flag}] of a pattern`);
        throw illegalArgument(`Unknown regex flag [${flag}]`);
      }
      return letter;
    });
  const wanted = `dg${[...new Set(letters)].join("")}`;
  try {
    return javaRegex(pattern, `${wanted}u`);
  } catch {
    // Escapes of plain characters, which Java allows, are errors to a Unicode pattern.
    return plain(pattern, wanted);
  }
}

function plain(pattern: string, flags: string): RegExp {
  try {
    return javaRegex(pattern, flags);
  } catch (cause) {
    throw cause instanceof ElasticsearchError ? illegalArgument(cause.message) : cause;
  }
}
