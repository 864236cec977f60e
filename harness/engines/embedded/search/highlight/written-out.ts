import { fieldAnalyzer } from "../../analysis/field-analyzers.ts";
import type { Json } from "../../json.ts";
import { matchesWildcard } from "../../wildcard.ts";
import { isOf, mappedFields } from "../fetch/mapped-fields.ts";
import { resolveFields, type WeightedField } from "../field-patterns.ts";
import { automatic, editsFor, parseFuzziness } from "../query/fuzziness.ts";
import type { FuzzyOptions } from "../query/fuzzy.ts";
import { parseQuery } from "../query/parse-query.ts";
import { readQueryString, stringOptions, stringText } from "../query/query-string.ts";
import { readSimpleString } from "../query/simple-query-string.ts";
import type { TextOptions } from "../query/text-query.ts";
import { joinClauses, type Occur } from "../query-string/join-clauses.ts";
import { type End, type Part, parseQueryString } from "../query-string/parse.ts";
import { parseSimple, type SimpleTarget } from "../query-string/simple.ts";
import type { Shard } from "../shard.ts";
import { parseTree } from "../syntax/parse-tree.ts";
import type { ObjectTree, Tree } from "../syntax/tree.ts";

type Written = { readonly [name: string]: Json };

/** The queries that a query string stands for, as one would write them out; undefined for any other query. */
export function writtenOut(name: string, body: ObjectTree, shard: Shard, now: number): Tree | undefined {
  if (name === "query_string") return treeOf(ofQueryString(body, shard, now));
  if (name === "simple_query_string") return treeOf(ofSimpleString(body, shard, now));
  return undefined;
}

function treeOf(written: Written | undefined): Tree {
  return parseTree(Buffer.from(JSON.stringify(written ?? { match_none: {} })));
}

function ofQueryString(body: ObjectTree, shard: Shard, now: number): Written | undefined {
  const read = readQueryString(body);
  const text = stringText(read);
  if (text.trim() === "") return undefined;
  const { fields, type, quoteSuffix, ...options } = stringOptions(read, now);
  const writer = new Writer(shard, now, fields, options.text, options.fuzzy);
  const quoted = ({ path, weight }: WeightedField): WeightedField => {
    const name = `${path}${quoteSuffix ?? ""}`;
    return { path: shard.index.mapping.field(name) ? name : path, weight };
  };
  const write = (part: Part): Written | undefined => {
    switch (part.kind) {
      case "group": {
        const joined = joinClauses(part.clauses, options.text.every, (clause) => write(clause.part));
        const of = (wanted: Occur) =>
          joined.filter(({ occur }) => occur === wanted).map(({ built }) => built as Json);
        return { bool: { must: of("must"), should: of("should"), must_not: of("mustNot") } };
      }
      case "boost":
        return write(part.part);
      case "text": {
        const [, sign, equals, value] = (part.field && /^([<>])(=?)([\s\S]+)$/.exec(part.text)) || [];
        if (part.field === "_exists_") return { exists: { field: part.text } };
        if (sign)
          return writer.range(part.field, {
            [`${sign === ">" ? "gt" : "lt"}${equals ? "e" : ""}`]: value ?? "",
          });
        return writer.words(writer.fields(part.field), part.text, type);
      }
      case "phrase":
        return writer.words(
          writer.fields(part.field).map(quoted),
          part.text,
          "phrase",
          part.slop ? Math.trunc(Number(part.slop) || 0) : options.text.slop,
        );
      case "wildcard":
      case "prefix":
      case "regexp":
        return writer.pattern(part.kind, part.field, part.pattern);
      case "fuzzy":
        return writer.fuzzy(part.field, part.text, part.fuzziness);
      case "range":
        return writer.range(part.field, { ...bound("g", part.from), ...bound("l", part.to) });
      default:
        return part satisfies never;
    }
  };
  return write(parseQueryString(text, () => undefined));
}

function bound(side: "g" | "l", { value, inclusive }: End): Written {
  return value === undefined ? {} : { [`${side}t${inclusive ? "e" : ""}`]: value };
}

