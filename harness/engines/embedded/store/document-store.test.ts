import { describe, expect, it } from "vitest";
import { DocumentStore } from "./document-store.ts";
import type { Searcher } from "./searcher.ts";

const source = (text: string) => Buffer.from(text);
const seenBy = (searcher: Searcher) => {
  const seen: Record<string, string> = {};
  for (const ordinal of searcher.ordinals()) {
    const record = searcher.record(ordinal);
    seen[record.id] = record.source.toString();
  }
  return seen;
};

describe("the document store", () => {
  it("shows a write by id at once and to searches after a refresh", () => {
    const store = new DocumentStore();
    store.index("1", source("a"));
    expect(store.get("1")?.source.toString()).toBe("a");
    expect(seenBy(store.searcher)).toEqual({});
    store.refresh();
    expect(seenBy(store.searcher)).toEqual({ "1": "a" });
  });

  it("counts versions and sequence numbers as the server does", () => {
    const store = new DocumentStore();
    expect(store.index("1", source("a"))).toMatchObject({ version: 1, seqNo: 0 });
    expect(store.index("1", source("b"))).toMatchObject({ version: 2, seqNo: 1 });
    expect(store.delete("1")).toEqual({ found: true, version: 3, seqNo: 2 });
    expect(store.delete("1")).toEqual({ found: false, version: 4, seqNo: 3 });
    expect(store.index("1", source("c"))).toMatchObject({ version: 5, seqNo: 4 });
    expect([store.count, store.deleted, store.bytes, store.maxSeqNo]).toEqual([1, 2, 1, 4]);
  });

  it("keeps the view of a searcher that is held, through changes, deletions and compaction", () => {
    const store = new DocumentStore();
    for (let at = 0; at < 3; at++) store.index(String(at), source(`first ${at}`));
    store.refresh();
    const held = store.searcher;
    store.index("0", source("second 0"));
    store.delete("1");
    store.index("new", source("new"));
    expect(seenBy(held)).toEqual({ "0": "first 0", "1": "first 1", "2": "first 2" });
    for (let round = 0; round < 5000; round++) store.index("2", source(`round ${round}`));
    const before = store.searcher.generation;
    store.refresh();
    expect(store.searcher.generation).not.toBe(before);
    expect(store.deleted).toBe(0);
    expect(seenBy(held)).toEqual({ "0": "first 0", "1": "first 1", "2": "first 2" });
    expect(seenBy(store.searcher)).toEqual({ "0": "second 0", "2": "round 4999", new: "new" });
    expect([held.count(), store.searcher.count()]).toEqual([3, 3]);
  });

  it("lets go of the memory that a document shared with others when it compacts", () => {
    const store = new DocumentStore();
    const block = Buffer.alloc(1024 * 1024, "x");
    store.index("kept", block.subarray(10, 14));
    for (let round = 0; round < 5000; round++) store.index("other", source("y"));
    store.refresh();
    expect(store.get("kept")?.source.toString()).toBe("xxxx");
    expect(store.get("kept")?.source.buffer.byteLength).toBe(4);
  });
});
