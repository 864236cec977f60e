import { ElasticsearchError, illegalArgument } from "../../errors.ts";
import type { Shard } from "../shard.ts";
import { creating, queryShardError } from "../shard-error.ts";
import { readBoolean, readText } from "../syntax/read.ts";
import type { ObjectTree, Tree } from "../syntax/tree.ts";
import { boosted, readBoost } from "./boost.ts";
import { noMatch } from "./matchers.ts";
import { onlyField, scalarEntries } from "./options.ts";
import type { Query, QueryParser } from "./query.ts";
import { constantRewrite, prepareRewritten, rewriteOf } from "./rewrite.ts";
import { normalizeTerm, type SearchedField, searchedField } from "./term-matcher.ts";
import { foldsUnmapped } from "./unmapped.ts";

/** `prefix`: documents that have a term that begins with a text. */
export const parsePrefix: QueryParser = (body) =>
  termPattern("prefix", body, { valueKeys: ["value"] }, (prefix, { ignoresCase }) => {
    if (!ignoresCase) return (term) => term.startsWith(prefix);
    const folded = prefix.toLowerCase();
    return (term) => term.toLowerCase().startsWith(folded);
  });

const patternTypes = "keyword, text and wildcard fields";

interface Form {
  /** Names under which the pattern may be given. */
  readonly valueKeys: readonly string[];
  /** What the server calls the fields that have terms to test. */
  readonly types?: string;
  /** Spells a pattern as the terms of the field are spelled. */
  readonly spell?: (pattern: string, spellTerm: (text: string) => string) => string;
  /** Further options. */
  readonly readers?: Readonly<Record<string, (tree: Tree) => unknown>>;
}

interface Given {
  readonly shard: Shard;
  readonly ignoresCase: boolean;
  /** The further options that were given. */
  readonly options: Readonly<Record<string, unknown>>;
}

/** A query that tests the terms of a keyword or text field; unless it says otherwise every match scores `boost`. */
export function termPattern(
  name: string,
  body: ObjectTree,
  { valueKeys, types = patternTypes, spell = (text, spellTerm) => spellTerm(text), readers = {} }: Form,
  testOf: (pattern: string, given: Given) => (term: string) => boolean,
): Query {
  const only = onlyField(name, body);
  if (!only || only.field === "") throw illegalArgument("field name is null or empty");
  const { field: path, value: tree } = only;
  if (tree.kind === "null") throw illegalArgument("value cannot be null");
  const options: Readonly<Record<string, unknown>> =
    tree.kind === "object"
      ? scalarEntries(
          name,
          tree.entries.filter(({ key, value }) => !(valueKeys.includes(key) && value.kind === "null")),
          {
            ...Object.fromEntries(valueKeys.map((key) => [key, readText])),
            ...readers,
            boost: readBoost,
            case_insensitive: readBoolean,
            rewrite: readText,
            _name: readText,
          },
        )
      : { value: readText(tree) };
  const pattern = valueKeys.map((key) => options[key]).find((each) => each !== undefined);
  if (typeof pattern !== "string") throw illegalArgument("value cannot be null");
  const { boost = 1, rewrite } = options as { boost?: number; rewrite?: string };
  const query: Query = {
    // The server builds a regular expression whatever the field.
    ...(name !== "regexp" && { fold: foldsUnmapped(path) }),
    prepare(shard, outer) {
      const searched = path === "_id" ? "_id" : searchedField(shard, path);
      if (!searched) return () => noMatch;
      if (searched === "_id") throw notOnType(shard, name, types, path, "_id");
      requireTerms(shard, searched, name, types);
      const how = rewriteOf(shard, rewrite, constantRewrite);
      const spelled =
        searched.kind === "text" ? pattern : spell(pattern, (text) => normalizeTerm(searched, text));
      const passes = testOf(spelled, { shard, ignoresCase: options.case_insensitive === true, options });
      return prepareRewritten(shard, searched, (term) => (passes(term) ? 1 : undefined), how, outer);
    },
  };
  return boosted(query, boost);
}

/** Refuses a field that has no terms to test. */
export function requireTerms(
  shard: Shard,
  { field: { path, type, key } }: SearchedField,
  query: string,
  types = patternTypes,
): void {
  if (type === "flattened" && key !== undefined && query !== "prefix") {
    const reason = `[${query}] queries are not currently supported on keyed [flattened] fields.`;
    throw creating(shard, () => {
      throw new ElasticsearchError({ type: "unsupported_operation_exception", reason, status: 400 });
    });
  }
  if (type !== "keyword" && type !== "text" && type !== "flattened")
    throw notOnType(shard, query, types, path, type);
}

function notOnType(shard: Shard, query: string, types: string, path: string, type: string) {
  return queryShardError(
    shard,
    `Can only use ${query} queries on ${types} - not on [${path}] which is of type [${type}]`,
  );
}
