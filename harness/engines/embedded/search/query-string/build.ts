import { resolveFields, type WeightedField } from "../field-patterns.ts";
import { bool } from "../query/bool.ts";
import { boosted } from "../query/boost.ts";
import { disMax } from "../query/dis-max.ts";
import { existsQuery } from "../query/exists.ts";
import { editsFor, parseFuzziness } from "../query/fuzziness.ts";
import { type FuzzyOptions, prepareFuzzy } from "../query/fuzzy.ts";
import { matchAll } from "../query/match-all.ts";
import { noMatch } from "../query/matchers.ts";
import { type MultiMatchType, multiMatch, textTypeOf, tieBreakerOf } from "../query/multi-match.ts";
import { requireTerms } from "../query/prefix.ts";
import type { Matcher, Query } from "../query/query.ts";
import { rangeQuery } from "../query/range.ts";
import { compileOn } from "../query/regexp.ts";
import { constantRewrite, prepareRewritten, rewriteOf } from "../query/rewrite.ts";
import { normalizeTerm, type SearchedField, searchedField, textTerm } from "../query/term-matcher.ts";
import { leniently, type TextOptions } from "../query/text-query.ts";
import { wildcardTest } from "../query/wildcard.ts";
import type { Shard } from "../shard.ts";
import { creating } from "../shard-error.ts";
import type { Zone } from "../time/zone.ts";
import { searchedWords } from "../words.ts";
import { type Joined, joinClauses, type Occur } from "./join-clauses.ts";
import type { Clause, End, Part } from "./parse.ts";
import { parseError } from "./tokens.ts";

/** How a query string is understood. */
export interface StringOptions {
  /** Where to look for what names no field. */
  readonly fields: readonly WeightedField[];
  /** The one field to look in, when it is one. */
  readonly field: string | undefined;
  readonly type: MultiMatchType;
  readonly tieBreaker: number | undefined;
  readonly text: TextOptions;
  readonly fuzzy: FuzzyOptions;
  readonly minimum: string | undefined;
  readonly leadingWildcard: boolean;
  readonly rewrite: string | undefined;
  /** Added to a field's name for phrases. */
  readonly quoteSuffix: string | undefined;
  readonly zone: Zone | undefined;
  readonly now: number;
}

type BuiltClause = Joined<Query>;

/** A part as a query, as clauses that may still join others, or undefined when there is nothing to look for. */
type Built = Query | readonly BuiltClause[] | undefined;

const nothing: Query = { prepare: () => () => noMatch };

/** Makes a query of a parsed query string for the fields of one index. */
export function buildQuery(shard: Shard, part: Part, options: StringOptions): Query {
  const built = new Builder(shard, options).build(part);
  return built ? queryOf(built, options.minimum) : nothing;
}

function queryOf(built: Query | readonly BuiltClause[], minimum?: string): Query {
  if (!isClauses(built)) return built;
  const of = (occur: Occur) => built.filter((each) => each.occur === occur).map(({ built: query }) => query);
  return bool({
    must: of("must"),
    filter: [],
    should: of("should"),
    mustNot: of("mustNot"),
    minimumShouldMatch: minimum,
  });
}

function isClauses(built: Query | readonly BuiltClause[]): built is readonly BuiltClause[] {
  return Array.isArray(built);
}

class Builder {
  readonly #shard: Shard;
  readonly #options: StringOptions;

  constructor(shard: Shard, options: StringOptions) {
    this.#shard = shard;
    this.#options = options;
  }

