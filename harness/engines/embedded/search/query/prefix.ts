import { illegalArgument } from "../../errors.ts";
import { queryShardError } from "../shard-error.ts";
import { readBoolean, readNumber, readText } from "../syntax/read.ts";
import type { ObjectTree } from "../syntax/tree.ts";
import { noMatch } from "./matchers.ts";
import { onlyField, scalarEntries } from "./options.ts";
import type { Query, QueryParser } from "./query.ts";
import { searchedField } from "./term-matcher.ts";
import { prepareTermsWhere } from "./term-sets.ts";

/** `prefix`: documents that have a term that begins with a text. */
export const parsePrefix: QueryParser = (body) =>
  termPattern("prefix", body, ["value"], (prefix) => (term) => term.startsWith(prefix));

/** A query that tests the terms of a keyword or text field; every match scores `boost`. */
export function termPattern(
  name: string,
  body: ObjectTree,
  valueKeys: readonly string[],
  testOf: (pattern: string) => (term: string) => boolean,
): Query {
  const only = onlyField(name, body);
  if (!only || only.field === "") throw illegalArgument("field name is null or empty");
  const { field: path, value: tree } = only;
  if (tree.kind === "null") throw illegalArgument("value cannot be null");
  const readers = Object.fromEntries(valueKeys.map((key) => [key, readText]));
  const options =
    tree.kind === "object"
      ? scalarEntries(
          name,
          tree.entries.filter(({ key, value }) => !(valueKeys.includes(key) && value.kind === "null")),
          {
            ...readers,
            boost: readNumber,
            case_insensitive: readBoolean,
            rewrite: readText,
            _name: readText,
          },
        )
      : { value: readText(tree) };
  const given = valueKeys
    .map((key) => (options as Record<string, unknown>)[key])
    .find((each) => each !== undefined);
  if (typeof given !== "string") throw illegalArgument("value cannot be null");
  const { boost = 1, case_insensitive: ignoresCase = false } = options as {
    boost?: number;
    case_insensitive?: boolean;
  };
  const fold = (text: string) => (ignoresCase ? text.toLowerCase() : text);
  const test = testOf(fold(given));
  return {
    prepare(shard, outer) {
      const searched = path === "_id" ? "_id" : searchedField(shard, path);
      if (!searched) return () => noMatch;
      const type = searched === "_id" ? "_id" : searched.field.type;
      if (searched === "_id" || (type !== "keyword" && type !== "text"))
        throw queryShardError(
          shard,
          `Can only use ${name} queries on keyword, text and wildcard fields - not on [${path}] which is of type [${type}]`,
        );
      return prepareTermsWhere(shard, searched, (term) => test(fold(term)), outer * boost);
    },
  };
}
