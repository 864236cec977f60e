import type { Json } from "../contract.ts";

/** The fields of records that tell an error. They are keywords, which Elasticsearch takes up to 32,766 bytes of. */
const ERRORS = ["error", "last_sync_error", "last_access_control_sync_error"] as const;

/** In UTF-8, a character of a JavaScript string makes three bytes at most. */
const MAX_CHARACTERS = 10_000;

/** Changes whose errors fit into the index: a longer one would have the whole write refused, and nobody would read it. */
export function withFittingErrors<Changes extends object>(changes: Changes): Changes {
  const fitting = ERRORS.flatMap((name) => {
    const error = (changes as Readonly<Record<string, Json>>)[name];
    if (typeof error !== "string" || error.length <= MAX_CHARACTERS) return [];
    const left = error.length - MAX_CHARACTERS;
    return [[name, `${error.slice(0, MAX_CHARACTERS)} … and ${left} characters more`] as const];
  });
  return fitting.length === 0 ? changes : { ...changes, ...Object.fromEntries(fitting) };
}
