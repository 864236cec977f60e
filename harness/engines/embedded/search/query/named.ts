import type { Shard } from "../shard.ts";
import { readText } from "../syntax/read.ts";
import { isScalar, type ObjectTree } from "../syntax/tree.ts";
import type { Matcher, Query } from "./query.ts";

/** A query with a name, under which a hit tells that it matched. */
export interface NamedQuery {
  readonly name: string;
  readonly query: Query;
}

/** The same bound to an index; the matcher is made when the columns are filled. */
export interface PreparedName {
  readonly name: string;
  readonly make: () => Matcher;
}

/** Queries of one field, which have their name beside what they say of it. */
const onField = new Set(
  `fuzzy match match_bool_prefix match_phrase match_phrase_prefix prefix range regexp term wildcard`.split(
    " ",
  ),
);

/** The name that a query is given. */
export function nameOf(type: string, body: ObjectTree): string | undefined {
  const own = ownName(body);
  if (own !== undefined || !onField.has(type)) return own;
  for (const { value } of body.entries) {
    const inner = value.kind === "object" ? ownName(value) : undefined;
    if (inner !== undefined) return inner;
  }
  return undefined;
}

function ownName({ entries }: ObjectTree): string | undefined {
  const value = entries.findLast(({ key }) => key === "_name")?.value;
  return value && isScalar(value) && value.kind !== "null" ? readText(value) : undefined;
}

/** Binds named queries to an index; of several of one name the last counts. */
export function prepareNames(shard: Shard, named: readonly NamedQuery[]): PreparedName[] {
  const byName = new Map(named.map(({ name, query }) => [name, query]));
  return [...byName].map(([name, query]) => ({ name, make: query.prepare(shard, 1) }));
}
