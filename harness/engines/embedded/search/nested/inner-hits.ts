import { illegalArgument } from "../../errors.ts";
import { type PreparedShard, prepareShard } from "../execute/prepared-shard.ts";
import type { NamedQuery } from "../query/named.ts";
import type { Query } from "../query/query.ts";
import { defaultRequest, type SearchRequest, unreadBy } from "../request/search-request.ts";
import type { Tree } from "../syntax/tree.ts";
import { type Level, levelsBelow } from "./levels.ts";

/** `inner_hits` of a `nested` query: which of the nested objects of a hit made it one. */
export interface NestedInnerHits {
  /** Undefined when the request gives none: then the path is the name. */
  readonly name: string | undefined;
  readonly path: string;
  readonly query: Query;
  readonly queryTree: Tree;
  /** What it says of the search for them. */
  readonly options: Partial<SearchRequest>;
  /** Queries with names inside the query. */
  readonly named: readonly NamedQuery[];
  /** Those of queries inside the query. */
  readonly children: readonly NestedInnerHits[];
}

/** The search for nested objects bound to the documents, or objects, of one index. */
export interface PreparedInnerHits {
  readonly name: string;
  readonly request: SearchRequest;
  readonly prepared: PreparedShard;
  /** From the documents down to the objects. */
  readonly levels: readonly Level[];
  /** The first object of a document, and the first that is no more one of it. */
  range(ordinal: number): readonly [first: number, end: number];
}

const usualSize = 3;
const maxInnerWindow = 100;

/** Two of the same name would hide one another. */
export function requireNames(innerHits: readonly NestedInnerHits[]): void {
  const names = new Set<string>();
  for (const { name, path } of innerHits) {
    const key = name ?? path;
    if (names.has(key)) throw illegalArgument(`[inner_hits] already contains an entry for key [${key}]`);
    names.add(key);
  }
}

/** Checks the inner hits of a search against what it searches: the documents of an index, or objects further in. */
export function prepareInnerHits(
  above: readonly [...Level[], Level],
  innerHits: readonly NestedInnerHits[],
  outer: Pick<SearchRequest, "now" | "seqNoPrimaryTerm">,
): PreparedInnerHits[] {
  return innerHits.flatMap((each) => {
    const { shard } = above.at(-1) as Level;
    const below = levelsBelow(shard, each.path);
    const last = below.at(-1);
    if (!last) return [];
    const { name, path, query, queryTree, options, children, named } = each;
    const request: SearchRequest = {
      ...defaultRequest(outer.now),
      size: usualSize,
      ...options,
      seqNoPrimaryTerm: options.seqNoPrimaryTerm || unreadBy(outer),
      query,
      queryTree,
      // The server takes no notice of it here.
      collapse: undefined,
      innerHits: children,
      named,
    };
    const max = shard.index.settings.integer("index.max_inner_result_window", maxInnerWindow);
    const reach = request.from + request.size;
    if (reach > max)
      throw illegalArgument(
        `Inner result window is too large, the inner hit definition's [${name ?? "null"}]'s from + size must be less than or equal to: [${max}] but was [${reach}]. This limit can be set by changing the [index.max_inner_result_window] index level setting.`,
      );
    const levels = [...above, ...below] as [...Level[], Level];
    const prepared = prepareShard(last.shard, request, levels);
    return { name: name ?? path, request, prepared, levels, range: (ordinal) => rangeOf(below, ordinal) };
  });
}

function rangeOf(below: readonly Level[], ordinal: number): [number, number] {
  let [first, end] = [ordinal, ordinal + 1];
  for (const { objects } of below) {
    first = objects?.firsts[first] ?? 0;
    end = objects?.firsts[end] ?? 0;
  }
  return [first, end];
}
