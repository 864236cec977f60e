import { ElasticsearchError } from "../../errors.ts";
import { distinctFields, everyField, type WeightedField } from "../field-patterns.ts";
import { buildQuery, type StringOptions } from "../query-string/build.ts";
import { type Part, parseQueryString } from "../query-string/parse.ts";
import { parseError } from "../query-string/tokens.ts";
import { ForeignError } from "../root-cause.ts";
import type { Shard } from "../shard.ts";
import { queryShardError } from "../shard-error.ts";
import { parsingError } from "../syntax/malformed.ts";
import { readBoolean, readNumber, readText } from "../syntax/read.ts";
import { isValue, type ObjectTree, type ScalarTree } from "../syntax/tree.ts";
import { readZone } from "../time/zone.ts";
import { boosted, readBoost } from "./boost.ts";
import { failedValidation } from "./failed-validation.ts";
import { readFuzziness } from "./fuzziness.ts";
import { defaultFuzzy } from "./fuzzy.ts";
import { noMatch } from "./matchers.ts";
import { readField, readType } from "./multi-match.ts";
import type { Query, QueryParser } from "./query.ts";
import { readOperator } from "./text-options.ts";
import { defaultText } from "./text-query.ts";

type Mutable<Type> = { -readonly [Name in keyof Type]: Type[Name] };

/** The options of a query string while they are read. */
export interface ReadString {
  query: string | undefined;
  boost: number;
  defaultField: string | undefined;
  fields: WeightedField[];
  lenient: boolean | undefined;
  escape: boolean;
  text: Mutable<StringOptions["text"]>;
  fuzzy: Mutable<StringOptions["fuzzy"]>;
  options: Mutable<Pick<StringOptions, "type" | "tieBreaker" | "minimum" | "leadingWildcard" | "rewrite">> &
    Mutable<Pick<StringOptions, "quoteSuffix" | "zone">>;
}

const readers: Readonly<Record<string, (read: ReadString, value: ScalarTree) => void>> = {
  query: (read, value) => {
    read.query = readText(value);
  },
  default_field: (read, value) => {
    read.defaultField = readText(value);
  },
  default_operator: (read, value) => {
    read.text.every = readOperator(value);
  },
  analyzer: (read, value) => {
    read.text.analyzer = readText(value);
  },
  allow_leading_wildcard: (read, value) => {
    read.options.leadingWildcard = readBoolean(value);
  },
  fuzziness: (read, value) => {
    read.fuzzy.fuzziness = readFuzziness(value);
  },
  fuzzy_prefix_length: (read, value) => {
    read.fuzzy.prefixLength = readNumber(value);
  },
  fuzzy_max_expansions: (read, value) => {
    read.fuzzy.maxExpansions = readNumber(value);
  },
  fuzzy_rewrite: (read, value) => {
    read.fuzzy.rewrite = readText(value);
  },
  fuzzy_transpositions: (read, value) => {
    read.fuzzy.transpositions = readBoolean(value);
  },
  phrase_slop: (read, value) => {
    read.text.slop = readNumber(value);
  },
  type: (read, value) => {
    read.options.type = readType(value);
  },
  tie_breaker: (read, value) => {
    read.options.tieBreaker = Math.fround(readNumber(value));
  },
  rewrite: (read, value) => {
    read.options.rewrite = readText(value);
  },
  minimum_should_match: (read, value) => {
    read.options.minimum = readText(value);
  },
  quote_field_suffix: (read, value) => {
    read.options.quoteSuffix = readText(value);
  },
  lenient: (read, value) => {
    read.lenient = readBoolean(value);
  },
  escape: (read, value) => {
    read.escape = readBoolean(value);
  },
  time_zone: (read, value) => {
    read.options.zone = readZone(readText(value));
  },
  boost: (read, value) => {
    read.boost = readBoost(value);
  },
  analyze_wildcard: (_, value) => {
    readBoolean(value);
  },
  enable_position_increments: (_, value) => {
    readBoolean(value);
  },
  auto_generate_synonyms_phrase_query: (_, value) => {
    readBoolean(value);
  },
  max_determinized_states: (_, value) => {
    readNumber(value);
  },
  _name: (_, value) => {
    readText(value);
  },
};

