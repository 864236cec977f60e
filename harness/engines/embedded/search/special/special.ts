import type { IndexedField } from "../columns/columns.ts";
import { lookUpField } from "../field.ts";
import type { Bounds } from "../query/date-range.ts";
import { matchTest } from "../query/matchers.ts";
import type { Matcher } from "../query/query.ts";
import type { QueryValue } from "../query/values.ts";
import type { Shard } from "../shard.ts";
import { creating } from "../shard-error.ts";
import type { Zone } from "../time/zone.ts";
import { BeyondReach, nanos } from "./nanos.ts";
import { completions, features, opaque } from "./opaque.ts";
import { points } from "./points.ts";
import { ranges } from "./ranges.ts";

/** Says of documents, once columns are filled, whether they pass. */
export type Test = (ordinal: number) => boolean;

/** How a range is asked for. */
export interface Asked {
  readonly bounds: Bounds;
  readonly now: number;
  readonly relation?: string | undefined;
  readonly format?: string | undefined;
  readonly zone?: Zone | undefined;
}

/** What a field of a type of its own answers to queries. Each throws what the server refuses. */
export interface Special {
  exists(): Test;
  term(value: QueryValue, now: number): Test;
  range(asked: Asked): Test;
  /** What the server calls the query when it is made of a `match`. */
  match?(value: QueryValue, now: number): Test;
}

export type MakeSpecial = (shard: Shard, indexed: IndexedField) => Special;

const types: Readonly<Record<string, MakeSpecial>> = {
  integer_range: ranges,
  long_range: ranges,
  float_range: ranges,
  double_range: ranges,
  date_range: ranges,
  ip_range: ranges,
  geo_point: points,
  date_nanos: nanos,
  dense_vector: opaque,
  binary: opaque,
  sparse_vector: features,
  completion: completions,
};

/** The special field at a path of one index. */
export function specialAt(shard: Shard, path: string): Special | undefined {
  if (path.startsWith("_")) return undefined;
  const indexed = lookUpField(shard.index.mapping, path, shard.scope);
  return indexed && specialOf(shard, indexed);
}

/** A field that is of a type of its own. */
export function specialOf(shard: Shard, indexed: IndexedField): Special | undefined {
  return types[indexed.field.type]?.(shard, indexed);
}

/** Matches the documents that pass the test of a special field; what the server refuses shows as its error. */
export function passing(shard: Shard, make: () => Test, score: number): () => Matcher {
  let late: BeyondReach | undefined;
  const test = creating(shard, () => {
    try {
      return make();
    } catch (cause) {
      if (!(cause instanceof BeyondReach)) throw cause;
      late = cause;
      return () => false;
    }
  });
  if (late) throw late;
  return () => matchTest(test, score);
}
