import { type ElasticsearchError, illegalArgument, parseException, validationFailed } from "../errors.ts";
import type { EngineRequest } from "../http/request.ts";
import { parsingError, placed } from "../search/syntax/malformed.ts";
import { parseTree } from "../search/syntax/parse-tree.ts";
import { readInteger, readText } from "../search/syntax/read.ts";
import { isScalar, isValue, type ObjectTree, type Tree, tokenOf } from "../search/syntax/tree.ts";
import { type SourceFilter, sourceFilterOfQuery, wholeSource } from "./source-filter.ts";

/** One document of a multi get. */
export interface Wanted {
  readonly index: string;
  readonly id: string;
  /** Undefined when nothing is said of the source. */
  readonly source: SourceFilter | undefined;
  readonly storedFields: readonly string[] | undefined;
  readonly version: number | undefined;
  readonly routing: string | undefined;
}

type Unchecked = { -readonly [Name in keyof Wanted]: Wanted[Name] | undefined };

/** Reads which documents a multi get asks for; one that is malformed refuses them all. */
export function parseMultiGet(request: EngineRequest): Wanted[] {
  if (request.body.length === 0) throw parseException("request body or source parameter is required");
  const tree = parseTree(request.body);
  if (tree.kind !== "object")
    throw parsingError(tree, `unexpected token [${tokenOf(tree)}], expected [START_OBJECT]`);
  const defaults: Unchecked = {
    index: request.params.index,
    id: undefined,
    source: sourceFilterOfQuery(request.query),
    storedFields: request.list("stored_fields"),
    version: undefined,
    routing: request.query.get("routing"),
  };
  const wanted = tree.entries.flatMap(({ key, value }) => parseList(key, value, defaults));
  if (wanted.length === 0) throw validationFailed("no documents to get");
  const problems = wanted.flatMap(({ index, id }, at) => [
    ...(index === undefined ? [`index is missing for doc ${at}`] : []),
    ...(id === undefined ? [`id is missing for doc ${at}`] : []),
  ]);
  if (problems.length > 0) throw validationFailed(...problems);
  return wanted as Wanted[];
}

function parseList(key: string, value: Tree, defaults: Unchecked): Unchecked[] {
  if (value.kind !== "array")
    throw parsingError(value, `unexpected token [${tokenOf(value)}], expected [FIELD_NAME] or [START_ARRAY]`);
  if (key === "ids")
    return value.items.map((item) => {
      if (!isValue(item)) throw illegalArgument("ids array element should only contain ids");
      return { ...defaults, id: item.literal };
    });
  if (key !== "docs")
    throw parsingError(value, `unknown key [${key}] for a ${tokenOf(value)}, expected [docs] or [ids]`);
  return value.items.map((item) => {
    if (item.kind !== "object") throw notADocument();
    return parseDocument(item, defaults);
  });
}

function notADocument(): ElasticsearchError {
  return illegalArgument("docs array element should include an object");
}

function parseDocument({ entries }: ObjectTree, defaults: Unchecked): Unchecked {
  const wanted = { ...defaults };
  for (const { key, value } of entries) {
    if (key === "_source") wanted.source = readSource(value);
    else if (key === "fields")
      throw parsingError(value, "Unsupported field [fields] used, expected [stored_fields] instead");
    else if (key === "stored_fields" && value.kind !== "object")
      wanted.storedFields = value.kind === "array" ? value.items.map(readText) : [readText(value)];
    else if (value.kind === "object") throw notADocument();
    else if (!isScalar(value) || !scalarKeys.has(key))
      throw parseException(`failed to parse multi get request. unknown field [${key}]`);
    else if (value.kind === "null") continue;
    else if (key === "_index") wanted.index = value.literal;
    else if (key === "_id") wanted.id = value.literal;
    else if (key === "version") wanted.version = readInteger(value);
    else if (key === "version_type") checkVersionType(value.literal);
    else wanted.routing = value.literal;
  }
  return wanted;
}

const scalarKeys = new Set(["_index", "_id", "routing", "version", "version_type"]);
const versionTypes = new Set(["internal", "external", "external_gt", "external_gte"]);

function checkVersionType(type: string): void {
  if (!versionTypes.has(type)) throw illegalArgument(`No version type match [${type}]`);
}

function readSource(tree: Tree): SourceFilter {
  if (tree.kind === "boolean") return tree.literal === "true" && wholeSource;
  if (tree.kind === "string") return { includes: [tree.literal], excludes: [] };
  if (tree.kind === "array") return { includes: tree.items.map(readText), excludes: [] };
  if (tree.kind !== "object") throw parseException(`illegal type for _source: [${tokenOf(tree)}]`);
  const filter = { includes: [] as string[], excludes: [] as string[] };
  for (const { key, keyStart, value } of tree.entries) {
    const list = lists[key];
    if (!list)
      throw illegalArgument(`Expected text at ${placed(tree, keyStart).slice(1, -1)} but found FIELD_NAME`);
    filter[list] = value.kind === "array" ? value.items.map(readText) : [readText(value)];
  }
  return filter;
}

const lists: Readonly<Record<string, "includes" | "excludes">> = {
  includes: "includes",
  include: "includes",
  excludes: "excludes",
  exclude: "excludes",
};
