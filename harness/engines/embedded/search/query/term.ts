import { illegalArgument } from "../../errors.ts";
import { queryShardError } from "../shard-error.ts";
import { passing, specialAt } from "../special/special.ts";
import { parsingError } from "../syntax/malformed.ts";
import { readBoolean, readText } from "../syntax/read.ts";
import { isValue, type ScalarTree, type Tree } from "../syntax/tree.ts";
import { readBoost, times } from "./boost.ts";
import { prepareIds } from "./ids.ts";
import { noMatch } from "./matchers.ts";
import { onlyField } from "./options.ts";
import type { QueryParser } from "./query.ts";
import { prepareTerm, searchedField } from "./term-matcher.ts";
import { prepareTermsWhere } from "./term-sets.ts";
import { foldsUnmapped } from "./unmapped.ts";

interface Term {
  readonly value: ScalarTree;
  readonly boost: number;
  readonly caseInsensitive: boolean;
}

/** `term`: documents that have exactly this value in a field; in a text field, this word. */
export const parseTerm: QueryParser = (body, { now }) => {
  const only = onlyField("term", body);
  if (!only || only.field === "" || only.value.kind === "null")
    throw illegalArgument("field name is null or empty");
  const { field: path } = only;
  const { value, boost, caseInsensitive } = readTerm(only.value);
  return {
    fold: foldsUnmapped(path),
    prepare(shard, outer) {
      if (path === "_id") return prepareIds(shard, [value.literal], times(outer, boost));
      const special = specialAt(shard, path);
      if (special) return passing(shard, () => special.term(value, now), times(outer, boost));
      const searched = searchedField(shard, path);
      if (!searched) return () => noMatch;
      if (!caseInsensitive) return prepareTerm(shard, searched, value, times(outer, boost), now);
      const { type } = searched.field;
      if (type !== "keyword" && type !== "text")
        throw queryShardError(
          shard,
          `[${path}] field which is of type [${type}], does not support case insensitive term queries`,
        );
      const wanted = value.literal.toLowerCase();
      return prepareTermsWhere(shard, searched, (term) => term.toLowerCase() === wanted, times(outer, boost));
    },
  };
};

function readTerm(tree: Tree): Term {
  if (tree.kind === "array") throw parsingError(tree, "[term] query does not support array of values");
  let value: Tree | undefined = tree.kind === "object" ? undefined : tree;
  let boost = 1;
  let caseInsensitive = false;
  for (const { key, value: option } of tree.kind === "object" ? tree.entries : [])
    if (key === "value") {
      if (option.kind === "array")
        throw parsingError(
          option,
          "[term] query does not support arrays for value - use a bool query with multiple term clauses in the should section or use a Terms query if scoring is not required",
        );
      const [inner] = option.kind === "object" ? option.entries : [];
      if (inner) throw parsingError(inner.value, `[term] query does not support [${inner.key}]`);
      value = option;
    } else if (key === "boost") boost = readBoost(option);
    else if (key === "case_insensitive") caseInsensitive = readBoolean(option);
    else if (key === "_name") readText(option);
    else throw parsingError(option, `[term] query does not support [${key}]`);
  if (!value || !isValue(value)) throw illegalArgument("value cannot be null");
  return { value, boost, caseInsensitive };
}
