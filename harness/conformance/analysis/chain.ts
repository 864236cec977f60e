import type { Json } from "../../../connectors/framework/contract.ts";

/** A part of one of Lucene's chains: the name of its factory, and options. */
export type LucenePart = readonly [
  name: string,
  options?: Readonly<Record<string, string | number | boolean>>,
];

/** The analyzer class, or the parts, that Elasticsearch's settings stand for. */
export type LuceneChain =
  | { readonly analyzer: string }
  | {
      readonly charFilters?: readonly LucenePart[];
      readonly tokenizer: LucenePart;
      readonly filters?: readonly LucenePart[];
    };

/** One analysis as settings of an index say it and as Lucene builds it, and texts to try it on. */
export interface Chain {
  readonly name: string;
  /** `index.analysis` settings, in which the analyzer to try is called `tried`. */
  readonly settings: { readonly [key: string]: Json };
  readonly lucene: LuceneChain;
  readonly texts: readonly string[];
}

/** A token as transcripts keep it. */
export type RecordedToken = readonly [
  term: string,
  start: number,
  end: number,
  type: string,
  increment: number,
  span: number,
];

export interface RecordedStream {
  readonly tokens: readonly RecordedToken[];
  readonly trailing: number;
  readonly end: number;
}

/** What Lucene made of each text of a chain; texts that it failed on are left out. */
export type Transcript = Readonly<Record<string, RecordedStream>>;

/** A custom analyzer of built-in parts, parts with settings of their own being written out. */
export function custom(parts: {
  readonly charFilters?: readonly (string | { readonly [key: string]: Json })[];
  readonly tokenizer?: string | { readonly [key: string]: Json };
  readonly filters?: readonly (string | { readonly [key: string]: Json })[];
}): Chain["settings"] {
  const defined = {
    char_filter: {} as Record<string, Json>,
    tokenizer: {} as Record<string, Json>,
    filter: {} as Record<string, Json>,
  };
  const named = (
    kind: keyof typeof defined,
    part: string | { readonly [key: string]: Json },
    at = 0,
  ): string => {
    if (typeof part === "string") return part;
    const name = `own-${at}`;
    defined[kind][name] = part;
    return name;
  };
  const tried = {
    type: "custom",
    tokenizer: named("tokenizer", parts.tokenizer ?? "standard"),
    char_filter: (parts.charFilters ?? []).map((part, at) => named("char_filter", part, at)),
    filter: (parts.filters ?? []).map((part, at) => named("filter", part, at)),
  };
  return { ...defined, analyzer: { tried } };
}
