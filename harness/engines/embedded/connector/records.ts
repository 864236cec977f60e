import { mergeInto } from "../documents/merge.ts";
import { deleteDocument, indexDocument, newId } from "../documents/write.ts";
import type { Index } from "../indices/index.ts";
import type { JsonObject } from "../json.ts";
import type { Node } from "../node.ts";
import { notFound } from "./errors.ts";

/** A document of a system index. */
export interface StoredRecord {
  readonly id: string;
  readonly source: JsonObject;
}

/**
 * The documents of a system index, as the connector APIs read and write them: by the engine's own store, so
 * that reads and searches of the index see them, and refreshed at once. The index comes into being, with its
 * alias, at the first write.
 */
export class Records {
  readonly #node: Node;
  readonly #alias: string;
  readonly #notFoundReason: (id: string) => string;

  constructor(node: Node, alias: string, notFoundReason: (id: string) => string) {
    this.#node = node;
    this.#alias = alias;
    this.#notFoundReason = notFoundReason;
  }

  get #index(): Index | undefined {
    return this.#node.indices.byName(this.#alias)[0];
  }

  find(id: string): JsonObject | undefined {
    const record = this.#index?.store.get(id);
    return record && (JSON.parse(record.source.toString("utf8")) as JsonObject);
  }

  /** @throws 404 when there is none of this id */
  get(id: string): JsonObject {
    const source = this.find(id);
    if (!source) throw this.missing(id);
    return source;
  }

  missing(id: string): Error {
    return notFound(this.#notFoundReason(id));
  }

  /** All documents, the last written last. */
  all(): StoredRecord[] {
    const index = this.#index;
    if (!index) return [];
    index.store.refresh();
    const { searcher } = index.store;
    return [...searcher.ordinals()].map((ordinal) => {
      const record = searcher.record(ordinal);
      return { id: record.id, source: JSON.parse(record.source.toString("utf8")) as JsonObject };
    });
  }

  /** Writes a whole document. @returns what that was: `created` or `updated` */
  put(id: string | undefined, document: JsonObject): { id: string; result: string } {
    const index = this.#index ?? this.#node.indices.createFor(this.#alias);
    const { id: written, result } = indexDocument(index, {
      id: id ?? newId(),
      document,
      source: Buffer.from(JSON.stringify(document)),
    });
    index.store.refresh();
    return { id: written, result };
  }

  /** Merges changes into a document; what changes nothing is a `noop`. @throws 404 */
  patch(id: string, changes: JsonObject): "updated" | "noop" {
    const document = this.get(id);
    if (!mergeInto(document, changes)) return "noop";
    this.put(id, document);
    return "updated";
  }

  /** @throws 404 */
  delete(id: string): void {
    const index = this.#index;
    if (!index?.store.get(id)) throw this.missing(id);
    deleteDocument(index, id);
    index.store.refresh();
  }
}

/** Connectors, soft-deleted ones included. */
export function connectorRecords(node: Node): Records {
  return new Records(node, ".elastic-connectors", (id) => `connector [${id}] not found`);
}

/** Sync jobs. */
export function syncJobRecords(node: Node): Records {
  return new Records(node, ".elastic-connectors-sync-jobs", (id) => `connector sync job [${id}] not found`);
}

/** The present, as the connector APIs write it. */
export function timestamp(node: Node): string {
  return new Date(node.clock()).toISOString();
}
