import { illegalArgument, notImplemented } from "../../errors.ts";
import { dateFormats } from "../../mapping/types/date-formats.ts";
import { parseIp } from "../../mapping/types/ip.ts";
import { compareTerms } from "../columns/term-column.ts";
import { lookUpField } from "../field.ts";
import { creating, failedOn } from "../shard-error.ts";
import { passing, specialAt } from "../special/special.ts";
import { parsingError } from "../syntax/malformed.ts";
import { readText } from "../syntax/read.ts";
import { isValue, type ObjectTree, type ScalarTree, type Tree } from "../syntax/tree.ts";
import { readZone, type Zone } from "../time/zone.ts";
import { readBoost, times } from "./boost.ts";
import { type Bounds, dateMatches, foldDates } from "./date-range.ts";
import { existsQuery } from "./exists.ts";
import { folding } from "./folding.ts";
import { matchTest, noMatch } from "./matchers.ts";
import { withinNumbers } from "./number-range.ts";
import { onlyField } from "./options.ts";
import type { Query, QueryParser } from "./query.ts";
import { searchedField, termOf } from "./term-matcher.ts";
import { prepareTermsWhere } from "./term-sets.ts";
import { foldsUnmapped } from "./unmapped.ts";
import type { QueryValue } from "./values.ts";

/** What a range asks of a field. */
export interface Range {
  readonly bounds: Bounds;
  readonly boost: number;
  readonly format: string | undefined;
  readonly zone: Zone | undefined;
  /** How ranges that are stored have to lie to it. */
  readonly relation?: string | undefined;
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
export function rangeQuery(
  path: string,
  { bounds, boost, format, zone, relation }: Range,
  now: number,
): Query {
  const unmapped = foldsUnmapped(path);
  return folding(
    (known) => {
      const { shard } = known;
      const indexed =
        shard && !path.startsWith("_") ? lookUpField(shard.index.mapping, path, shard.scope) : undefined;
      if (indexed?.field.type !== "date") return unmapped(known);
      return foldDates(known, indexed, bounds, { now, format, zone });
    },
    (shard, outer) => {
      const score = times(outer, boost);
      if (path === "_id") throw failedOn(shard, "Field [_id] of type [_id] does not support range queries");
      const special = specialAt(shard, path);
      if (special) return passing(shard, () => special.range({ bounds, now, relation, format, zone }), score);
      const searched = searchedField(shard, path);
      if (!searched) return () => noMatch;
      const { field, kind } = searched;
      const isBounded = Object.values(bounds).some((bound) => bound !== undefined);
      if (!isBounded) return existsQuery(path, boost).prepare(shard, outer);
      if (field.type === "date") return dateMatches(shard, searched, bounds, score, { now, format, zone });
      if (kind === "numbers") {
        const within = creating(shard, () => withinNumbers(bounds, field));
        if (!within) return () => noMatch;
        const column = shard.columns.numbers(searched);
        return () => matchTest((ordinal) => column.some(ordinal, within), score);
      }
      const { gt, gte, lt, lte } = creating(shard, () =>
        mapBounds(bounds, (each) => (kind === "text" ? each.literal : termOf(searched, each))),
      );
      const isAddress = field.type === "ip";
      const passes = (text: string) => within(isAddress ? parseIp(text) : text);
      const within = (term: string) =>
        (gt === undefined || compareTerms(term, gt) > 0) &&
        (gte === undefined || compareTerms(term, gte) >= 0) &&
        (lt === undefined || compareTerms(term, lt) < 0) &&
        (lte === undefined || compareTerms(term, lte) <= 0);
      return prepareTermsWhere(shard, searched, passes, score);
    },
  );
}

function mapBounds<Value>(bounds: Bounds, map: (value: QueryValue) => Value): Bounds<Value> {
  const { gt, gte, lt, lte } = bounds;
  return { gt: gt && map(gt), gte: gte && map(gte), lt: lt && map(lt), lte: lte && map(lte) };
}

function readRange(tree: ObjectTree): Range {
  const bounds: { -readonly [Name in keyof Bounds]: Bounds[Name] } = {};
  let boost = 1;
  let format: string | undefined;
  let zone: Zone | undefined;
  let relation: string | undefined;
  for (const { key, value } of tree.entries)
    if (isBound(key)) {
      // The server keeps one bound on either side: the last.
      delete bounds[otherBound[key]];
      bounds[key] = readBound(value);
    } else if (key === "boost") boost = readBoost(value);
    else if (key === "format") format = readFormat(readText(value));
    else if (key === "time_zone") zone = readZone(readText(value));
    else if (key === "relation") {
      relation = readText(value);
      checkRelation(relation);
    } else if (key === "_name") readText(value);
    else throw parsingError(value, `[range] query does not support [${key}]`);
  return { bounds, boost, format, zone, relation };
}

const otherBound = { gt: "gte", gte: "gt", lt: "lte", lte: "lt" } as const;

function isBound(key: string): key is keyof Bounds {
  return Object.hasOwn(otherBound, key);
}

function readBound(tree: Tree): ScalarTree | undefined {
  if (tree.kind === "null") return undefined;
  if (isValue(tree)) return tree;
  const [inner] = tree.kind === "object" ? tree.entries : [];
  if (inner) throw parsingError(inner.value, `[range] query does not support [${inner.key}]`);
  throw notImplemented("an array as the bound of a [range] query");
}

function readFormat(format: string): string {
  dateFormats(format);
  return format;
}

function checkRelation(name: string): void {
  if (!/^(?:intersects|contains|within|disjoint)$/i.test(name))
    throw illegalArgument(`${name} is not a valid relation`);
  if (/^disjoint$/i.test(name)) throw illegalArgument(`[range] query does not support relation [${name}]`);
}
