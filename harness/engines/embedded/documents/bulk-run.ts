import { ElasticsearchError, illegalArgument } from "../errors.ts";
import type { Index } from "../indices/index.ts";
import type { Warn } from "../indices/indices.ts";
import { documentRouting, requireRouting } from "../indices/routing.ts";
import type { JsonObject } from "../json.ts";
import { isObject } from "../json.ts";
import { notADocument } from "../mapping/mapping.ts";
import type { Node } from "../node.ts";
import { ByteWriter } from "../search/render/byte-writer.ts";
import type { Caller } from "../security/caller.ts";
import { operationActions, shardWrite } from "../security/write-actions.ts";
import { type CopiesAwaited, hasCopies, indexing, requireCopies } from "./active-copies.ts";
import type { BulkOperation } from "./bulk-parse.ts";
import { pipelinesFor, rewritten, runPipelines } from "./pipelines.ts";
import { policyOn, type RefreshPolicy } from "./refresh-policy.ts";
import { wholeSource } from "./source-filter.ts";
import { deleteTarget, writeTarget } from "./target.ts";
import { updateDocument } from "./update.ts";
import { updatedGet } from "./update-reply.ts";
import { requireWholeSightOfItem } from "./update-under-security.ts";
import { deleteDocument, indexDocument, newId, readSource } from "./write.ts";
import { statusOf, writtenMembers } from "./write-reply.ts";

/** Bytes that an item of the answer takes, about. */
const itemBytes = 224;

/** What a bulk request did. */
export interface BulkOutcome {
  /** The items as JSON in order, with commas between. */
  readonly items: Buffer;
  readonly errors: boolean;
  readonly ingested: boolean;
  /** Resolves when searches see it, where that is to be waited for. */
  readonly shown: Promise<unknown> | undefined;
}

/** Carries out the operations of a bulk request one by one; what fails, fails alone. */
export class BulkRun {
  readonly #node: Node;
  readonly #caller: Caller;
  readonly #refresh: RefreshPolicy;
  readonly #targets = new Map<string, Index>();
  /** The last sequence number of each index before. */
  readonly #before = new Map<Index, number>();
  readonly #allowed = new Map<string, boolean>();
  /** Indices of which the caller sees every document. */
  readonly #seenWhole = new Set<string>();
  readonly #awaited: CopiesAwaited;
  readonly #warn: Warn;
  #operations: readonly BulkOperation[] = [];
  #ingested = false;
  /** The id of the operation under way, once it has one. */
  #id: string | undefined;

  constructor(node: Node, caller: Caller, refresh: RefreshPolicy, awaited: CopiesAwaited, warn: Warn) {
    this.#node = node;
    this.#caller = caller;
    this.#refresh = refresh;
    this.#awaited = awaited;
    this.#warn = warn;
  }

