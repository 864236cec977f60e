import { foundJson, getDocument, missingJson } from "../../documents/get.ts";
import {
  type SourceFilter,
  sourceFilterOfBody,
  sourceFilterOfQuery,
  wholeSource,
} from "../../documents/source-filter.ts";
import { readTarget } from "../../documents/target.ts";
import { ElasticsearchError, notImplemented, parseException, validationFailed } from "../../errors.ts";
import type { EngineRequest } from "../../http/request.ts";
import { isObject, type Json } from "../../json.ts";
import { placeOf } from "../../json-scanner.ts";
import { locate } from "../../mapping/locate.ts";
import type { Node } from "../../node.ts";
import { defineRoute, rawJson } from "../../route.ts";

const action = "indices:data/read/mget[shard]";

export default defineRoute({
  name: "mget",
  methods: ["GET", "POST"],
  paths: ["/_mget", "/{index}/_mget"],
  parameters: ["_source", "_source_excludes", "_source_includes", "preference", "realtime", "refresh"],
  unimplemented: ["routing", "stored_fields", "force_synthetic_source"],
  privilege: { index: "indices:data/read/mget", names: "handler" },
  body: "json",
  handle(request, node) {
    const wanted = parseWanted(request);
    if (!request.caller.allowsSomeIndex("indices:data/read/mget"))
      throw request.caller.refusal("index", "indices:data/read/mget");
    const parts: Buffer[] = [];
    for (const each of wanted)
      parts.push(Buffer.from(parts.length === 0 ? '{"docs":[' : ","), find(each, request, node));
    return rawJson(Buffer.concat([...parts, Buffer.from("]}")]));
  },
});

interface Wanted {
  readonly index: string;
  readonly id: string;
  readonly filter: SourceFilter;
}

function find({ index: name, id, filter }: Wanted, request: EngineRequest, node: Node): Buffer {
  try {
    request.caller.requireIndices(action, [name]);
    const index = readTarget(node, name, action);
    if (request.boolean("refresh")) index.store.refresh();
    const record = getDocument(node, index, name, id, request.caller, request.boolean("realtime"));
    return record ? foundJson(index, record, filter) : Buffer.from(missingJson(index.name, id));
  } catch (cause) {
    if (!(cause instanceof ElasticsearchError)) throw cause;
    return Buffer.from(JSON.stringify({ _index: name, _id: id, error: cause.toResponse().error ?? null }));
  }
}

function parseWanted(request: EngineRequest): Wanted[] {
  const body = request.json();
  if (body === undefined) throw parseException("request body or source parameter is required");
  const otherwise = sourceFilterOfQuery(request.query) ?? wholeSource;
  const wanted: { index: string | undefined; id: string | undefined; filter: SourceFilter }[] = [];
  for (const [key, value] of Object.entries(isObject(body) ? body : {})) {
    if (key !== "docs" && key !== "ids") throw unexpected(request.body, key, value);
    if (!Array.isArray(value)) throw unexpected(request.body, key, value);
    for (const item of value)
      wanted.push(
        key === "ids" || !isObject(item)
          ? { index: request.params.index, id: String(item), filter: otherwise }
          : parseDoc(item, request.params.index, otherwise),
      );
  }
  if (wanted.length === 0) throw validationFailed("no documents to get");
  const problems = wanted.flatMap(({ index, id }, at) => [
    ...(index === undefined ? [`index is missing for doc ${at}`] : []),
    ...(id === undefined ? [`id is missing for doc ${at}`] : []),
  ]);
  if (problems.length > 0) throw validationFailed(...problems);
  return wanted as Wanted[];
}

const unimplemented = ["routing", "stored_fields", "version", "version_type"];

function parseDoc(item: { [key: string]: Json }, index: string | undefined, otherwise: SourceFilter) {
  for (const key of Object.keys(item)) {
    if (unimplemented.includes(key)) throw notImplemented(`[${key}] in a multi get request`);
    if (key !== "_index" && key !== "_id" && key !== "_source")
      throw parseException(`failed to parse multi get request. unknown field [${key}]`);
  }
  return {
    index: item._index === undefined ? index : String(item._index),
    id: item._id === undefined ? undefined : String(item._id),
    filter: item._source === undefined ? otherwise : sourceFilterOfBody(item._source),
  };
}

function unexpected(bytes: Buffer, key: string, value: Json): ElasticsearchError {
  const token = isObject(value)
    ? "START_OBJECT"
    : `VALUE_${typeof value === "object" ? "NULL" : (typeof value).toUpperCase()}`;
  const { line, column } = placeOf(bytes, locate(bytes, [key]).start);
  return new ElasticsearchError({
    type: "parsing_exception",
    reason: `unexpected token [${token}], expected [FIELD_NAME] or [START_ARRAY]`,
    status: 400,
    metadata: { line, col: column },
  });
}
