import type { Level } from "../../nested/levels.ts";
import type { Query } from "../../query/query.ts";
import type { SearchRequest } from "../../request/search-request.ts";
import type { Shard } from "../../shard.ts";
import type { ObjectTree, Tree } from "../../syntax/tree.ts";
import type { Pipeline } from "./pipeline.ts";
import type { ReduceContext } from "./reduce-context.ts";
import type { Subs } from "./subs.ts";

/** An aggregation as parsed; the same for every index that it runs on. */
export interface Aggregation {
  readonly name: string;
  /** `terms`, `max`, ... */
  readonly type: string;
  /** `meta` as it came, in JSON. */
  readonly meta: string | undefined;
  readonly definition: Definition;
  readonly subs: readonly Aggregation[];
  readonly pipelines: readonly Pipeline[];
}

/** The aggregations of a request, or of one inside it. */
export interface AggregationTree {
  readonly aggregations: readonly Aggregation[];
  readonly pipelines: readonly Pipeline[];
}

/** What results of a kind show, whether collected from documents or computed from other results. */
export interface Shape<Result = unknown> {
  /** The name that `typed_keys` puts before the aggregation's: `sterms`, `max`, ... */
  typeName(result: Result): string;
  /** The members of the result's JSON object, without braces. */
  render(result: Result, options: RenderOptions): string;
  /** A number of the result, to order buckets by or compute with. */
  value?(result: Result, metric: string): number | undefined;
  /** The buckets of a result that has several. */
  buckets?(result: Result): readonly Bucket[];
  /** The keys of these as text. */
  keys?(result: Result): readonly string[];
  /** Sub-results of a result that is one bucket. */
  bucket?(result: Result): Bucket;
}

export interface RenderOptions {
  readonly typedKeys: boolean;
}

/** What an order may say of a kind of aggregation: nothing, its count, its value, or one of several metrics. */
export type Yields = "buckets" | "bucket" | "value" | readonly string[] | "other";

/** One kind of aggregation with its options: collect from documents, reduce over indices, render. */
export interface Definition<Result = unknown> extends Shape<Result> {
  readonly yields: Yields;
  /** The server checks what is inside before it checks the aggregation itself. */
  readonly checksSubsFirst?: true;
  /** The queries of the aggregation, which the server rewrites before it builds any part of the search. */
  readonly queries?: readonly Query[];
  /** It asks for scores of the documents. */
  readonly readsScores?: boolean;
  /** Of a histogram: how many documents a bucket must have to be shown. */
  readonly minDocCount?: number;
  /**
   * Checks the aggregation against one index and asks for the columns it needs. What it returns is called when
   * the columns are filled.
   */
  prepare(binding: Binding): (subs: Subs) => Collector<Result>;
  /** What the aggregations inside it collect, when that is not what it collects itself. */
  levels?(binding: Binding): readonly Level[];
  /** Merges the results of several indices, at least one, into the final one. */
  reduce(results: readonly Result[], context: ReduceContext): Result;
}

/** Where an aggregation runs. */
export interface Binding {
  readonly aggregation: Aggregation;
  readonly shard: Shard;
  /** The documents of the search, then the nested objects that aggregations around this one went into. */
  readonly levels: readonly Level[];
  /** The aggregations around it, the innermost last. */
  readonly parents: readonly Aggregation[];
  readonly now: number;
  /** The search lets every document of the index through. */
  readonly matchesAll: boolean;
  /** What of the search hits inside buckets have too; fields only when they name none of their own. */
  readonly search: Pick<SearchRequest, "fields" | "innerHits" | "named" | "seqNoPrimaryTerm">;
  /** The score of the document that is being collected. */
  readonly score: (ordinal: number) => number;
}

/** Takes in the documents of one index. Buckets are those of the aggregation around it, by number. */
export interface Collector<Result = unknown> {
  /** Ordinals come ascending. */
  collect(ordinal: number, bucket: number): void;
  /** What was found in a bucket; of one that saw no document the empty result. */
  result(bucket: number): Result;
}

/** No document is ever collected into this bucket. */
export const noBucket = -1;

/** A result under its name. */
export interface Part<Result = unknown> {
  readonly name: string;
  readonly meta: string | undefined;
  readonly shape: Shape<Result>;
  readonly result: Result;
}

/** A part that an aggregation collected, so that it can be merged with others. */
export interface CollectedPart extends Part {
  readonly shape: Definition;
}

/** Documents that belong together, and what the sub-aggregations found in them. */
export interface Bucket {
  readonly docCount: number;
  readonly parts: readonly Part[];
}

export interface ParseContext {
  readonly name: string;
  /** Milliseconds since the epoch, for date math. */
  readonly now: number;
  parseQuery(tree: Tree): Query;
  /** Reads options that a search has too. */
  readSearchOptions(tree: ObjectTree): Partial<SearchRequest>;
}

/** What the parsing of aggregations needs of the search around them. */
export type SearchContext = Omit<ParseContext, "name">;

/** A kind of aggregation: how to read what stands after its type. */
export interface AggregationType {
  /** Metrics refuse sub-aggregations. */
  readonly acceptsSubs: boolean;
  parse(body: ObjectTree, context: ParseContext): Definition;
}

/** Keeps the type of an aggregation's results inside its own file. */
export function defineAggregation<Result>(definition: Definition<Result>): Definition {
  return definition as Definition;
}
