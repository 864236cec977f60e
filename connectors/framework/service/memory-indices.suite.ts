import type { Client } from "@elastic/elasticsearch";
import { type Around, reachedThrough } from "./around.suite.ts";

/** Indices in memory, as far as a full sync writes and reads them. */
export class MemoryIndices {
  readonly #indices = new Map<string, Map<string, unknown>>();

  /** The ids in an index; nothing when there is no such index. */
  ids(index: string): readonly string[] | undefined {
    const documents = this.#indices.get(index);
    return documents && [...documents.keys()].sort();
  }

  /** The client with which one service reaches them. */
  client(around: Around): Client {
    const of = (index: string) => this.#indices.get(index) ?? new Map<string, unknown>();
    const transport = {
      bulk: async ({ path, bulkBody }: { path: string; bulkBody: Buffer }) => {
        const index = decodeURIComponent(path.split("/")[1] as string);
        return { errors: false, items: this.#bulk(index, bulkBody.toString().split("\n").filter(Boolean)) };
      },
    };
    const indices = {
      exists: async ({ index }: { index: string }) => this.#indices.has(index),
      create: async ({ index }: { index: string }) => void this.#indices.set(index, new Map()),
      refresh: async () => {},
    };
    const documents = {
      count: async ({ index }: { index: string }) => ({ count: of(index).size }),
      openPointInTime: async ({ index }: { index: string }) => ({ id: index }),
      search: async ({ pit, search_after }: { pit: { id: string }; search_after?: unknown }) => ({
        hits: { hits: search_after ? [] : [...of(pit.id).keys()].map((_id) => ({ _id, sort: [_id] })) },
      }),
      closePointInTime: async () => {},
    };
    const { bulk } = reachedThrough<typeof transport>(transport, around);
    return Object.assign(reachedThrough<object>(documents, around), {
      transport: { request: bulk },
      indices: reachedThrough(indices, around),
    }) as unknown as Client;
  }

  #bulk(index: string, lines: readonly string[]) {
    const documents = this.#indices.get(index) ?? new Map<string, unknown>();
    this.#indices.set(index, documents);
    const items: unknown[] = [];
    for (let at = 0; at < lines.length; at += 1) {
      const action = JSON.parse(lines[at] as string) as Record<
        "index" | "delete",
        { _id: string } | undefined
      >;
      if (action.index) {
        at += 1;
        documents.set(action.index._id, JSON.parse(lines[at] as string));
        items.push({ index: { ...action.index, status: 201 } });
      } else if (action.delete) {
        const found = documents.delete(action.delete._id);
        items.push({ delete: { ...action.delete, status: found ? 200 : 404 } });
      }
    }
    return items;
  }
}
