import { illegalArgument, notImplemented } from "../../errors.ts";
import { timeValueMs } from "../../indices/settings.ts";
import { parseAggregations } from "../aggregations/frame/parse-aggregations.ts";
import { decodePointInTimeId } from "../contexts/point-in-time-id.ts";
import { parseQuery, parseSearchQuery } from "../query/parse-query.ts";
import { parseSort } from "../sort/parse-sort.ts";
import { failedField, parsingError, unknownField } from "../syntax/malformed.ts";
import { readBoolean, readInteger, readNumber, readText } from "../syntax/read.ts";
import {
  type ArrayTree,
  isValue,
  type ObjectTree,
  type ScalarTree,
  type Tree,
  tokenOf,
} from "../syntax/tree.ts";
import { checkFrom, checkSize, checkTerminateAfter, checkTotal } from "./checks.ts";
import { readFieldsAndFormats } from "./field-and-format.ts";
import { parseCollapse } from "./parse-collapse.ts";
import { parseHighlight } from "./parse-highlight.ts";
import { parseIndicesBoost } from "./parse-indices-boost.ts";
import { parseRescores } from "./parse-rescore.ts";
import { parseSlice } from "./parse-slice.ts";
import type { SearchRequest } from "./search-request.ts";
import { readSourceFilter } from "./source-option.ts";
import { readStoredFields } from "./stored-fields.ts";

type Options = { -readonly [Name in keyof SearchRequest]?: SearchRequest[Name] };

/** Keys by the kind of value that the server takes for them; it calls any other kind an unknown key. */
const scalarKeys: Readonly<Record<string, (value: ScalarTree, options: Options) => void>> = {
  from: (value, options) => {
    options.from = checkFrom(readInteger(value));
  },
  size: (value, options) => {
    options.size = checkSize(readInteger(value));
  },
  sort: () => undefined,
  timeout: (value) => {
    timeValueMs("timeout", value.literal);
  },
  version: (value, options) => {
    options.version = readBoolean(value);
  },
  seq_no_primary_term: (value, options) => {
    options.seqNoPrimaryTerm = readBoolean(value);
  },
  track_scores: (value, options) => {
    options.trackScores = readBoolean(value);
  },
  track_total_hits: (value, options) => {
    options.trackTotalHits = readTotal(value);
  },
  min_score: (value, options) => {
    options.minScore = readNumber(value);
  },
  explain: refusedUnless("explain", "false"),
  profile: refusedUnless("profile", "false"),
  terminate_after: (value, options) => {
    options.terminateAfter = checkTerminateAfter(readInteger(value));
  },
};

/** Parts of a search of the real server that this engine refuses rather than pretend. */
const unsupported = new Set(
  "ext knn rank retriever runtime_mappings script_fields sub_searches suggest explain profile".split(/\s+/),
);

export interface BodyContext {
  /** What date math counts from, in milliseconds since the epoch. */
  readonly now: number;
  /** Tells the caller what they should say otherwise. */
  readonly warn: (deprecation: string) => void;
}

/** Reads the body of a search. */
export function parseSearchBody(body: Tree, context: BodyContext): Options {
  if (body.kind !== "object")
    throw parsingError(body, `Expected [START_OBJECT] but found [${tokenOf(body)}]`);
  const options: Options = {};
  for (const { key, value } of body.entries) parseEntry(key, value, options, context);
  return options;
}

