import { ElasticsearchError, illegalArgument } from "../errors.ts";
import { isObject, type Json, type JsonObject } from "../json.ts";
import type { Node } from "../node.ts";
import { Config } from "./config.ts";
import { IngestDocument } from "./document.ts";
import { compilePipeline, type Pipeline } from "./pipeline.ts";
import { pipelinesOf } from "./pipelines.ts";
import { documentJson, Trace } from "./trace.ts";

/** Runs the documents of a `_simulate` request through a stored pipeline, or through the one it brings. */
export function simulate(
  node: Node,
  storedId: string | undefined,
  request: JsonObject,
  verbose: boolean,
): JsonObject {
  const config = new Config(request);
  const run = storedId === undefined ? inline(config) : stored(node, storedId);
  const docs = config.optionalList("docs");
  if (!docs) throw config.problem("docs", "required property is missing");
  if (docs.length === 0) throw illegalArgument("must specify at least one document in [docs]");
  const incoming = docs.map((doc) => documentOf(doc, node.clock()));
  const resultOf = verbose ? verboseResult : result;
  return { docs: incoming.map((document) => resultOf(document, run, node)) };
}

function inline(config: Config): Pipeline {
  const definition = config.optionalObject("pipeline");
  if (!definition) throw config.problem("pipeline", "required property is missing");
  return compilePipeline("_simulate_pipeline", definition);
}

function stored(node: Node, id: string): Pipeline {
  const pipelines = pipelinesOf(node);
  if (!pipelines.has(id)) throw illegalArgument(`pipeline [${id}] does not exist`);
  return (document, { trace }) => pipelines.run(id, document, trace);
}

function documentOf(doc: Json, now: number): IngestDocument {
  const config = new Config(isObject(doc) ? doc : {});
  const source = config.optionalObject("_source");
  if (!source) throw config.problem("_source", "required property is missing");
  const index = config.optionalString("_index") ?? "_index";
  return new IngestDocument({ index, id: config.optionalString("_id") ?? "_id", source }, now);
}

function result(document: IngestDocument, run: Pipeline, node: Node): Json {
  try {
    if (!run(document, pipelinesOf(node).context())) return null;
  } catch (cause) {
    if (!(cause instanceof ElasticsearchError) || cause.status === 501) throw cause;
    return { error: cause.toResponse().error ?? null };
  }
  return { doc: documentJson(document) };
}

/** What each processor did, the one that failed included. */
function verboseResult(document: IngestDocument, run: Pipeline, node: Node): Json {
  const trace = new Trace();
  try {
    run(document, pipelinesOf(node).context(trace));
  } catch (cause) {
    if (!(cause instanceof ElasticsearchError) || cause.status === 501) throw cause;
  }
  return { processor_results: trace.results };
}
