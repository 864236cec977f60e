import { changeByQuery, changesJson, statusOfChanges } from "../../documents/by-query.ts";
import { proceeds } from "../../documents/by-query-request.ts";
import { versionTypeOf } from "../../documents/conditions.ts";
import { rewrite } from "../../documents/rewrite.ts";
import { filterSource, isWhole, sourceFilterOfBody } from "../../documents/source-filter.ts";
import { writeTarget } from "../../documents/target.ts";
import { illegalArgument, notImplemented, parseException, validationFailed } from "../../errors.ts";
import { EngineRequest } from "../../http/request.ts";
import { isObject, type Json, type JsonObject } from "../../json.ts";
import { defineRoute, json } from "../../route.ts";
import { parseQuery } from "../../search/query/parse-query.ts";
import { shardsOfRequest } from "../../search/shards-of-request.ts";
import { parseTree } from "../../search/syntax/parse-tree.ts";

const defaultBatchSize = 1000;

/** Copies documents of this cluster from some indices into one. */
export default defineRoute({
  name: "reindex",
  methods: ["POST"],
  paths: ["/_reindex"],
  parameters: ["max_docs", "refresh", "require_alias", "wait_for_completion"],
  unimplemented: ["requests_per_second", "scroll", "slices", "timeout", "wait_for_active_shards"],
  privilege: { index: "indices:data/write/reindex", names: "handler" },
  body: "json",
  handle(request, node) {
    const startedAt = performance.now();
    if (request.boolean("wait_for_completion") === false)
      throw notImplemented("[wait_for_completion] [false] of [_reindex]");
    const body = request.json();
    if (!isObject(body)) throw parseException("request body is required");
    const { source, dest } = parts(body);
    const now = node.clock();
    const from = texts(source.index).join(",");
    const to = String(dest.index);
    request.caller.requireIndices(
      "indices:data/read/search",
      from.split(",").filter((name) => !name.includes("*")),
    );
    const search = new EngineRequest({
      ...request,
      params: { index: from },
      query: new Map(),
      body: Buffer.alloc(0),
    });
    const shards = shardsOfRequest(search, node, "indices:data/read/search", now);
    if (shards.some(({ index }) => index === node.indices.forWrite(to)))
      throw validationFailed(`reindex cannot write into an index its reading from [${to}]`);
    const filter = sourceFilterOfBody(source._source ?? true);
    const target = writeTarget(node, to, request.caller, {
      requireAlias: request.boolean("require_alias"),
      warn: (text) => request.warn(text),
    });
    request.caller.requireIndices("indices:data/write/index", [to]);
    const type = dest.version_type === undefined ? "internal" : versionTypeOf(String(dest.version_type));
    const changes = changeByQuery({
      shards,
      query:
        source.query === undefined
          ? undefined
          : parseQuery(parseTree(Buffer.from(JSON.stringify(source.query))), now),
      now,
      batchSize: Number(source.size ?? defaultBatchSize),
      maxDocs: request.integer("max_docs") ?? Number(body.max_docs ?? Number.POSITIVE_INFINITY),
      proceed: proceeds(body.conflicts === undefined ? undefined : String(body.conflicts)),
      change(_, record) {
        const kept =
          filter === false || isWhole(filter)
            ? record.source
            : Buffer.from(
                JSON.stringify(
                  filterSource(JSON.parse(record.source.toString("utf8")) as JsonObject, filter),
                ),
              );
        const written = rewrite(node, {
          index: target,
          id: record.id,
          source: kept,
          routing: routingOf(dest.routing, record.routing),
          pipeline: dest.pipeline === undefined ? undefined : String(dest.pipeline),
          create: dest.op_type === "create",
          conditions: type === "internal" ? {} : { version: record.version, versionType: type },
        });
        return written ? (written.result as "created" | "updated") : "noop";
      },
    });
    if (request.boolean("refresh")) target.store.refresh();
    return json(changesJson(changes, startedAt, true), statusOfChanges(changes));
  },
});

const known: Readonly<Record<string, readonly string[]>> = {
  body: ["source", "dest", "conflicts", "max_docs", "size", "script"],
  source: ["index", "query", "size", "_source", "sort", "slice", "remote", "runtime_mappings"],
  dest: ["index", "op_type", "version_type", "pipeline", "routing"],
};

function parts(body: JsonObject): { source: JsonObject; dest: JsonObject } {
  const source = isObject(body.source) ? body.source : {};
  const dest = isObject(body.dest) ? body.dest : {};
  for (const [parser, object] of Object.entries({ body, source, dest }))
    for (const key of Object.keys(object))
      if (!known[parser]?.includes(key)) throw illegalArgument(`[reindex] unknown field [${key}]`);
  const lacking = [
    body.script === undefined ? undefined : "script",
    ...["sort", "slice", "remote", "runtime_mappings"].filter((key) => source[key] !== undefined),
  ].find((key) => key !== undefined);
  if (lacking !== undefined) throw notImplemented(`[${lacking}] of [_reindex]`);
  const problems = [
    ...(texts(source.index).length === 0
      ? ["use _all if you really want to copy from all existing indexes"]
      : []),
    ...(dest.index === undefined ? ["index is missing"] : []),
  ];
  if (problems.length > 0) throw validationFailed(...problems);
  if (dest.op_type !== undefined && dest.op_type !== "create" && dest.op_type !== "index")
    throw illegalArgument(`opType must be 'create' or 'index', found: [${String(dest.op_type)}]`);
  return { source, dest };
}

function texts(value: Json | undefined): string[] {
  if (value === undefined || value === null) return [];
  return (Array.isArray(value) ? value : [value]).flatMap((each) => String(each).split(","));
}

/** `keep` is the default; `discard` drops it, and `=x` sets another. */
function routingOf(said: Json | undefined, own: string | undefined): string | undefined {
  if (said === undefined || said === "keep") return own;
  if (said === "discard") return undefined;
  if (typeof said === "string" && said.startsWith("=")) return said.slice(1);
  throw illegalArgument(
    `routing must be unset, 'keep', 'discard' or '=<some new value>' but was [${String(said)}]`,
  );
}
