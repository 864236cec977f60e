import { illegalArgument, notImplemented } from "../../errors.ts";
import { parseSort } from "../sort/parse-sort.ts";
import { contentError, failedField, unknownField } from "../syntax/malformed.ts";
import { readBoolean, readInteger, readText } from "../syntax/read.ts";
import { isValue, type Tree, tokenOf } from "../syntax/tree.ts";
import { readFieldsAndFormats } from "./field-and-format.ts";
import type { BodyContext } from "./parse-body.ts";
import { parseCollapse } from "./parse-collapse.ts";
import { parseHighlight } from "./parse-highlight.ts";
import type { SearchRequest } from "./search-request.ts";
import { readSourceFilter } from "./source-option.ts";
import { readStoredFields } from "./stored-fields.ts";

type Options = { -readonly [Name in keyof SearchRequest]?: SearchRequest[Name] };

/** What `inner_hits` says: the name to show them under, and the search for them. */
export interface InnerHitsOptions {
  readonly name: string | undefined;
  readonly options: Partial<SearchRequest>;
}

/** Reads `inner_hits`, of a nested query or of a collapse. */
export function parseInnerHits(tree: Tree, context: BodyContext): InnerHitsOptions {
  if (tree.kind !== "object")
    throw contentError(tree, `[inner_hits] Expected START_OBJECT but was: ${tokenOf(tree)}`);
  const options: Options = {};
  let name: string | undefined;
  for (const { key, keyStart, value } of tree.entries)
    try {
      if (key === "name") name = readText(value);
      else if (!readOption(key, value, options, context)) throw new Unknown();
    } catch (cause) {
      throw cause instanceof Unknown
        ? unknownField("inner_hits", key, keyStart, value, innerKeys)
        : failedField("inner_hits", key, value, cause);
    }
  return { name, options: withSource(options) };
}

/** The key is none of the parser's. */
class Unknown extends Error {}

function withSource(options: Options): Options {
  const { storedFields, asksForSource } = options;
  return storedFields !== undefined && !asksForSource ? { ...options, source: false } : options;
}

const innerKeys = [
  "name",
  "ignore_unmapped",
  "from",
  "size",
  "explain",
  "version",
  "seq_no_primary_term",
  "track_scores",
  "stored_fields",
  "docvalue_fields",
  "fields",
  "script_fields",
  "sort",
  "_source",
  "highlight",
  "collapse",
];

function notNegative(name: string, value: number): number {
  if (value < 0) throw illegalArgument(`illegal ${name} value, at least 0 or higher`);
  return value;
}

/** False for a key that is none. */
function readOption(key: string, value: Tree, options: Options, context: BodyContext): boolean {
  if (key === "from" && isValue(value)) options.from = notNegative("from", readInteger(value));
  else if (key === "size" && isValue(value)) options.size = notNegative("size", readInteger(value));
  else if (key === "version") options.version = readBoolean(value);
  else if (key === "seq_no_primary_term") options.seqNoPrimaryTerm = readBoolean(value);
  else if (key === "track_scores") options.trackScores = readBoolean(value);
  else if (key === "ignore_unmapped") readBoolean(value);
  else if (key === "sort") options.sort = parseSort(value, context.now);
  else if (key === "_source") {
    options.source = readSourceFilter(value, context.warn);
    options.asksForSource = options.source !== false;
  } else if (key === "stored_fields" && value.kind !== "object")
    options.storedFields = readStoredFields(value);
  else if (key === "fields" && value.kind === "array") options.fields = readFieldsAndFormats(value);
  else if (key === "docvalue_fields" && value.kind === "array")
    options.docValueFields = readFieldsAndFormats(value);
  else if (key === "highlight" && value.kind === "object")
    options.highlight = parseHighlight(value, context.now);
  else if (key === "collapse" && value.kind === "object") options.collapse = parseCollapse(value, context);
  else if (key === "explain" || key === "script_fields") throw notImplemented(`[${key}] of inner hits`);
  else return false;
  return true;
}
