import { ElasticsearchError, illegalArgument } from "../../errors.ts";
import { numberFormat, readText } from "../syntax/read.ts";
import type { Tree } from "../syntax/tree.ts";

/** How many edits a term may be away from what was asked for. */
export interface Fuzziness {
  /** Fixed, or undefined for as many as the length of the term allows. */
  readonly edits: number | undefined;
  /** From this length on one edit is allowed, and from that on two. */
  readonly low: number;
  readonly high: number;
}

/** `AUTO`: none up to two characters, one up to five, then two. */
export const automatic: Fuzziness = { edits: undefined, low: 3, high: 6 };

export function readFuzziness(tree: Tree): Fuzziness {
  return parseFuzziness(readText(tree));
}

/** `AUTO`, `AUTO:4,7`, `0`, `1` or `2`. */
export function parseFuzziness(text: string): Fuzziness {
  const upper = text.toUpperCase();
  if (upper === "AUTO") return automatic;
  if (upper.startsWith("AUTO:")) return bounded(text, upper.slice(5).split(","));
  const number = Number(upper);
  if (upper.trim() === "" || Number.isNaN(number))
    throw illegalArgument(`fuzziness cannot be [${text}].`, numberFormat(upper));
  const edits = Math.round(number);
  if (edits < 0 || edits > 2) throw illegalArgument(`Valid edit distances are [0, 1, 2] but was [${edits}]`);
  return { ...automatic, edits };
}

function bounded(text: string, limits: readonly string[]): Fuzziness {
  const [low, high] = limits.map(Number);
  if (limits.length !== 2 || low === undefined || high === undefined || Number.isNaN(low + high))
    throw new ElasticsearchError({
      type: "parse_exception",
      reason: `failed to find low and high distance values in [${text}]`,
      status: 400,
    });
  if (low < 0 || high < 0 || low > high)
    throw illegalArgument(
      `fuzziness wrongly configured, must be: lowDistance > 0, highDistance > 0 and lowDistance <= highDistance, got: lowDistance=[${low}], highDistance=[${high}]`,
    );
  return { edits: undefined, low, high };
}

/** The edits that a fuzziness allows on a term. */
export function editsFor({ edits, low, high }: Fuzziness, term: string): number {
  if (edits !== undefined) return edits;
  const length = [...term].length;
  if (length < low) return 0;
  return length < high ? 1 : 2;
}
