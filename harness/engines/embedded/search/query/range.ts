import { illegalArgument, notImplemented } from "../../errors.ts";
import { compareTerms } from "../columns/term-column.ts";
import { creating, failedOn } from "../shard-error.ts";
import { parsingError } from "../syntax/malformed.ts";
import { readText } from "../syntax/read.ts";
import { isValue, type ObjectTree, type ScalarTree, type Tree } from "../syntax/tree.ts";
import { zoneOffsetMs } from "../time/time-zone.ts";
import { readBoost, times } from "./boost.ts";
import { type Bounds, dateMatches, withinBounds } from "./date-range.ts";
import { matchTest, noMatch } from "./matchers.ts";
import { onlyField } from "./options.ts";
import type { Query, QueryParser } from "./query.ts";
import { searchedField, termOf } from "./term-matcher.ts";
import { prepareTermsWhere } from "./term-sets.ts";
import { numberOf, type QueryValue } from "./values.ts";

/** What a range asks of a field. */
export interface Range {
  readonly bounds: Bounds;
  readonly boost: number;
  readonly format: string | undefined;
  readonly offsetMs: number;
}

/** `range`: documents that have a value within bounds in a field. */
export const parseRange: QueryParser = (body, { now }) => {
  const only = onlyField("range", body);
  if (!only || only.field === "") throw illegalArgument("field name is null or empty");
  const { field: path, value } = only;
  if (value.kind !== "object") throw parsingError(value, `[range] query does not support [${path}]`);
  return rangeQuery(path, readRange(value), now);
};

/** Matches documents that have a value within bounds in the field at a path. */
export function rangeQuery(path: string, { bounds, boost, format, offsetMs }: Range, now: number): Query {
  return {
    prepare(shard, outer) {
      const score = times(outer, boost);
      if (path === "_id") throw failedOn(shard, "Field [_id] of type [_id] does not support range queries");
      const searched = searchedField(shard, path);
      if (!searched) return () => noMatch;
      const { field, kind } = searched;
      if (field.type === "date")
        return dateMatches(shard, searched, bounds, score, now, { format, offsetMs });
      if (kind === "numbers") {
        const within = withinBounds(
          creating(shard, () => mapBounds(bounds, (each) => numberOf(each, field))),
        );
        const column = shard.columns.numbers(searched);
        return () => matchTest((ordinal) => column.some(ordinal, within), score);
      }
      const { gt, gte, lt, lte } = creating(shard, () =>
        mapBounds(bounds, (each) => (kind === "text" ? each.literal : termOf(searched, each))),
      );
      const passes = (term: string) =>
        (gt === undefined || compareTerms(term, gt) > 0) &&
        (gte === undefined || compareTerms(term, gte) >= 0) &&
        (lt === undefined || compareTerms(term, lt) < 0) &&
        (lte === undefined || compareTerms(term, lte) <= 0);
      return prepareTermsWhere(shard, searched, passes, score);
    },
  };
}

function mapBounds<Value>(bounds: Bounds, map: (value: QueryValue) => Value): Bounds<Value> {
  const { gt, gte, lt, lte } = bounds;
  return { gt: gt && map(gt), gte: gte && map(gte), lt: lt && map(lt), lte: lte && map(lte) };
}

function readRange(tree: ObjectTree): Range {
  const bounds: { -readonly [Name in keyof Bounds]: Bounds[Name] } = {};
  let boost = 1;
  let format: string | undefined;
  let offsetMs = 0;
  for (const { key, value } of tree.entries)
    if (key === "gt" || key === "gte" || key === "lt" || key === "lte") bounds[key] = readBound(value);
    else if (key === "boost") boost = readBoost(value);
    else if (key === "format") format = readText(value);
    else if (key === "time_zone") offsetMs = zoneOffsetMs(readText(value));
    else if (key === "relation") readText(value);
    else if (key === "_name") readText(value);
    else throw parsingError(value, `[range] query does not support [${key}]`);
  return { bounds, boost, format, offsetMs };
}

function readBound(tree: Tree): ScalarTree | undefined {
  if (tree.kind === "null") return undefined;
  if (isValue(tree)) return tree;
  const [inner] = tree.kind === "object" ? tree.entries : [];
  if (inner) throw parsingError(inner.value, `[range] query does not support [${inner.key}]`);
  throw notImplemented("an array as the bound of a [range] query");
}
