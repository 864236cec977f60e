import { illegalArgument } from "../../errors.ts";
import type { Shard } from "../shard.ts";
import { creating } from "../shard-error.ts";
import { passing, specialAt } from "../special/special.ts";
import { parsingError } from "../syntax/malformed.ts";
import { readText } from "../syntax/read.ts";
import type { ArrayTree, ScalarTree, Tree } from "../syntax/tree.ts";
import { addressMatches } from "./address.ts";
import { readBoost, times } from "./boost.ts";
import { prepareIds } from "./ids.ts";
import { matchTest, noMatch } from "./matchers.ts";
import type { QueryParser } from "./query.ts";
import { prepareTerm, searchedField, termOf } from "./term-matcher.ts";
import { prepareAnyTerm } from "./term-sets.ts";
import { readLookUp } from "./terms-lookup.ts";
import { foldsUnmapped } from "./unmapped.ts";
import { numbersOf, type QueryValue } from "./values.ts";

/** `terms`: documents that have one of the values in a field; each scores `boost`. */
export const parseTerms: QueryParser = (body, { now }) => {
  let path: string | undefined;
  let given: (shard: Shard) => readonly QueryValue[] = () => [];
  let isEmpty = false;
  let boost = 1;
  for (const { key, value } of body.entries)
    if (value.kind === "array") {
      if (path !== undefined) throw parsingError(value, "[terms] query does not support multiple fields");
      path = key;
      const values = readValues(value);
      given = () => values;
      isEmpty = values.length === 0;
    } else if (value.kind === "object") {
      if (path !== undefined) throw parsingError(value, "[terms] query does not support multiple fields");
      path = key;
      given = readLookUp(value);
    } else if (key === "boost") boost = readBoost(value);
    else if (key === "_name") readText(value);
    else throw parsingError(value, `[terms] query does not support [${key}]`);
  if (path === undefined)
    throw parsingError(
      body,
      "[terms] query requires a field name, followed by array of terms or a document lookup specification",
      body.end - 1,
    );
  if (path === "") throw illegalArgument("field name cannot be null.");
  const field = path;
  const unmapped = foldsUnmapped(field);
  return {
    fold: (known) => (isEmpty || (known.shard && given(known.shard).length === 0) ? "none" : unmapped(known)),
    prepare(shard, outer) {
      const score = times(outer, boost);
      const values = given(shard);
      if (field === "_id")
        return prepareIds(
          shard,
          values.map(({ literal }) => literal),
          score,
        );
      const special = specialAt(shard, field);
      if (special) {
        const anyOf = () => {
          const tests = values.map((value) => special.term(value, now));
          return (ordinal: number) => tests.some((test) => test(ordinal));
        };
        return passing(shard, anyOf, score);
      }
      const searched = searchedField(shard, field);
      if (!searched) return () => noMatch;
      if (searched.field.type === "date") {
        const each = values.map((value) => prepareTerm(shard, searched, value, score, now));
        return () => {
          const matchers = each.map((prepared) => prepared());
          return matchTest((ordinal) => matchers.some((matcher) => matcher.matches(ordinal)), score);
        };
      }
      if (searched.field.type === "ip") return addressMatches(shard, searched, values, score);
      if (searched.kind === "numbers") {
        const wanted = creating(shard, () => numbersOf(values, searched.field));
        const column = shard.columns.numbers(searched);
        return () => matchTest((ordinal) => column.some(ordinal, (number) => wanted.has(number)), score);
      }
      const terms = creating(shard, () =>
        values.map((value) => (searched.kind === "text" ? value.literal : termOf(searched, value))),
      );
      return prepareAnyTerm(shard, searched, terms, score);
    },
  };
};

function readValues(list: ArrayTree): ScalarTree[] {
  return list.items.map((item: Tree) => {
    if (item.kind === "null") throw parsingError(item, "No value specified for terms query");
    if (item.kind === "object" || item.kind === "array")
      throw illegalArgument("[terms] query does not support objects and arrays as terms");
    return item;
  });
}
