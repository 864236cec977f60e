import { expect, it } from "vitest";
import { peakMemory } from "./peak-memory.ts";

it("is what a process says of itself, and nothing for one that is gone", async () => {
  const mine = await peakMemory([process.pid]);
  expect(mine).toBeGreaterThanOrEqual(process.memoryUsage().rss * 0.9);
  expect(mine).toBeLessThan(8 * 2 ** 30);
  expect(await peakMemory([2 ** 22 + 1])).toBe(0);
  expect(await peakMemory([process.pid, process.pid])).toBeGreaterThan(mine * 1.5);
});
