import { expect, it } from "vitest";
import { DocumentWorkers } from "./document-workers.ts";

it("gives the reader of one sync to the next, and never to two at once", async () => {
  await using workers = new DocumentWorkers();
  const first = workers.take();
  const second = workers.take();
  expect(second).not.toBe(first);
  workers.giveBack(first);
  expect(workers.take()).toBe(first);
  expect(workers.take()).not.toBe(first);
});
