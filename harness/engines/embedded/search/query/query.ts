import type { NestedInnerHits } from "../nested/inner-hits.ts";
import type { InnerHitsOptions } from "../request/parse-inner-hits.ts";
import type { Shard } from "../shard.ts";
import type { ObjectTree, Tree } from "../syntax/tree.ts";
import type { NamedQuery } from "./named.ts";
import type { ScoreStream } from "./score-stream.ts";

/** What a query comes to on an index without a look at its documents. */
export type Fold = "all" | "none";

/** What is known when the server rewrites a query: at first no index, then one, and at last what values it holds. */
export interface Known {
  readonly shard?: Shard;
  readonly byValues?: boolean;
  /** The values of the index cannot be seen, not even whether there are any. */
  readonly unseen?: boolean;
}

/** A query as parsed; the same for every index that it runs on. */
export interface Query {
  /**
   * What the server rewrites the query to before it builds any: what is gone by then is not built, and no fault in it is
   * noticed. Throws what is wrong with a date, which the server finds while it rewrites.
   */
  fold?(known: Known): Fold | undefined;
  /**
   * Checks the query against one index, and asks for the columns it needs. What it returns makes the matcher
   * and is called when the columns are filled.
   */
  prepare(shard: Shard, boost: number): () => Matcher;
}

/** The score of one term, which may be asked for several times. */
export interface ScoredTerm {
  /** Names field and term. */
  readonly key: string;
  readonly boost: number;
  /** The same with another boost. */
  again(boost: number): Matcher;
}

/** A query bound to the documents of one index. */
export interface Matcher {
  /** Ascending ordinals among which all matches are; undefined when any document may match. */
  readonly candidates: ArrayLike<number> | undefined;
  /** The score of every match, when all have the same. */
  readonly constantScore: number | undefined;
  /**
   * The parts of a mere sum: a sum around this one adds them itself, as Lucene does, for a sum is rounded only
   * once.
   */
  readonly addends?: readonly Matcher[];
  /** The same of a sum of which every part must match. */
  readonly conjuncts?: readonly Matcher[];
  /** Reads all matches from the first on, where that takes less than to ask for each; a score is the sum in single precision. */
  readonly stream?: (() => ScoreStream) | undefined;
  /** Set when it scores by one term. */
  readonly scored?: ScoredTerm;
  /** Ordinals should be asked in ascending order. */
  matches(ordinal: number): boolean;
  /** The score of a match. */
  score(ordinal: number): number;
}

export interface QueryContext {
  /** Milliseconds since the epoch, for date math. */
  readonly now: number;
  /** Inner hits of the nested queries so far, for the search to show. */
  readonly innerHits: NestedInnerHits[];
  /** The queries so far that have names. */
  readonly named: NamedQuery[];
  /** Parses a query inside another one. */
  parse(tree: Tree): Query;
  /** Reads what a nested query says of its inner hits. */
  readInnerHits(tree: ObjectTree): InnerHitsOptions;
  /** The same context with inner hits of its own. */
  apart(): QueryContext;
  /** The context of queries on nested objects, whose inner hits and names are their own. */
  below(): QueryContext;
}

/** Parses what stands after a query's name. */
export type QueryParser = (body: ObjectTree, context: QueryContext) => Query;
