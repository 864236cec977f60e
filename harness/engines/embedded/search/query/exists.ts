import { illegalArgument } from "../../errors.ts";
import { matchesWildcard } from "../../wildcard.ts";
import type { IndexedField } from "../columns/columns.ts";
import { union } from "../columns/postings.ts";
import { kindOf, leavesAt } from "../field.ts";
import { metadataField, requireSearchableMetadata } from "../metadata-fields.ts";
import type { Shard } from "../shard.ts";
import { passing, specialOf } from "../special/special.ts";
import { parsingError } from "../syntax/malformed.ts";
import { readText } from "../syntax/read.ts";
import { bool } from "./bool.ts";
import { readBoost, times } from "./boost.ts";
import { constantScore } from "./constant-score.ts";
import { matchEvery, matchList, matchTest, noMatch } from "./matchers.ts";
import { scalarEntries } from "./options.ts";
import type { Matcher, Query, QueryParser } from "./query.ts";

const ofEveryDocument = new Set(["_id", "_index", "_seq_no", "_version"]);

/** `exists`: documents that have a value in a field, or in any field of an object. */
export const parseExists: QueryParser = (body) => {
  const read = scalarEntries("exists", body.entries, { field: readText, boost: readBoost, _name: readText });
  const { field: path, boost = 1 } = read;
  if (path === undefined) throw parsingError(body, "[exists] must be provided with a [field]", body.end - 1);
  if (path === "") throw illegalArgument("field name is null or empty");
  return existsQuery(path, boost);
};

/** Matches documents that have a value in the field at a path, or in one that a pattern names. */
export function existsQuery(path: string, boost = 1): Query {
  return {
    fold: ({ shard }) =>
      !shard || path.startsWith("_") || leavesOf(shard, path).length > 0 ? undefined : "none",
    prepare(shard, outer) {
      const score = times(outer, boost);
      if (ofEveryDocument.has(path)) return () => matchEvery(score);
      if (matchesWildcard(path, "_source")) requireSearchableMetadata(shard, "_source");
      const metadata = metadataField(shard, path);
      if (metadata) return prepareExists(shard, metadata, score);
      const leaves = leavesOf(shard, path);
      const [only] = leaves;
      if (!only) return () => noMatch;
      if (leaves.length === 1) return prepareExists(shard, only, score);
      const should = leaves.map((leaf) => ({
        prepare: (of: Shard) => prepareExists(of, leaf, 0),
      }));
      return constantScore(bool({ must: [], filter: [], should, mustNot: [] }), boost).prepare(shard, outer);
    },
  };
}

/** The fields at a path, or those that a pattern names. */
function leavesOf({ index, scope }: Shard, path: string): readonly IndexedField[] {
  if (!path.includes("*")) return leavesAt(index.mapping, path, scope);
  return leavesAt(index.mapping, "", scope).filter(({ field }) => matchesWildcard(path, field.path));
}

function prepareExists(shard: Shard, leaf: IndexedField, score: number): () => Matcher {
  const { index, doc_values: docValues } = leaf.field.parameters;
  const special = specialOf(shard, leaf);
  if (special) return passing(shard, () => special.exists(), score);
  const kind = kindOf(leaf.field);
  if (index === false && (kind === "text" || docValues === false)) return () => noMatch;
  if (kind === "numbers") {
    const column = shard.columns.numbers(leaf);
    return () => matchTest((ordinal) => column.has(ordinal), score);
  }
  if (kind === "text") {
    const { statistics, withoutTerms } = shard.columns.text(leaf);
    return () =>
      matchList(
        withoutTerms.length > 0 ? union([statistics.documents, withoutTerms.view]) : statistics.documents,
        score,
      );
  }
  const column = shard.columns.terms(leaf);
  return () => matchList(column.statistics.documents, score);
}
