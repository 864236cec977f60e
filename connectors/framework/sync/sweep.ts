import type { Client } from "@elastic/elasticsearch";
import { EngineError, messageOf } from "../errors.ts";
import type { IdSet } from "./id-set.ts";
import type { Sink } from "./sink.ts";

const PAGE = 5000;

export interface SweepOptions {
  readonly client: Client;
  readonly index: string;
  /** Every id of the complete listing. */
  readonly seen: IdSet;
  readonly sink: Sink;
  /** Every seen document was acknowledged, so the index holds at least those. */
  readonly allAcknowledged: boolean;
  readonly signal: AbortSignal;
}

/**
 * Deletes from the index what the source no longer has. Call it after a complete listing only.
 *
 * When every seen document was acknowledged and the index holds just as many documents as were seen, the two are
 * the same set and there is nothing to look for: the usual sync of an unchanged source ends with one count.
 */
export async function sweep({
  client,
  index,
  seen,
  sink,
  allAcknowledged,
  signal,
}: SweepOptions): Promise<void> {
  try {
    await client.indices.refresh({ index }, { signal });
    const { count } = await client.count({ index }, { signal });
    if (allAcknowledged && count === seen.size) return;
    for await (const id of idsOf(client, index, signal)) {
      if (!seen.has(id)) await sink.delete(id);
    }
    await sink.flush();
    await client.indices.refresh({ index }, { signal });
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof EngineError) throw error;
    throw new EngineError(`[sync] looking for deleted documents in ${index} failed: ${messageOf(error)}`, {
      cause: error,
    });
  }
}

/** The ids of an index as one point in time, page by page. */
async function* idsOf(client: Client, index: string, signal: AbortSignal): AsyncGenerator<string> {
  let { id: pit } = await client.openPointInTime({ index, keep_alive: "5m" }, { signal });
  try {
    for (let after: unknown[] | undefined; ; ) {
      const page = await client.search(
        {
          pit: { id: pit, keep_alive: "5m" },
          size: PAGE,
          sort: [{ _shard_doc: "asc" }],
          track_total_hits: false,
          _source: false,
          ...(after ? { search_after: after as (string | number)[] } : {}),
        },
        { signal },
      );
      pit = page.pit_id ?? pit;
      for (const hit of page.hits.hits) yield hit._id as string;
      after = page.hits.hits.at(-1)?.sort;
      if (!after) return;
    }
  } finally {
    await client.closePointInTime({ id: pit }, { ignore: [404] });
  }
}
