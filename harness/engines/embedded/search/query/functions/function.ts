import type { Shard } from "../../shard.ts";
import type { Tree } from "../../syntax/tree.ts";

/** Gives each document a number that goes into its score. */
export interface ScoreFunction {
  /** Checks the function against one index; what it returns is called when columns are filled. */
  prepare(shard: Shard): () => (ordinal: number) => number;
}

/** Reads the options of a function; `now` is what date math counts from. */
export type FunctionParser = (body: Tree, now: number) => ScoreFunction;
