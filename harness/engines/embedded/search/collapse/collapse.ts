import type { SearchRequest } from "../request/search-request.ts";

/** What hits are grouped by: the value of a field; null where there is none. */
export type GroupValue = string | number | null;

/** Further hits of each group, as a search of its own. */
export interface InnerHits {
  readonly name: string;
  /** What it says of the search for them. */
  readonly options: Partial<SearchRequest>;
}

/** The option `collapse` of a search: of each group only the first hit. */
export interface Collapse {
  readonly field: string | undefined;
  readonly innerHits: readonly InnerHits[];
}
