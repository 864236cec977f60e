import type { ExpectedDocument, Json } from "../../fixtures/contract.ts";
import { canonical, expectedSource, masked } from "./canonical.ts";
import type { Check, Finding } from "./check.ts";
import { differences } from "./differences.ts";
import { readIndex } from "./read-index.ts";
import { CHANGED, EMPTY, MATCHED, MISSING, REPEATED, Tally } from "./tally.ts";

/** Findings of one kind that are spelt out; the rest is a number. */
const SPELT_OUT = 50;

type Source = Readonly<Record<string, Json>>;

/**
 * Every expected document is in the index with exactly the expected fields, none more, none twice. Fingerprints
 * first: documents are only held and compared field by field where they differ, so memory is bounded.
 */
export const documents: Check = {
  name: "documents",
  async *run(context): AsyncGenerator<Finding, number> {
    const { truth, client, index } = context;
    const text = (source: Source): string => canonical(masked(source, truth.unpredictable));
    const tally = new Tally();
    for (const document of truth.documents()) {
      if (!tally.expect(document.id, text(expectedSource(document)))) {
        throw new Error(`[fixture] the truth names document ${document.id} twice`);
      }
    }
    await client.indices.refresh({ index });

    const changed = new Capped<Source>();
    const extra = new Capped<Source>();
    let matched = 0;
    for await (const { id, source } of readIndex(client, index, context.signal)) {
      const state = tally.found(id, text(source));
      // One that came twice must not stand for one that never came.
      if (state === REPEATED) throw new Error(`[documents] reading ${index} gave document ${id} twice`);
      if (state === MATCHED) matched += 1;
      if (state === CHANGED) changed.add(id, source);
      if (state === EMPTY) extra.add(id, source);
    }

    if (matched === tally.size && extra.count === 0) return matched;

    const twins = new Map([...extra.kept].map(([id, source]) => [withoutId(text(source)), id]));
    let missing = 0;
    for (const document of truth.documents()) {
      const source = expectedSource(document);
      const actual = changed.kept.get(document.id);
      if (actual) yield* differences(document.id, source, actual, truth.unpredictable);
      const twin = twins.get(withoutId(text(source)));
      if (twin !== undefined) yield doubled(twin, document);
      if (tally.state(document.id) !== MISSING) continue;
      missing += 1;
      if (missing <= SPELT_OUT) yield { message: "missing from the index", documentId: document.id };
    }
    for (const [id] of extra.kept) yield { message: "in the index, but not in the source", documentId: id };
    yield* theRest("missing", missing);
    yield* theRest("changed", changed.count);
    yield* theRest("extra", extra.count);
    return tally.size + extra.count;
  },
};

/** The first documents of a kind, and how many there were. */
class Capped<T> {
  readonly kept = new Map<string, T>();
  count = 0;

  add(id: string, value: T): void {
    this.count += 1;
    if (this.count <= SPELT_OUT) this.kept.set(id, value);
  }
}

const withoutId = (canonicalSource: string): string =>
  canonicalSource.replace(/"id":"(?:[^"\\]|\\.)*",?/, "");

const doubled = (twin: string, document: ExpectedDocument): Finding => ({
  message: `doubled: the same document as ${document.id} under another id`,
  documentId: twin,
});

function* theRest(kind: string, count: number): Generator<Finding> {
  if (count > SPELT_OUT) yield { message: `${count - SPELT_OUT} more documents are ${kind}` };
}
