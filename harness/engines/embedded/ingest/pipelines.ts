import { ElasticsearchError, illegalArgument } from "../errors.ts";
import type { JsonObject } from "../json.ts";
import { type Node, perNode } from "../node.ts";
import { matchesWildcard } from "../wildcard.ts";
import { builtInPipelines } from "./built-in.ts";
import type { IngestDocument } from "./document.ts";
import { compilePipeline, type Pipeline } from "./pipeline.ts";
import type { IngestContext } from "./processor.ts";
import type { Trace } from "./trace.ts";

interface StoredPipeline {
  readonly definition: JsonObject;
  readonly run: Pipeline;
  readonly createdAt: number;
  readonly modifiedAt: number;
}

/** The ingest pipelines of a node. */
export class Pipelines {
  readonly #pipelines = new Map<string, StoredPipeline>();
  readonly #clock: () => number;

  constructor(clock: () => number) {
    this.#clock = clock;
    for (const [id, definition] of Object.entries(builtInPipelines)) this.put(id, definition);
  }

  has(id: string): boolean {
    return this.#pipelines.has(id);
  }

  /** Stores a pipeline. @throws 400 or 501 for a definition that cannot be compiled */
  put(id: string, definition: JsonObject): void {
    const run = compilePipeline(id, definition);
    const now = this.#clock();
    const createdAt = this.#pipelines.get(id)?.createdAt ?? now;
    this.#pipelines.set(id, { definition, run, createdAt, modifiedAt: now });
  }

  /** All of them, without what is compiled. */
  state(): readonly ({ readonly id: string } & Omit<StoredPipeline, "run">)[] {
    return [...this.#pipelines].map(([id, { run: _, ...stored }]) => ({ id, ...stored }));
  }

  /** Puts those that were before in place of all that there are. */
  restore(state: ReturnType<Pipelines["state"]>): void {
    this.#pipelines.clear();
    for (const { id, ...stored } of state)
      this.#pipelines.set(id, { ...stored, run: compilePipeline(id, stored.definition) });
  }

  /** The definition as it was given. */
  definition(id: string): JsonObject | undefined {
    return this.#pipelines.get(id)?.definition;
  }

  delete(id: string): void {
    this.#pipelines.delete(id);
  }

  /** The ids that a comma-separated list of names and `*` patterns reaches. */
  resolve(expression: string): string[] {
    const patterns = expression.split(",");
    return [...this.#pipelines.keys()].filter((id) =>
      patterns.some((pattern) => matchesWildcard(pattern, id)),
    );
  }

  /** One pipeline as `GET _ingest/pipeline` shows it. */
  describe(id: string): JsonObject {
    const { definition, createdAt, modifiedAt } = this.#get(id);
    return { ...definition, created_date_millis: createdAt, modified_date_millis: modifiedAt };
  }

  /**
   * Runs a pipeline on a document. @returns false when it dropped the document
   * @throws 400 `pipeline with id [x] does not exist`, or what a processor failed with
   */
  run(id: string, document: IngestDocument, trace?: Trace): boolean {
    return this.#get(id).run(document, this.#context([id], trace));
  }

  /** What pipeline processors run through, knowing the pipelines they are inside of. */
  #context(running: readonly string[], trace?: Trace): IngestContext {
    return {
      trace,
      runPipeline: (id, document, { ignoreMissing }) => {
        const pipeline = this.#pipelines.get(id);
        if (!pipeline) {
          if (ignoreMissing) return true;
          throw illegalState(`Pipeline processor configured for non-existent pipeline [${id}]`);
        }
        if (running.includes(id)) throw illegalState(`Cycle detected for pipeline: ${id}`);
        return pipeline.run(document, this.#context([...running, id], trace));
      },
    };
  }

  /** What pipeline processors of a pipeline that is not stored run through. */
  context(trace?: Trace): IngestContext {
    return this.#context([], trace);
  }

  #get(id: string): StoredPipeline {
    const pipeline = this.#pipelines.get(id);
    if (!pipeline) throw illegalArgument(`pipeline with id [${id}] does not exist`);
    return pipeline;
  }
}

function illegalState(reason: string): ElasticsearchError {
  return new ElasticsearchError({ type: "illegal_state_exception", reason, status: 500 });
}

export const pipelinesOf = perNode((node: Node) => new Pipelines(node.clock));
