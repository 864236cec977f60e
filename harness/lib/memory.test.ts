import { expect, it } from "vitest";
import { peakMemory, residentMemory } from "./memory.ts";

it("is what a process says of itself, and nothing for one that is gone", async () => {
  const mine = await residentMemory([process.pid]);
  expect(mine).toBeGreaterThan(process.memoryUsage().rss * 0.8);
  expect(mine).toBeLessThan(8 * 2 ** 30);
  expect(await peakMemory([process.pid])).toBeGreaterThanOrEqual(mine * 0.99);
  expect(await residentMemory([2 ** 22 + 1])).toBe(0);
  expect(await residentMemory([process.pid, process.pid])).toBeGreaterThan(mine * 1.5);
});
