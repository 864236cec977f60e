import { illegalArgument } from "../../errors.ts";
import { distinctFields, everyField, resolveFields, type WeightedField } from "../field-patterns.ts";
import {
  type Operation,
  parseSimple,
  type SimpleFlag,
  type SimpleRules,
  type SimpleTarget,
} from "../query-string/simple.ts";
import type { Shard } from "../shard.ts";
import { parsingError } from "../syntax/malformed.ts";
import { readBoolean, readNumber, readText } from "../syntax/read.ts";
import { isValue, type ObjectTree, type ScalarTree } from "../syntax/tree.ts";
import { searchedWords } from "../words.ts";
import { bool, type Clauses } from "./bool.ts";
import { boosted, readBoost, times } from "./boost.ts";
import { disMax } from "./dis-max.ts";
import { automatic } from "./fuzziness.ts";
import { defaultFuzzy, type FuzzyOptions, prepareFuzzy } from "./fuzzy.ts";
import { matchAll } from "./match-all.ts";
import { noMatch } from "./matchers.ts";
import { type MultiMatchType, multiMatch, readField, textTypeOf } from "./multi-match.ts";
import { requireTerms } from "./prefix.ts";
import type { Matcher, Query, QueryParser } from "./query.ts";
import { normalizeTerm, type SearchedField, searchedField } from "./term-matcher.ts";
import { prepareTermsWhere } from "./term-sets.ts";
import { readOperator } from "./text-options.ts";
import { defaultText, leniently, type TextOptions } from "./text-query.ts";

const everyFlag: ReadonlySet<SimpleFlag> = new Set([
  "AND",
  "NOT",
  "OR",
  "PREFIX",
  "PHRASE",
  "PRECEDENCE",
  "ESCAPE",
  "WHITESPACE",
  "FUZZY",
  "NEAR",
]);

const none: Query[] = [];

/** A `simple_query_string` as it was read. */
export interface SimpleString {
  readonly query: string;
  readonly boost: number;
  readonly fields: readonly WeightedField[];
  readonly rules: SimpleRules;
  readonly minimum: string | undefined;
  readonly text: TextOptions;
  readonly fuzzy: FuzzyOptions;
}

/** Reads the options of a `simple_query_string`. */
export function readSimpleString(body: ObjectTree): SimpleString {
  const read = {
    query: undefined as string | undefined,
    boost: 1,
    fields: [] as WeightedField[],
    operator: "should" as Operation,
    flags: everyFlag,
    lenient: undefined as boolean | undefined,
    minimum: undefined as string | undefined,
    analyzer: undefined as string | undefined,
    fuzzy: { ...defaultFuzzy },
  };
  const readers: Readonly<Record<string, (value: ScalarTree) => void>> = {
    query: (value) => {
      read.query = readText(value);
    },
    boost: (value) => {
      read.boost = readBoost(value);
    },
    default_operator: (value) => {
      read.operator = readOperator(value) ? "must" : "should";
    },
    flags: (value) => {
      read.flags = readFlags(value);
    },
    lenient: (value) => {
      read.lenient = readBoolean(value);
    },
    minimum_should_match: (value) => {
      read.minimum = readText(value);
    },
    analyzer: (value) => {
      read.analyzer = readText(value);
    },
    fuzzy_prefix_length: (value) => {
      read.fuzzy = { ...read.fuzzy, prefixLength: readNumber(value) };
    },
    fuzzy_max_expansions: (value) => {
      read.fuzzy = { ...read.fuzzy, maxExpansions: readNumber(value) };
    },
    fuzzy_transpositions: (value) => {
      read.fuzzy = { ...read.fuzzy, transpositions: readBoolean(value) };
    },
    quote_field_suffix: readText,
    analyze_wildcard: readBoolean,
    auto_generate_synonyms_phrase_query: readBoolean,
    _name: readText,
  };
  for (const { key, value } of body.entries) {
    const reader = Object.hasOwn(readers, key) ? readers[key] : undefined;
    if (key === "fields" && value.kind === "array") read.fields = distinctFields(value.items.map(readField));
    else if (value.kind === "array" || value.kind === "object")
      throw parsingError(value, `[simple_query_string] query does not support [${key}]`);
    else if (!reader) throw parsingError(value, `[simple_query_string] unsupported field [${key}]`);
    else if (isValue(value)) reader(value);
  }
  const { query, boost, fields, flags, operator, minimum, fuzzy } = read;
  if (query === undefined) throw parsingError(body, "[simple_query_string] query text missing", body.end - 1);
  const text: TextOptions = {
    ...defaultText,
    query: "simple_query_string",
    every: operator === "must",
    lenient: read.lenient ?? fields.length === 0,
    analyzer: read.analyzer,
  };
  return {
    query,
    boost,
    fields: fields.length > 0 ? fields : everyField,
    rules: { flags, operator },
    minimum,
    text,
    fuzzy,
  };
}

