import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { parseBulk } from "./bulk-parse.ts";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/** Bytes of the heap, and of the bookkeeping of buffers beside it, that what `make` returns takes. */
function heapOf(make: () => unknown): number {
  const taken = (): number => {
    collectGarbage();
    const { heapUsed, external, arrayBuffers } = process.memoryUsage();
    return heapUsed + external - arrayBuffers;
  };
  const before = taken();
  const made = make();
  const after = taken();
  return made === undefined ? 0 : after - before;
}

it("an operation of a bulk request takes few bytes beside the body", () => {
  const operations = 50_000;
  const body = Buffer.from('{"index":{}}\n{}\n'.repeat(operations));
  const defaults = { index: "tiny", requireAlias: false, listsPipelines: false };
  expect(heapOf(() => parseBulk(body, defaults)) / operations).toBeLessThan(200);
});