/** The options of a query string that says nothing but itself. */
export function plainString(query: string | undefined): ReadString {
  return {
    query,
    boost: 1,
    defaultField: undefined,
    fields: [],
    lenient: undefined,
    escape: false,
    text: { ...defaultText, query: "query_string" },
    fuzzy: { ...defaultFuzzy },
    options: {
      type: "best_fields",
      tieBreaker: undefined,
      minimum: undefined,
      leadingWildcard: true,
      rewrite: undefined,
      quoteSuffix: undefined,
      zone: undefined,
    },
  };
}

/** `query_string`: a query in Lucene's language. */
export const parseQueryStringQuery: QueryParser = (body, { now }) => stringQuery(readQueryString(body), now);

/** Reads the options of a `query_string`. */
export function readQueryString(body: ObjectTree): ReadString & { query: string } {
  const read = plainString(undefined);
  for (const { key, value } of body.entries) {
    const reader = Object.hasOwn(readers, key) ? readers[key] : undefined;
    if (key === "fields" && value.kind === "array") read.fields = distinctFields(value.items.map(readField));
    else if (reader && isValue(value)) reader(read, value);
    else if (value.kind !== "null")
      throw parsingError(value, `[query_string] query does not support [${key}]`);
  }
  const { query } = read;
  if (query === undefined)
    throw parsingError(body, "[query_string] must be provided with a [query]", body.end - 1);
  return { ...read, query };
}

/** How a query string is understood, whatever it says. */
export function stringOptions(read: ReadString, now: number): StringOptions {
  const { defaultField, fields } = read;
  const isEverywhere = fields.length === 0 && (defaultField === undefined || defaultField === "*");
  const isPattern = defaultField?.includes("*") ?? false;
  return {
    ...read.options,
    text: { ...read.text, lenient: read.lenient ?? isEverywhere },
    fuzzy: read.fuzzy,
    fields: isEverywhere ? everyField : defaultField ? [{ path: defaultField, weight: 1 }] : fields,
    field: isPattern ? undefined : defaultField,
    now,
  };
}

/** The text of a query string, every sign of its language escaped where the query says so. */
export function stringText({ query = "", escape: escapes }: ReadString): string {
  return escapes ? query.replace(/[\\+\-!():^[\]"{}~*?|&/]/g, "\\$&") : query;
}

/** The query that a query string means; it is read for each index, whose fields it depends on. */
export function stringQuery(read: ReadString, now: number): Query {
  const { defaultField, fields, boost } = read;
  const options = stringOptions(read, now);
  const text = stringText(read);
  const built: Query = {
    prepare(shard, outer) {
      if (fields.length > 0 && defaultField !== undefined)
        throw failedValidation(
          shard,
          "[query_string] cannot use [fields] parameter in conjunction with [default_field]",
        );
      if (text.trim() === "") return () => noMatch;
      return prepareText(shard, text, (part) => buildQuery(shard, part, options), outer);
    },
  };
  return boosted(built, boost);
}

/** What cannot be read is the error of each index. */
function prepareText(
  shard: Shard,
  text: string,
  build: (part: Part) => Query,
  outer: number,
): ReturnType<Query["prepare"]> {
  const parts: Part[] = [];
  try {
    return build(parseQueryString(text, (part) => parts.push(part))).prepare(shard, outer);
  } catch (cause) {
    if (!(cause instanceof ElasticsearchError)) throw cause;
    const first = firstMistake(shard, parts, build) ?? cause;
    if (!(first instanceof ForeignError) && first.type !== "token_mgr_error") throw first;
    const around = parseError(`Cannot parse '${text}': ${first.message}`, first);
    throw queryShardError(shard, `Failed to parse query [${text}]`, around);
  }
}

/** The server makes the query while it reads: what is wrong with a part that comes first it says first. */
function firstMistake(
  shard: Shard,
  parts: readonly Part[],
  build: (part: Part) => Query,
): ElasticsearchError | undefined {
  for (const part of parts)
    try {
      build(part).prepare(shard, 1);
    } catch (cause) {
      if (cause instanceof ElasticsearchError) return cause;
      throw cause;
    }
  return undefined;
}