/** `simple_query_string`: a query in a language that cannot be written wrongly. */
export const parseSimpleQueryString: QueryParser = (body, { now }) => {
  const { query, boost, fields, rules, minimum, text, fuzzy } = readSimpleString(body);
  const whole: Query = {
    prepare(shard, outer) {
      if (query.trim() === "*") return matchAll().prepare(shard, outer);
      const target = new Target(shard, resolveFields(shard, fields), text, fuzzy, now);
      const built = parseSimple(query, rules, target);
      if (!built) return () => noMatch;
      return joined(built, minimum).prepare(shard, outer);
    },
  };
  return boosted(whole, boost);
};

/** A part, and the clauses that it was joined of, for `minimum_should_match` counts those that may match. */
interface Part {
  readonly query: Query;
  readonly clauses?: Clauses;
}

function joined({ query, clauses }: Part, minimumShouldMatch: string | undefined): Query {
  if (!clauses || minimumShouldMatch === undefined) return query;
  return bool({ ...clauses, minimumShouldMatch });
}

function partOf(clauses: Clauses): Part {
  return { query: bool(clauses), clauses };
}

class Target implements SimpleTarget<Part> {
  readonly #shard: Shard;
  readonly #fields: readonly WeightedField[];
  readonly #text: TextOptions;
  readonly #fuzzy: FuzzyOptions;
  readonly #now: number;

  constructor(
    shard: Shard,
    fields: readonly WeightedField[],
    text: TextOptions,
    fuzzy: FuzzyOptions,
    now: number,
  ) {
    this.#shard = shard;
    this.#fields = fields;
    this.#text = text;
    this.#fuzzy = fuzzy;
    this.#now = now;
  }

  text(text: string): Part | undefined {
    return this.#multiMatch(text, "most_fields", 0);
  }

  phrase(text: string, slop: number): Part | undefined {
    return this.#multiMatch(text, "phrase", slop);
  }

  prefix(text: string): Part {
    return this.#each((shard, searched, boost) => {
      requireTerms(shard, searched, "prefix");
      const begin = normalizeTerm(searched, text);
      return prepareTermsWhere(shard, searched, (term) => term.startsWith(begin), boost);
    });
  }

  fuzzy(text: string, edits: number): Part {
    const options = { ...this.#fuzzy, fuzziness: { ...automatic, edits } };
    return this.#each((shard, searched, boost) =>
      prepareFuzzy(shard, searched, normalizeTerm(searched, text), options, boost),
    );
  }

  not({ query }: Part): Part {
    return partOf({ must: none, filter: none, should: [matchAll()], mustNot: [query] });
  }

  join(operation: Operation, parts: readonly Part[]): Part {
    const queries = parts.map(({ query }) => query);
    const [must, should] = operation === "must" ? [queries, none] : [none, queries];
    return partOf({ must, filter: none, should, mustNot: none });
  }

  #multiMatch(text: string, type: MultiMatchType, slop: number): Part | undefined {
    const having = this.#fields.filter(({ path }) => this.#hasWords(path, text));
    if (having.length === 0) return undefined;
    const options = { ...this.#text, type: textTypeOf(type), slop };
    const value = { kind: "string", literal: text } as const;
    return { query: multiMatch(having, value, type, options, this.#now) };
  }

  #hasWords(path: string, text: string): boolean {
    const searched = searchedField(this.#shard, path, true);
    if (searched?.kind !== "text") return searched !== undefined;
    const { analyzer, query } = this.#text;
    const named = analyzer === undefined ? undefined : { analyzer, query };
    return searchedWords(this.#shard, searched.field, text, named).length > 0;
  }

  /** Asks each field by itself; the scores add up. */
  #each(prepare: (shard: Shard, searched: SearchedField, boost: number) => () => Matcher): Part {
    const queries = this.#fields.map(
      ({ path, weight }): Query => ({
        prepare: (shard, boost) =>
          leniently(this.#text, () => {
            const searched = searchedField(shard, path);
            return searched ? prepare(shard, searched, times(boost, weight)) : () => noMatch;
          }),
      }),
    );
    return { query: queries.length > 0 ? disMax(queries, 1) : { prepare: () => () => noMatch } };
  }
}

function readFlags(value: ScalarTree): ReadonlySet<SimpleFlag> {
  const text = readText(value);
  const flags = new Set<SimpleFlag>();
  for (const name of text === "" ? ["ALL"] : text.split("|")) {
    const upper = name.toUpperCase() === "SLOP" ? "NEAR" : name.toUpperCase();
    if (upper === "ALL") for (const each of everyFlag) flags.add(each);
    else if (everyFlag.has(upper as SimpleFlag)) flags.add(upper as SimpleFlag);
    else if (upper !== "NONE") throw illegalArgument(`Unknown simple_query_string flag [${name}]`);
  }
  return flags;
}
