import { illegalArgument } from "../../errors.ts";
import { readNumber } from "../syntax/read.ts";
import type { Tree } from "../syntax/tree.ts";

/** A boost: a single-precision number that is not negative. */
export function readBoost(tree: Tree): number {
  return checkBoost(readNumber(tree));
}

/** Refuses a negative boost. The real server prints the whole query where we say `boost`. */
export function checkBoost(boost: number): number {
  if (boost < 0)
    throw illegalArgument(
      `negative [boost] are not allowed in [${boost}], use a value between 0 and 1 to deboost`,
    );
  return Math.fround(boost);
}

/** Multiplies boosts as Lucene does, in single precision at every step. */
export function times(outer: number, inner: number): number {
  return Math.fround(Math.fround(outer) * Math.fround(inner));
}
