import type { SourceFilter } from "../../documents/source-filter.ts";
import type { Index } from "../../indices/index.ts";
import type { AggregationTree } from "../aggregations/frame/aggregation.ts";
import type { Collapse } from "../collapse/collapse.ts";
import type { Highlight } from "../highlight/highlight.ts";
import type { NestedInnerHits } from "../nested/inner-hits.ts";
import type { NamedQuery } from "../query/named.ts";
import type { Query } from "../query/query.ts";
import type { Rescore } from "../rescore/rescore.ts";
import type { Slice } from "../slice/slice.ts";
import type { SortKey } from "../sort/sort-key.ts";
import type { ScalarTree, Tree } from "../syntax/tree.ts";
import type { FieldAndFormat } from "./field-and-format.ts";
import type { IndexBoost } from "./parse-indices-boost.ts";

/** What a search asks for, from its body and its query string. */
export interface SearchRequest {
  /** Milliseconds since the epoch at which it came. */
  readonly now: number;
  /** Undefined for every document. */
  readonly query: Query | undefined;
  /** The query as it was written. */
  readonly queryTree: Tree | undefined;
  /** Limits the hits, not what is aggregated. */
  readonly postFilter: Query | undefined;
  readonly from: number;
  readonly size: number;
  /** Empty for the default order: by score, then as written. */
  readonly sort: readonly SortKey[];
  readonly searchAfter: readonly ScalarTree[] | undefined;
  readonly source: SourceFilter;
  /** The source is asked for in so many words. */
  readonly asksForSource: boolean;
  readonly fields: readonly FieldAndFormat[];
  readonly docValueFields: readonly FieldAndFormat[];
  readonly highlight: Highlight | undefined;
  readonly collapse: Collapse | undefined;
  /** Of the nested queries in the query and in `post_filter`. */
  readonly innerHits: readonly NestedInnerHits[];
  /** Hits tell which of these matched. */
  readonly named: readonly NamedQuery[];
  readonly rescores: readonly Rescore[];
  readonly slice: Slice | undefined;
  /** Nothing else is seen: the slice, once the indices are known. */
  readonly filter: Query | undefined;
  readonly indicesBoost: readonly IndexBoost[];
  /** What scores of an index are multiplied by, once the indices are known. */
  readonly boosts: ReadonlyMap<Index, number>;
  /** Patterns; `none` leaves out the id too, undefined says nothing of them. */
  readonly storedFields: readonly string[] | "none" | undefined;
  /** Matches are counted up to this many; `false` does not count. */
  readonly trackTotalHits: number | false;
  readonly trackScores: boolean;
  /** On each index no more matches are looked at; 0 for no limit. */
  readonly terminateAfter: number;
  readonly minScore: number | undefined;
  readonly aggregations: AggregationTree | undefined;
  /** Names of aggregations in the answer begin with their type. */
  readonly typedKeys: boolean;
  readonly version: boolean;
  /** `unread` for hits inside others that show it: the server then shows what it has not read. */
  readonly seqNoPrimaryTerm: boolean | "unread";
  /** False: a failure on one index is a failure of the search. */
  readonly allowsPartialResults: boolean;
  readonly pointInTime: { readonly id: string; readonly keepAlive: string | undefined } | undefined;
}

/** A search that asks for nothing in particular. */
export function defaultRequest(now: number): SearchRequest {
  return {
    now,
    query: undefined,
    queryTree: undefined,
    postFilter: undefined,
    from: 0,
    size: 10,
    sort: [],
    searchAfter: undefined,
    source: { includes: [], excludes: [] },
    asksForSource: false,
    fields: [],
    docValueFields: [],
    highlight: undefined,
    collapse: undefined,
    innerHits: [],
    named: [],
    rescores: [],
    slice: undefined,
    filter: undefined,
    indicesBoost: [],
    boosts: new Map(),
    storedFields: undefined,
    trackTotalHits: 10_000,
    trackScores: false,
    terminateAfter: 0,
    minScore: undefined,
    aggregations: undefined,
    typedKeys: false,
    version: false,
    seqNoPrimaryTerm: false,
    allowsPartialResults: true,
    pointInTime: undefined,
  };
}

/** What hits inside those of a search show of sequence numbers without asking for any. */
export function unreadBy({ seqNoPrimaryTerm }: Pick<SearchRequest, "seqNoPrimaryTerm">): "unread" | false {
  return seqNoPrimaryTerm ? "unread" : false;
}
