import { ElasticsearchError, notImplemented } from "../errors.ts";
import { isObject, type Json, type JsonObject } from "../json.ts";
import { compileCondition } from "./condition.ts";
import { Config, parseException } from "./config.ts";
import type { IngestDocument } from "./document.ts";
import { javaType } from "./java-type.ts";
import { entriesOf, type IngestContext, type Process, type ProcessorEntry } from "./processor.ts";
import { processors, unimplemented } from "./processors/table.ts";
import type { Trace, Traced } from "./trace.ts";

/** A pipeline, ready to run. Running gives false when the document is dropped. */
export type Pipeline = (document: IngestDocument, context: IngestContext) => boolean;

/**
 * Compiles a pipeline as `PUT _ingest/pipeline/{id}` gives it.
 * @throws 400 `parse_exception` in the server's words; 501 for what only the real server has
 */
export function compilePipeline(id: string, definition: JsonObject): Pipeline {
  const config = new Config(definition);
  config.optionalString("description");
  config.optionalInteger("version");
  config.optionalObject("_meta");
  config.boolean("deprecated", false);
  if (config.optionalString("field_access_pattern") === "flexible")
    throw notImplemented("[field_access_pattern] [flexible] of ingest pipelines");
  const list = config.optionalList("processors");
  if (!list) throw config.problem("processors", "required property is missing");
  const steps = compileAll(list, id);
  const onFailure = config.optionalList("on_failure");
  const rescue = onFailure && compileAll(onFailure, id);
  const { leftovers } = config;
  if (leftovers.length > 0)
    throw parseException(
      `pipeline [${id}] doesn't support one or more provided configuration parameters [${leftovers.join(", ")}]`,
    );
  if (rescue?.length === 0)
    throw parseException(`pipeline [${id}] cannot have an empty on_failure option defined`);
  return (document, context) => runGuarded(steps, rescue, document, context);
}

/** Every fault is found before any is reported: the first, with the others as `suppressed`. */
function compileAll(list: readonly Json[], pipelineId: string): Step[] {
  const steps: Step[] = [];
  const faults: ElasticsearchError[] = [];
  for (const entry of entriesOf(list))
    try {
      steps.push(compileStep(entry, pipelineId));
    } catch (cause) {
      if (!(cause instanceof ElasticsearchError)) throw cause;
      faults.push(cause);
    }
  const [first, ...others] = faults;
  if (!first) return steps;
  if (others.length === 0) throw first;
  throw new ElasticsearchError({
    type: first.type,
    reason: first.message,
    status: first.status,
    metadata: { ...first.metadata, suppressed: others.map((fault) => fault.toJson()) },
    ...(first.causedBy && { causedBy: first.causedBy }),
  });
}

interface Step {
  readonly type: string;
  readonly tag: string | undefined;
  readonly pipelineId: string;
  readonly run: (document: IngestDocument, context: IngestContext) => boolean;
}

function compileStep({ type, config: properties }: ProcessorEntry, pipelineId: string): Step {
  if (!isObject(properties))
    throw parseException(`property isn't a map, but of type [${javaType(properties)}]`, {
      processor_type: type,
    });
  const tag = typeof properties.tag === "string" ? properties.tag : undefined;
  const about = { processor_type: type, ...(tag !== undefined && { processor_tag: tag }) };
  const factory = processors.get(type);
  if (!factory) {
    if (unimplemented.has(type)) throw notImplemented(`the ingest processor [${type}]`);
    throw parseException(`No processor type exists with name [${type}]`, about);
  }
  const config = new Config(properties, about);
  config.optionalString("tag");
  const description = config.optionalString("description");
  const ignoreFailure = new Config(properties).boolean("ignore_failure", false);
  config.take("ignore_failure");
  const script = conditionOf(config.take("if"), about);
  const onFailure = config.optionalList("on_failure");
  const rescue = onFailure && compileAll(onFailure, pipelineId);
  if (rescue?.length === 0) throw config.problem("on_failure", "processors list cannot be empty");
  const condition = script === undefined ? undefined : compileCondition(script, about);
  const process = factory(config, (entry) => compileStep(entry, pipelineId).run);
  const { leftovers } = config;
  if (leftovers.length > 0)
    throw parseException(
      `processor [${type}] doesn't support one or more provided configuration parameters [${leftovers.join(", ")}]`,
      about,
    );
  const traced = { type, tag, description, condition: script, ignoresFailure: ignoreFailure && !rescue };
  const only: Step = { type, tag, pipelineId, run: guardless(process, condition, traced) };
  if (!ignoreFailure && !rescue) return only;
  return { ...only, run: (document, context) => runGuarded([only], rescue ?? [], document, context) };
}

type Test = ((source: JsonObject) => boolean) | undefined;

function guardless(process: Process, condition: Test, step: Traced): Step["run"] {
  const run: Step["run"] = (document, context) =>
    condition && !condition(document.source) ? true : process(document, context) !== false;
  return (document, context) => {
    const { trace } = context;
    return trace ? runTraced(trace, process, condition, step, document, context) : run(document, context);
  };
}

function runTraced(
  trace: Trace,
  process: Process,
  condition: Test,
  step: Traced,
  document: IngestDocument,
  context: IngestContext,
): boolean {
  try {
    if (condition && !condition(document.source)) {
      trace.skipped(step);
      return true;
    }
    if (step.type === "pipeline") trace.entered(step);
    const goesOn = process(document, context) !== false;
    if (!goesOn && step.type !== "pipeline") trace.dropped(step);
    if (goesOn && step.type !== "pipeline") trace.succeeded(step, document);
    return goesOn;
  } catch (cause) {
    if (cause instanceof ElasticsearchError && cause.status !== 501 && step.type !== "pipeline")
      trace.failed(step, document, cause);
    throw cause;
  }
}

/** The script of an `if`: a text, or an object with `source` and perhaps `lang`. */
function conditionOf(value: Json | undefined, about: JsonObject): string | undefined {
  if (value === undefined || typeof value === "string") return value;
  if (isObject(value) && typeof value.source === "string" && (value.lang ?? "painless") === "painless")
    return value.source;
  throw parseException(`[if] the embedded engine understands only inline scripts in painless`, about);
}

/** Runs steps; when one fails, the rescue steps instead of the rest. Without rescue steps the failure stands. */
function runGuarded(
  steps: readonly Step[],
  rescue: readonly Step[] | undefined,
  document: IngestDocument,
  context: IngestContext,
): boolean {
  for (const step of steps)
    try {
      if (!step.run(document, context)) return false;
    } catch (cause) {
      // What this engine cannot do is no failure of the document: no on_failure may paper over it.
      if (!rescue || !(cause instanceof ElasticsearchError) || cause.status === 501) throw cause;
      return runRescue(rescue, step, cause, document, context);
    }
  return true;
}

function runRescue(
  rescue: readonly Step[],
  failed: Step,
  cause: ElasticsearchError,
  document: IngestDocument,
  context: IngestContext,
): boolean {
  const facts: JsonObject = {
    on_failure_message: cause.message,
    on_failure_processor_type: failed.type,
    on_failure_processor_tag: failed.tag ?? null,
    on_failure_pipeline: failed.pipelineId,
  };
  Object.assign(document.ingest, facts);
  try {
    return rescue.every((step) => step.run(document, context));
  } finally {
    for (const name of Object.keys(facts)) delete document.ingest[name];
  }
}