function ofSimpleString(body: ObjectTree, shard: Shard, now: number): Written | undefined {
  const { query, fields, rules, text, fuzzy } = readSimpleString(body);
  if (query.trim() === "*") return undefined;
  const writer = new Writer(shard, now, fields, text, fuzzy);
  const everywhere = writer.fields(undefined);
  const target: SimpleTarget<Written> = {
    text: (words) => writer.words(everywhere, words, "most_fields"),
    phrase: (words, slop) => writer.words(everywhere, words, "phrase", slop),
    prefix: (begin) => writer.pattern("prefix", undefined, begin),
    fuzzy: (word, edits) => writer.fuzzy(undefined, word, String(edits)),
    not: (part) => ({ bool: { must_not: part } }),
    join: (operation, parts) => ({ bool: { [operation]: [...parts] } }),
  };
  return parseSimple(query, rules, target);
}

/** Writes what a part looks for, in each of its fields. */
class Writer {
  readonly #shard: Shard;
  readonly #now: number;
  readonly #everywhere: readonly WeightedField[];
  readonly #text: TextOptions;
  readonly #fuzzy: FuzzyOptions;

  constructor(
    shard: Shard,
    now: number,
    everywhere: readonly WeightedField[],
    text: TextOptions,
    fuzzy: FuzzyOptions,
  ) {
    this.#shard = shard;
    this.#now = now;
    this.#everywhere = everywhere;
    this.#text = text;
    this.#fuzzy = fuzzy;
  }

  /** The fields that a part looks in; patterns stand for those of nested objects, too. */
  fields(named: string | undefined): WeightedField[] {
    const wanted = named === undefined ? this.#everywhere : [{ path: named, weight: 1 }];
    const nested = mappedFields(this.#shard.index.mapping).filter((mapped) => !isOf(this.#shard, mapped));
    const ofNested = wanted
      .filter(({ path }) => path.includes("*"))
      .flatMap(({ path, weight }) =>
        nested.filter(({ name }) => matchesWildcard(path, name)).map(({ name }) => ({ path: name, weight })),
      );
    return [...resolveFields(this.#shard, wanted), ...ofNested];
  }

  words(fields: readonly WeightedField[], text: string, type: string, slop = 0): Written {
    const { lenient, every, analyzer } = this.#text;
    return {
      multi_match: {
        query: text,
        fields: fields.length > 0 ? fields.map(({ path, weight }) => `${path}^${weight}`) : ["nowhere"],
        type,
        lenient,
        // A part without words is no part.
        zero_terms_query: "all",
        ...(type.startsWith("phrase") ? { slop } : { operator: every ? "and" : "or" }),
        ...(analyzer === undefined ? {} : { analyzer }),
      },
    };
  }

  pattern(kind: "wildcard" | "prefix" | "regexp", named: string | undefined, pattern: string): Written {
    if (kind === "wildcard" && pattern === "*") return this.#each(named, (field) => ({ exists: { field } }));
    return this.#each(named, (path, boost, normalized) => ({
      [kind]: { [path]: { value: kind === "regexp" ? pattern : normalized(pattern), boost } },
    }));
  }

  fuzzy(named: string | undefined, text: string, given: string | undefined): Written {
    const { fuzziness, prefixLength, maxExpansions, transpositions } = this.#fuzzy;
    const allowed = given === undefined ? (fuzziness ?? automatic) : parseFuzziness(given);
    return this.#each(named, (path, boost, normalized) => {
      const value = normalized(text);
      const options = { prefix_length: prefixLength, max_expansions: maxExpansions, transpositions };
      return { fuzzy: { [path]: { value, fuzziness: editsFor(allowed, value), ...options, boost } } };
    });
  }

  range(named: string | undefined, bounds: Written): Written {
    return this.#each(named, (path, boost) => ({ range: { [path]: { ...bounds, boost } } }));
  }

  /** The queries of the fields that can be asked so; the search has complained of the others, if it does. */
  #each(
    named: string | undefined,
    write: (path: string, boost: number, normalized: (text: string) => string) => Written,
  ): Written {
    const queries = this.fields(named).flatMap(({ path, weight }) => {
      const field = this.#shard.index.mapping.field(path);
      const hasWords = field?.type === "text" || field?.type === "keyword";
      const analyzer = hasWords ? fieldAnalyzer(this.#shard.index, field, "search").analyzer : undefined;
      const written = write(path, weight, (text) => analyzer?.normalize(text) ?? text);
      return this.#isAskable(written) ? [written] : [];
    });
    return { dis_max: { queries } };
  }

  #isAskable(written: Written): boolean {
    try {
      parseQuery(treeOf(written), this.#now).prepare(this.#shard, 1);
      return true;
    } catch {
      return false;
    }
  }
}