function parseEntry(key: string, value: Tree, options: Options, context: BodyContext): void {
  const { now } = context;
  const scalar = Object.hasOwn(scalarKeys, key) ? scalarKeys[key] : undefined;
  if (key === "_source" && value.kind !== "null") {
    options.source = readSourceFilter(value, context.warn);
    options.asksForSource = options.source !== false;
  } else if (key === "highlight" && value.kind === "object") options.highlight = parseHighlight(value, now);
  else if (key === "collapse" && value.kind === "object") options.collapse = parseCollapse(value, context);
  else if (key === "rescore" && (value.kind === "object" || value.kind === "array")) {
    options.rescores = parseRescores(value, context);
    options.named = [...(options.named ?? []), ...options.rescores.flatMap(({ named }) => named)];
  } else if (key === "slice" && value.kind === "object") options.slice = parseSlice(value);
  else if (key === "indices_boost" && value.kind === "array") options.indicesBoost = parseIndicesBoost(value);
  else if (key === "stats" && value.kind === "array") readStats(value);
  else if ((key === "ext" || key === "runtime_mappings") && isEmpty(value)) return;
  else if (key === "fields" && value.kind === "array") options.fields = readFieldsAndFormats(value);
  else if (key === "docvalue_fields" && value.kind === "array")
    options.docValueFields = readFieldsAndFormats(value);
  else if (key === "stored_fields" && value.kind !== "object" && value.kind !== "null")
    options.storedFields = readStoredFields(value);
  else if (key === "script_fields" && value.kind === "object" && value.entries.length === 0) return;
  else if (key === "sort" && value.kind !== "null") options.sort = parseSort(value, now);
  else if (isValue(value) && scalar) scalar(value, options);
  else if (key === "query" && value.kind === "object") {
    const { query, innerHits, named } = parseSearchQuery(value, context);
    options.query = query;
    options.queryTree = value;
    options.innerHits = [...innerHits, ...(options.innerHits ?? [])];
    options.named = [...named, ...(options.named ?? [])];
  } else if (key === "post_filter" && value.kind === "object") {
    const { query, innerHits, named } = parseSearchQuery(value, context);
    options.postFilter = query;
    options.innerHits = [...(options.innerHits ?? []), ...innerHits];
    options.named = [...(options.named ?? []), ...named];
  } else if (key === "pit" && value.kind === "object") options.pointInTime = parsePointInTime(value);
  else if (key === "search_after" && value.kind === "array") options.searchAfter = parseSearchAfter(value);
  else if ((key === "aggs" || key === "aggregations") && value.kind === "object")
    options.aggregations = parseAggregations(value, {
      now,
      parseQuery: (query) => parseQuery(query, now),
      readSearchOptions: (tree) => parseSearchBody(tree, context),
    });
  else if (unsupported.has(key)) throw notImplemented(`[${key}] of a search`);
  else throw parsingError(value, `Unknown key for a ${tokenOf(value)} in [${key}].`);
}

function isEmpty(value: Tree): boolean {
  return value.kind === "object" && value.entries.length === 0;
}

/** Groups under which the server counts searches; nothing here shows the counts. */
function readStats({ items }: ArrayTree): void {
  for (const item of items)
    if (item.kind !== "string")
      throw parsingError(item, `Expected [VALUE_STRING] in [stats] but found [${tokenOf(item)}]`);
}

function refusedUnless(key: string, accepted: string): (value: ScalarTree) => void {
  return (value) => {
    if (String(readBoolean(value)) !== accepted) throw notImplemented(`[${key}] of a search`);
  };
}

function readTotal(value: ScalarTree): number | false {
  const { literal } = value;
  if (literal === "true") return Number.POSITIVE_INFINITY;
  return literal === "false" ? false : checkTotal(readInteger(value));
}

function parseSearchAfter({ items }: ArrayTree): ScalarTree[] {
  if (items.length === 0) throw illegalArgument("Values must contains at least one value.");
  return items.map((item) => {
    if (item.kind !== "object" && item.kind !== "array") return item;
    throw parsingError(
      item,
      `Expected [VALUE_STRING] or [VALUE_NUMBER] or [VALUE_BOOLEAN] or [VALUE_NULL] but found [${tokenOf(item)}] inside search_after.`,
    );
  });
}

function parsePointInTime(tree: ObjectTree): { id: string; keepAlive: string | undefined } {
  let id: string | undefined;
  let keepAlive: string | undefined;
  for (const { key, keyStart, value } of tree.entries) {
    if (key !== "id" && key !== "keep_alive")
      throw unknownField("pit", key, keyStart, value, ["id", "keep_alive"]);
    try {
      if (key === "id") {
        id = readText(value);
        decodePointInTimeId(id);
      } else {
        keepAlive = readText(value);
        timeValueMs("keep_alive", keepAlive);
      }
    } catch (cause) {
      throw failedField("pit", key, value, cause);
    }
  }
  if (id === undefined) throw illegalArgument("point in time id is not provided");
  return { id, keepAlive };
}
