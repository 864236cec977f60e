import { readText } from "../syntax/read.ts";
import type { ObjectTree } from "../syntax/tree.ts";
import { readBoost, times } from "./boost.ts";
import { matchEvery, noMatch } from "./matchers.ts";
import { knownEntries } from "./options.ts";
import type { Query, QueryParser } from "./query.ts";

/** `match_all`: every document, with the score that `boost` says. */
export const parseMatchAll: QueryParser = (body) => matchAll(boostOf("match_all", body));

/** `match_none`: no document. */
export const parseMatchNone: QueryParser = (body) => {
  boostOf("match_none", body);
  return { fold: () => "none", prepare: () => () => noMatch };
};

export function matchAll(boost = 1): Query {
  return { fold: () => "all", prepare: (_shard, outer) => () => matchEvery(times(outer, boost)) };
}

function boostOf(name: string, body: ObjectTree): number {
  const { boost } = knownEntries(name, body, { boost: readBoost, _name: readText });
  return boost ?? 1;
}