  run(operations: readonly BulkOperation[]): BulkOutcome {
    let errors = false;
    this.#operations = operations;
    const items = new ByteWriter(operations.length * itemBytes);
    let separator = "";
    for (const operation of operations) {
      this.#id = operation.id;
      try {
        items.text(`${separator}{"${operation.action}":{${this.#perform(operation)}}}`);
      } catch (cause) {
        if (!(cause instanceof ElasticsearchError)) throw cause;
        errors = true;
        items.text(separator + failedItem(operation, this.#id, cause));
      }
      separator = ",";
    }
    return { items: items.finish(), errors, ingested: this.#ingested, shown: this.#show() };
  }

  #show(): Promise<unknown> | undefined {
    if (this.#refresh === "false") return undefined;
    const waits: Promise<void>[] = [];
    for (const [index, seqNo] of this.#before)
      if (policyOn(index, this.#refresh) === "true") index.store.refresh();
      else if (index.store.maxSeqNo > seqNo) waits.push(index.untilRefreshed());
    return waits.length > 0 ? Promise.all(waits) : undefined;
  }

  #perform(operation: BulkOperation): string {
    const { action, conditions } = operation;
    if (action !== "delete" && this.#isMissing(operation.index))
      this.#authorize("indices:admin/auto_create", operation.index);
    this.#authorize(shardWrite, operation.index);
    const index = this.#target(operation);
    this.#authorize(operationActions[action], operation.index);
    const routing = documentRouting(index, operation.index, operation.routing);
    if (index.mapping.requiresRouting) requireRouting(index, this.#assignId(), routing);
    if (!hasCopies(index, this.#awaited))
      requireCopies(index, routing ?? this.#assignId(), this.#awaited, () =>
        this.#contained(operation, index),
      );
    if (action === "delete") {
      const deleted = deleteDocument(index, operation.id as string, conditions, routing);
      return `${writtenMembers(deleted, policyOn(index, this.#refresh), true)},"status":${statusOf(deleted)}`;
    }
    return action === "update"
      ? this.#update(index, operation, routing)
      : this.#index(index, operation, routing);
  }

  #index(index: Index, operation: BulkOperation, routing: string | undefined): string {
    if (operation.id === "") throw illegalArgument("if _id is specified it must not be empty");
    const pipelines = pipelinesFor(index, operation.pipeline);
    this.#assignId();
    const read = readSource(operation.source.bytes);
    const { document } = read;
    let { source } = read;
    if (pipelines.length > 0) {
      if (!isObject(document)) throw notADocument();
      const ingested = this.#ingest(index, pipelines, operation.id, document);
      if (!ingested) return droppedMembers(index, operation.id);
      source = rewritten(source, document, ingested);
    }
    const written = indexDocument(
      index,
      {
        id: this.#assignId(),
        source,
        document,
        create: operation.action === "create",
        routing,
        templates: operation.templates,
      },
      operation.conditions,
    );
    const executed = operation.listsPipelines ? `,"executed_pipelines":${JSON.stringify(pipelines)}` : "";
    return `${writtenMembers(written, policyOn(index, this.#refresh))}${executed},"status":${statusOf(written)}`;
  }

  #update(index: Index, operation: BulkOperation, routing: string | undefined): string {
    const { update } = operation;
    if (!update) throw new Error("[embedded] an update operation without an update");
    this.#requireWholeSight(operation.index);
    const inserted = update.docAsUpsert ? update.doc : update.upsert;
    const pipelines = inserted ? pipelinesFor(index, operation.pipeline) : [];
    if (inserted && pipelines.length > 0) {
      const ingested = this.#ingest(index, pipelines, operation.id, inserted);
      if (!ingested) return droppedMembers(index, operation.id);
    }
    const conditions = { ...operation.conditions, ...update.conditions };
    const updated = updateDocument(index, operation.id as string, update, conditions, routing);
    const get = update.source ? `,"get":${updatedGet(updated, update.source ?? wholeSource)}` : "";
    return `${writtenMembers(updated, policyOn(index, this.#refresh), true)}${get},"status":${statusOf(updated)}`;
  }

  #ingest(index: Index, pipelines: readonly string[], id: string | undefined, source: JsonObject) {
    this.#ingested = true;
    return runPipelines(this.#node, index, pipelines, id, source);
  }

  #target({ action, index: name, requireAlias, conditions: { versionType } }: BulkOperation): Index {
    const mayCreate = action !== "delete" || (versionType ?? "internal") !== "internal";
    const known = requireAlias ? undefined : this.#targets.get(name);
    if (known) return known;
    const index = mayCreate
      ? writeTarget(this.#node, name, this.#caller, { requireAlias, warn: this.#warn })
      : deleteTarget(this.#node, name, "indices:data/write/bulk");
    index.tick();
    this.#targets.set(name, index);
    if (!this.#before.has(index)) this.#before.set(index, index.store.maxSeqNo);
    return index;
  }

  #isMissing(name: string): boolean {
    return !this.#targets.has(name) && !this.#node.indices.forWrite(name);
  }

  /** What a refusal tells of the operations on one index: the one there is, or how many. */
  #contained({ action, id, source, index: name }: BulkOperation, index: Index): string {
    const together = this.#operations.filter((each) => each.index === name).length;
    if (together > 1) return `[${together}] requests`;
    return action === "delete"
      ? `[delete {[${index.name}][${id}]}]`
      : indexing(index, id ?? "", source.bytes);
  }

  #authorize(action: string, name: string): void {
    const key = `${action} ${name}`;
    let allowed = this.#allowed.get(key);
    if (allowed === undefined) {
      allowed = this.#caller.allowsIndex(action, name);
      this.#allowed.set(key, allowed);
    }
    if (allowed) {
      this.#caller.requireLicense(action, [name]);
      return;
    }
    this.#assignId();
    throw this.#caller.refusal("index", action, [name]);
  }

  #requireWholeSight(name: string): void {
    if (this.#seenWhole.has(name)) return;
    requireWholeSightOfItem(this.#caller, name);
    this.#seenWhole.add(name);
  }

  #assignId(): string {
    this.#id ??= newId();
    return this.#id;
  }
}

function failedItem(
  { action, index }: BulkOperation,
  id: string | undefined,
  error: ElasticsearchError,
): string {
  const shown = JSON.stringify({
    _index: index,
    _id: id ?? null,
    status: error.status,
    error: error.toJson(),
  });
  return `{"${action}":${shown}}`;
}

function droppedMembers(index: Index, id: string | undefined): string {
  return `"_index":"${index.name}","_id":${JSON.stringify(id ?? "_na_")},"_version":-3,"result":"noop","_shards":{"total":0,"successful":0,"failed":0},"_seq_no":-2,"_primary_term":0,"status":200`;
}
