import type { ObjectTree } from "../syntax/tree.ts";

/** How one field is highlighted. */
export interface HighlightOptions {
  readonly type: string;
  readonly preTag: string;
  readonly postTag: string;
  readonly fragmentSize: number;
  /** 0 for whole values. */
  readonly numberOfFragments: number;
  readonly byScore: boolean;
  readonly encodesHtml: boolean;
  /** Only what the query looks for in this very field. */
  readonly requireFieldMatch: boolean;
  /** How much to show of a field in which nothing is found. */
  readonly noMatchSize: number;
  readonly boundaryScanner: "sentence" | "word" | "chars";
  readonly fragmenter: string;
  /** Highlighted instead of the search's own query. */
  readonly query: ObjectTree | undefined;
}

export interface HighlightedField {
  /** A name or a pattern. */
  readonly pattern: string;
  readonly options: HighlightOptions;
}

/** The option `highlight` of a search. */
export interface Highlight {
  readonly fields: readonly HighlightedField[];
}

export const defaultHighlightOptions: HighlightOptions = {
  type: "unified",
  preTag: "<em>",
  postTag: "</em>",
  fragmentSize: 100,
  numberOfFragments: 5,
  byScore: false,
  encodesHtml: false,
  requireFieldMatch: true,
  noMatchSize: 0,
  boundaryScanner: "sentence",
  fragmenter: "span",
  query: undefined,
};
