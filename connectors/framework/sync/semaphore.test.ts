import { setImmediate } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { Semaphore } from "./semaphore.ts";

describe("Semaphore", () => {
  it("lets through what fits and keeps the rest waiting, in order", async () => {
    const semaphore = new Semaphore(2);
    const order: string[] = [];
    const first = await semaphore.acquire();
    await semaphore.acquire();
    const third = semaphore.acquire().then(() => order.push("third"));
    const fourth = semaphore.acquire().then(() => order.push("fourth"));
    await setImmediate();
    expect(order).toEqual([]);
    first();
    await third;
    expect(order).toEqual(["third"]);
    await setImmediate();
    expect(order).toEqual(["third"]);
    void fourth;
  });

  it("does not let a small one overtake a large one that waits", async () => {
    const semaphore = new Semaphore(10);
    const release = await semaphore.acquire(6);
    const order: string[] = [];
    const large = semaphore.acquire(8).then(() => order.push("large"));
    void semaphore.acquire(1).then(() => order.push("small"));
    await setImmediate();
    expect(order).toEqual([]);
    release();
    await large;
    expect(order[0]).toBe("large");
  });

  it("lets something larger than the whole go alone", async () => {
    const semaphore = new Semaphore(10);
    const release = await semaphore.acquire(1000);
    let entered = false;
    const next = semaphore.acquire(1).then(() => {
      entered = true;
    });
    await setImmediate();
    expect(entered).toBe(false);
    release();
    await next;
    expect(entered).toBe(true);
  });

  it("gives an amount back once, however often it is released", async () => {
    const semaphore = new Semaphore(1);
    const release = await semaphore.acquire();
    release();
    release();
    await semaphore.acquire();
    let entered = false;
    void semaphore.acquire().then(() => {
      entered = true;
    });
    await setImmediate();
    expect(entered).toBe(false);
  });
});
