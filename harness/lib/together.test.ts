import { describe, expect, it } from "vitest";
import { startTogether } from "./together.ts";

describe("startTogether", () => {
  const thing = (name: string, log: string[]): AsyncDisposable & { name: string } => ({
    name,
    async [Symbol.asyncDispose]() {
      log.push(name);
    },
  });

  it("holds all, and disposes all", async () => {
    const log: string[] = [];
    {
      await using started = await startTogether([
        Promise.resolve(thing("a", log)),
        Promise.resolve(thing("b", log)),
      ]);
      expect(started.all.map(({ name }) => name)).toEqual(["a", "b"]);
    }
    expect(log).toEqual(["a", "b"]);
  });

  it("stops those that started when one cannot, and throws why", async () => {
    const log: string[] = [];
    const starting = startTogether([
      Promise.resolve(thing("a", log)),
      Promise.reject(new Error("no b")),
      new Promise<AsyncDisposable>((resolve) => setTimeout(resolve, 5, thing("late", log))),
    ]);
    await expect(starting).rejects.toThrow("no b");
    expect(log).toEqual(["a", "late"]);
  });
});