  build(part: Part): Built {
    switch (part.kind) {
      case "group":
        return this.#group(part.clauses);
      case "boost": {
        const inner = this.build(part.part);
        return inner && boosted(queryOf(inner), part.boost);
      }
      case "text":
        return this.#text(part.field ?? this.#options.field, part.text);
      case "phrase":
        return this.#phrase(part.field ?? this.#options.field, part.text, part.slop);
      case "wildcard":
        return this.#wildcard(part.field ?? this.#options.field, part.pattern);
      case "prefix":
        return this.#each(part.field, (searched) => this.#prefix(searched, part.pattern));
      case "regexp":
        return this.#each(part.field, (searched) => this.#regexp(searched, part.pattern));
      case "fuzzy":
        return this.#fuzzy(part.field, part.text, part.fuzziness);
      case "range":
        return this.#range(part.field ?? this.#options.field, part.from, part.to);
      default:
        return part satisfies never;
    }
  }

  #group(clauses: readonly Clause[]): Built {
    const built = joinClauses<Query>(clauses, this.#options.text.every, ({ part, isRun }) => {
      const inner = this.build(part);
      return inner && (isRun ? inner : queryOf(inner));
    });
    return built.length > 0 ? built : undefined;
  }

  #text(field: string | undefined, text: string): Built {
    if (field === "_exists_") return existsQuery(text);
    const comparison = field === undefined ? null : /^([<>])(=?)([\s\S]+)$/.exec(text);
    if (field !== undefined && comparison) {
      const [, sign, equals, value] = comparison;
      const end = { value, inclusive: equals === "=" };
      const open = { value: undefined, inclusive: true };
      return sign === ">" ? this.#range(field, end, open) : this.#range(field, open, end);
    }
    if (field !== undefined && this.#options.zone && this.#isDate(field)) {
      const day = { value: text, inclusive: true };
      return this.#range(field, day, day);
    }
    const fields = this.#searchable(this.#fieldsOf(field), text);
    if (!fields) return undefined;
    return this.#run(fields, text) ?? this.#multiMatch(fields, text, this.#options.type, 0);
  }

  /** The words of a text in one field are clauses of their own. */
  #run(fields: readonly WeightedField[], text: string): readonly BuiltClause[] | undefined {
    const { type, text: options } = this.#options;
    const [only] = fields;
    if (!only || fields.length > 1 || only.weight !== 1) return undefined;
    if (type !== "best_fields" && type !== "most_fields") return undefined;
    const searched = searchedField(this.#shard, only.path);
    if (searched?.kind !== "text") return undefined;
    const words = this.#words(searched, text);
    if (words.length < 2) return undefined;
    return words.map(({ term }) => ({
      occur: options.every ? "must" : "should",
      built: { prepare: (shard, boost) => textTerm(shard, searched, term, boost) },
    }));
  }

  #phrase(field: string | undefined, text: string, slop: string | undefined): Built {
    if (field === "_exists_") return existsQuery(text);
    const { quoteSuffix, text: options } = this.#options;
    const given = this.#fieldsOf(field).map(({ path, weight }) => {
      const quoted = `${path}${quoteSuffix ?? ""}`;
      return { path: this.#shard.index.mapping.field(quoted) ? quoted : path, weight };
    });
    const fields = this.#searchable(given, text);
    const moves = slop === undefined || slop === "" ? options.slop : Math.trunc(Number(slop) || 0);
    return fields && this.#multiMatch(fields, text, "phrase", moves);
  }

  #multiMatch(fields: readonly WeightedField[], text: string, type: MultiMatchType, slop: number): Query {
    const { text: options, now, tieBreaker } = this.#options;
    const how = { ...options, type: textTypeOf(type), slop };
    return multiMatch(fields, { kind: "string", literal: text }, type, how, now, tieBreaker);
  }

  #wildcard(field: string | undefined, pattern: string): Built {
    const { leadingWildcard, fields } = this.#options;
    const isEverywhere = field === "*" || (field === undefined && fields[0]?.path === "*");
    if (pattern === "*" && isEverywhere) return matchAll();
    if (pattern === "*" && field !== undefined) return existsQuery(field);
    if (!leadingWildcard && /^[*?]/.test(pattern))
      throw parseError("'*' or '?' not allowed as first character in WildcardQuery");
    return this.#each(field, (searched) => {
      if (pattern === "*") return existsQuery(searched.field.path);
      return this.#terms(searched, "wildcard", () => wildcardTest(normalizeTerm(searched, pattern)));
    });
  }

  #prefix(searched: SearchedField, prefix: string): Query {
    const begin = normalizeTerm(searched, prefix);
    return this.#terms(searched, "prefix", () => (term) => term.startsWith(begin));
  }

  #regexp(searched: SearchedField, pattern: string): Query {
    return this.#terms(
      searched,
      "regexp",
      () => compileOn(this.#shard, pattern, undefined, false),
      "keyword and text fields",
    );
  }

  #terms(
    searched: SearchedField,
    query: string,
    testOf: () => (term: string) => boolean,
    types?: string,
  ): Query {
    return {
      prepare: (shard, boost): (() => Matcher) => {
        requireTerms(shard, searched, query, types);
        const how = rewriteOf(shard, this.#options.rewrite, constantRewrite);
        const passes = testOf();
        return prepareRewritten(shard, searched, (term) => (passes(term) ? 1 : undefined), how, boost);
      },
    };
  }

  #fuzzy(field: string | undefined, text: string, given: string | undefined): Query {
    const { fuzzy } = this.#options;
    const fuzziness =
      given === undefined ? fuzzy.fuzziness : creating(this.#shard, () => parseFuzziness(given));
    return this.#each(field, (searched) => {
      const word = normalizeTerm(searched, text);
      const options = { ...fuzzy, fuzziness: { ...fuzziness, edits: editsFor(fuzziness, word) } };
      return { prepare: (shard, boost) => prepareFuzzy(shard, searched, word, options, boost) };
    });
  }

  #range(field: string | undefined, from: End, to: End): Built {
    const { now, zone } = this.#options;
    const given = ({ value }: End) =>
      value === undefined ? undefined : { kind: "string" as const, literal: value };
    const bounds = {
      [from.inclusive ? "gte" : "gt"]: given(from),
      [to.inclusive ? "lte" : "lt"]: given(to),
    };
    const range = { bounds, boost: 1, format: undefined, zone };
    return this.#each(field, (searched) => rangeQuery(searched.field.path, range, now));
  }

  /** Asks each field by itself; the best counts. */
  #each(field: string | undefined, ask: (searched: SearchedField) => Query): Query {
    const fields = this.#fieldsOf(field ?? this.#options.field);
    const { text, type, tieBreaker } = this.#options;
    const queries = fields.map(
      ({ path, weight }): Query => ({
        prepare: (shard, boost) =>
          leniently(text, () => {
            const searched = searchedField(shard, path);
            return searched ? boosted(ask(searched), weight).prepare(shard, boost) : () => noMatch;
          }),
      }),
    );
    return queries.length === 0 ? nothing : disMax(queries, tieBreaker ?? tieBreakerOf(type));
  }

  #fieldsOf(field: string | undefined): WeightedField[] {
    const wanted = field === undefined ? this.#options.fields : [{ path: field, weight: 1 }];
    return resolveFields(this.#shard, wanted);
  }

  /** The fields in which the text has a word to look for; undefined when there are fields, and none has. */
  #searchable(fields: readonly WeightedField[], text: string): readonly WeightedField[] | undefined {
    const having = fields.filter(({ path }) => {
      const searched = searchedField(this.#shard, path, true);
      return searched?.kind !== "text" || this.#words(searched, text).length > 0;
    });
    return having.length === 0 && fields.length > 0 ? undefined : having;
  }

  #words(searched: SearchedField, text: string) {
    const { analyzer, query } = this.#options.text;
    const named = analyzer === undefined ? undefined : { analyzer, query };
    return searchedWords(this.#shard, searched.field, text, named);
  }

  #isDate(path: string): boolean {
    return this.#shard.index.mapping.field(path)?.type === "date";
  }
}
