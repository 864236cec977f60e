import { conflict } from "../../documents/conditions.ts";
import { foundJson, getDocument, missingJson, sourceBeside } from "../../documents/get.ts";
import { parseMultiGet, type Wanted } from "../../documents/parse-multi-get.ts";
import { readTarget } from "../../documents/target.ts";
import { ElasticsearchError } from "../../errors.ts";
import type { EngineRequest } from "../../http/request.ts";
import { documentRouting, requireRouting } from "../../indices/routing.ts";
import type { Node } from "../../node.ts";
import { defineRoute, rawJson } from "../../route.ts";

const action = "indices:data/read/mget[shard]";

export default defineRoute({
  name: "mget",
  methods: ["GET", "POST"],
  paths: ["/_mget", "/{index}/_mget"],
  parameters: [
    "_source",
    "_source_excludes",
    "_source_includes",
    "preference",
    "realtime",
    "refresh",
    "routing",
    "source",
    "source_content_type",
    "stored_fields",
  ],
  unimplemented: ["force_synthetic_source"],
  privilege: { index: "indices:data/read/mget", names: "handler" },
  body: "json",
  handle(request, node) {
    const wanted = parseMultiGet(request);
    if (!request.caller.allowsSomeIndex("indices:data/read/mget"))
      throw request.caller.refusal("index", "indices:data/read/mget");
    const parts: Buffer[] = [];
    for (const each of wanted)
      parts.push(Buffer.from(parts.length === 0 ? '{"docs":[' : ","), find(each, request, node));
    return rawJson(Buffer.concat([...parts, Buffer.from("]}")]));
  },
});

function find(wanted: Wanted, request: EngineRequest, node: Node): Buffer {
  const { index: name, id, storedFields, version } = wanted;
  try {
    request.caller.requireIndices(action, [name]);
    const index = readTarget(node, name, action);
    if (request.boolean("refresh")) index.store.refresh();
    const routing = documentRouting(index, name, wanted.routing);
    requireRouting(index, id, routing);
    const reading = { realtime: request.boolean("realtime"), routing };
    const record = getDocument(node, index, name, id, request.caller, reading);
    if (!record) return Buffer.from(missingJson(index.name, id));
    if (version !== undefined && version !== record.version)
      throw conflict(
        index,
        id,
        `current version [${record.version}] is different than the one provided [${version}]`,
      );
    return foundJson(index, record, sourceBeside(storedFields, wanted.source), storedFields);
  } catch (cause) {
    if (!(cause instanceof ElasticsearchError)) throw cause;
    return Buffer.from(JSON.stringify({ _index: name, _id: id, error: cause.toResponse().error ?? null }));
  }
}
