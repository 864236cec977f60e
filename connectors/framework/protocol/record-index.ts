import type { Client, estypes } from "@elastic/elasticsearch";
import { EngineError } from "../errors.ts";
import { withFittingErrors } from "./error-text.ts";
import { mergesCleanly } from "./merge.ts";
import { ask, statusOf } from "./request.ts";
import type { Stored } from "./store.ts";

const PAGE = 1000;

/**
 * The documents of one index of the connector protocol. Every write refreshes: records are few and small, and so
 * the searches of a service that polls need no refresh of their own.
 */
export class RecordIndex<Document extends object> {
  readonly #client: Client;
  readonly #index: string;
  readonly #what: string;

  /** `what` a document is called in messages. */
  constructor(client: Client, index: string, what: string) {
    this.#client = client;
    this.#index = index;
    this.#what = what;
  }

  /** As it is now, refreshed or not. */
  async get(id: string): Promise<Stored<Document> | undefined> {
    const request = this.#client.get<Document>({ index: this.#index, id }, { ignore: [404] });
    const found = await ask(`reading ${this.#what} ${id}`, request);
    if ("error" in found) throw new EngineError(`[protocol] the index ${this.#index} is not there`);
    return found._source && stored(found as Hit<Document>);
  }

  /** @throws {EngineError} when there is none of this id. */
  async require(id: string): Promise<Stored<Document>> {
    return (await this.get(id)) ?? this.#missing(id);
  }

  /**
   * All that match, in the order of `sort`, however many. Pages go on after the last hit and by sequence number among
   * equals: what somebody writes meanwhile moves back and is met again, at most; nothing is skipped.
   */
  async search(
    query: estypes.QueryDslQueryContainer,
    sort: readonly estypes.SortCombinations[] = [],
  ): Promise<Stored<Document>[]> {
    const found = new Map<string, Stored<Document>>();
    for (let after: estypes.SortResults | undefined; ; ) {
      const request = this.#client.search<Document>({
        index: this.#index,
        query,
        sort: [...sort, { _seq_no: "asc" }],
        size: PAGE,
        seq_no_primary_term: true,
        track_total_hits: false,
        ...(after && { search_after: after }),
      });
      const { hits } = (await ask(`searching ${this.#what}s`, request)).hits;
      for (const hit of hits) found.set(hit._id as string, stored(hit as Hit<Document>));
      after = hits.at(-1)?.sort;
      if (hits.length < PAGE) return [...found.values()];
    }
  }

  /** A new document. @throws {ConflictError} when there is one of this id. */
  async create(id: string | undefined, document: Document): Promise<string> {
    const request = this.#client.index({
      index: this.#index,
      document,
      refresh: true,
      ...(id !== undefined && { id, op_type: "create" }),
    });
    return (await ask(`creating ${this.#what} ${id ?? ""}`.trim(), request))._id;
  }

  /** Puts `wanted` in the place of the fields it names. @throws {ConflictError} when it is not as it was read. */
  async update(read: Stored<Document>, wanted: Partial<Document>): Promise<void> {
    const changes = withFittingErrors(wanted);
    // `_update` merges objects: it would leave in a cursor or a configuration what the new one no longer has.
    if (!mergesCleanly(read.document, changes)) {
      await this.replace(read, { ...read.document, ...changes });
      return;
    }
    const request = this.#client.update({ ...this.#guarded(read), doc: changes });
    await ask(`writing ${this.#what} ${read.id}`, request);
  }

  /** @throws {ConflictError} when it is not as it was read. */
  async replace(read: Stored<Document>, document: Document): Promise<void> {
    await ask(`writing ${this.#what} ${read.id}`, this.#client.index({ ...this.#guarded(read), document }));
  }

  /** Merges `changes` into the document whatever it holds. @throws {EngineError} when it is not there. */
  async merge(id: string, changes: Partial<Document>): Promise<void> {
    const request = this.#client.update({ index: this.#index, id, doc: changes, refresh: true });
    try {
      await ask(`writing ${this.#what} ${id}`, request);
    } catch (error) {
      if (statusOf(error) === 404) this.#missing(id);
      throw error;
    }
  }

  /** @throws {EngineError} when there is none of this id. */
  async delete(id: string): Promise<void> {
    const request = this.#client.delete({ index: this.#index, id, refresh: true }, { ignore: [404] });
    if ((await ask(`deleting ${this.#what} ${id}`, request)).result !== "deleted") this.#missing(id);
  }

  /** Deletes all that match. Not by `_delete_by_query`, which a stripped Elasticsearch lacks. */
  async deleteAll(query: estypes.QueryDslQueryContainer): Promise<void> {
    const index = this.#index;
    for (;;) {
      const page = this.#client.search({ index, query, size: PAGE, _source: false, track_total_hits: false });
      const { hits } = (await ask(`searching ${this.#what}s`, page)).hits;
      if (hits.length === 0) return;
      const operations = hits.map(({ _id }) => ({ delete: { _index: index, _id: _id as string } }));
      const { items } = await ask(
        `deleting ${this.#what}s`,
        this.#client.bulk({ operations, refresh: true }),
      );
      const refused = items.find((item) => item.delete?.error)?.delete;
      if (refused)
        throw new EngineError(
          `[protocol] deleting ${this.#what} ${refused._id} failed: ${refused.error?.reason}`,
        );
    }
  }

  #guarded({ id, seqNo, primaryTerm }: Stored<Document>) {
    return { index: this.#index, id, if_seq_no: seqNo, if_primary_term: primaryTerm, refresh: true };
  }

  #missing(id: string): never {
    throw new EngineError(`[protocol] ${this.#what} ${id} not found`);
  }
}

interface Hit<Document> {
  readonly _id: string;
  readonly _source: Document;
  readonly _seq_no: number;
  readonly _primary_term: number;
}

function stored<Document>({ _id, _source, _seq_no, _primary_term }: Hit<Document>): Stored<Document> {
  return { id: _id, document: _source, seqNo: _seq_no, primaryTerm: _primary_term };
}
