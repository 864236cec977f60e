import { parseException, validationFailed } from "../../errors.ts";
import { timeValueMs } from "../../indices/settings.ts";
import { parseQuery } from "../query/parse-query.ts";
import { contentError, failedField, unknownField } from "../syntax/malformed.ts";
import { parseTree } from "../syntax/parse-tree.ts";
import { readBoolean, readInteger, readText } from "../syntax/read.ts";
import { isValue, type Tree, tokenOf } from "../syntax/tree.ts";

/** Which terms of a field are asked for. */
export interface TermsEnumRequest {
  readonly field: string;
  readonly prefix: string;
  readonly size: number;
  readonly ignoresCase: boolean;
  readonly searchAfter: string | undefined;
  /** The index filter lets nothing through. */
  readonly matchesNone: boolean;
}

const parser = "terms_enum_request";
const defaultSize = 10;
const longestMs = 60_000;

const takes: Readonly<Record<string, readonly Tree["kind"][]>> = {
  field: ["string"],
  string: ["string"],
  search_after: ["string"],
  size: ["number", "string"],
  case_insensitive: ["boolean", "string"],
  timeout: ["string"],
  index_filter: ["object"],
};

export function parseTermsEnum(body: Buffer, now: number): TermsEnumRequest {
  if (body.length === 0) throw parseException("request body or source parameter is required");
  const tree = parseTree(body);
  if (tree.kind !== "object")
    throw contentError(tree, `[${parser}] Expected START_OBJECT but was: ${tokenOf(tree)}`);
  const read = new Map<string, Tree>();
  for (const { key, keyStart, value } of tree.entries) {
    const kinds = Object.hasOwn(takes, key) ? takes[key] : undefined;
    if (!kinds) throw unknownField(parser, key, keyStart, value, Object.keys(takes));
    if (!kinds.includes(value.kind))
      throw contentError(value, `[${parser}] ${key} doesn't support values of type: ${tokenOf(value)}`);
    try {
      if (key === "index_filter") parseQuery(value, now);
      if (key === "size" && isValue(value)) readInteger(value);
      if (key === "case_insensitive") readBoolean(value);
      if (key === "timeout") timeValueMs("timeout", readText(value));
    } catch (cause) {
      throw failedField(parser, key, value, cause);
    }
    read.set(key, value);
  }
  return toRequest(read);
}

function toRequest(read: ReadonlyMap<string, Tree>): TermsEnumRequest {
  const text = (key: string) => {
    const value = read.get(key);
    return value && readText(value);
  };
  const field = text("field");
  const timeout = text("timeout");
  const problems = [
    ...(field === undefined ? ["field cannot be null"] : []),
    ...(timeout !== undefined && timeValueMs("timeout", timeout) > longestMs
      ? ["Timeout cannot be > 1 minute"]
      : []),
  ];
  if (field === undefined || problems.length > 0) throw validationFailed(...problems);
  const filter = read.get("index_filter");
  return {
    field,
    prefix: text("string") ?? "",
    size: Math.max(1, Number(text("size") ?? defaultSize)),
    ignoresCase: text("case_insensitive") === "true",
    searchAfter: text("search_after"),
    matchesNone: filter?.kind === "object" && filter.entries[0]?.key === "match_none",
  };
}
