import type { Client } from "@elastic/elasticsearch";
import type { Json } from "../../fixtures/contract.ts";

export interface IndexedDocument {
  readonly id: string;
  readonly source: Readonly<Record<string, Json>>;
}

/** A page is aimed at this many characters of documents, so that large bodies make small pages. */
const PAGE_CHARS = 4 * 1024 * 1024;
const LARGEST_PAGE = 5000;

/** Every document of an index at one point in time, in shard order, page by page. */
export async function* readIndex(
  client: Client,
  index: string,
  signal: AbortSignal,
): AsyncGenerator<IndexedDocument> {
  let { id: pit } = await client.openPointInTime({ index, keep_alive: "5m" }, { signal });
  try {
    let size = 100;
    for (let after: (string | number)[] | undefined; ; ) {
      const page = await client.search<Record<string, Json>>(
        {
          pit: { id: pit, keep_alive: "5m" },
          size,
          sort: [{ _shard_doc: "asc" }],
          track_total_hits: false,
          ...(after ? { search_after: after } : {}),
        },
        { signal },
      );
      pit = page.pit_id ?? pit;
      const { hits } = page.hits;
      let chars = 0;
      for (const hit of hits) {
        const source = hit._source ?? {};
        if (typeof source.body === "string") chars += source.body.length;
        yield { id: hit._id as string, source };
      }
      after = hits.at(-1)?.sort as (string | number)[] | undefined;
      if (!after) return;
      const perDocument = 500 + chars / hits.length;
      size = Math.min(LARGEST_PAGE, Math.max(1, Math.floor(PAGE_CHARS / perDocument)));
    }
  } finally {
    await client.closePointInTime({ id: pit }, { ignore: [404] });
  }
}
