import { RE2JS } from "re2js";
import { messageOf } from "../errors.ts";
import type { Scalar } from "./scalars.ts";

/**
 * A regular expression of RE2 at the start of a text; `$` binds it to the end as well. RE2 takes a time that grows with
 * the text alone, whatever the pattern: one that a person typed cannot stop a sync, as `(a+)+$` does by backtracking.
 * @throws when the pattern is none
 */
export function startsWithRegex(pattern: string): (value: Scalar) => boolean {
  const compiled = RE2JS.compile(pattern);
  return (value) => compiled.matcher(String(value)).lookingAt();
}

/** Every printable character, longer than any number of repetitions that RE2 counts, and of a length that is prime. */
const ANYTHING = String.fromCharCode(...Array.from({ length: 95 }, (_, n) => 32 + n))
  .repeat(11)
  .slice(0, 1039);

/** Why a pattern cannot be used for a rule; nothing when it can. */
export function regexProblem(pattern: string): string | undefined {
  try {
    const matches = startsWithRegex(pattern);
    if (!matches("") || !matches(ANYTHING)) return undefined;
  } catch (error) {
    return `value: expected a regular expression of RE2, got ${JSON.stringify(pattern)}: ${messageOf(error)}`;
  }
  return `value: the regular expression ${JSON.stringify(pattern)} matches everything, which only the DEFAULT rule may: narrow it, or delete the rule`;
}
