import { describe, expect, it } from "vitest";
import type { Watch } from "../protocol/watch.ts";
import { Bell } from "./bell.ts";
import { restOfPass, restOfPoll } from "./rest.ts";
import type { Settings } from "./settings.ts";
import { SimulatedClock } from "./simulated-clock.suite.ts";

const settings = { service: { idling: 30, job_poll_interval: 0.5 } as Settings["service"] };

/** A loop at rest: how long it has rested when something happens, or when it ends by itself. */
function arrange({ isOffered = true, busy = false } = {}) {
  const clock = new SimulatedClock("2026-03-02T10:00:00Z");
  let tellOfWrite = () => {};
  const watch = {
    isOffered,
    next(ms: number, signal: AbortSignal) {
      if (!isOffered) return Promise.resolve(false);
      const written = new Promise<void>((resolve) => {
        tellOfWrite = resolve;
        signal.addEventListener("abort", () => resolve());
      });
      return Promise.race([written, clock.sleep(ms, signal)]).then(() => true);
    },
  } as unknown as Watch;
  const freed = new Bell();
  const news = new Bell();
  const poll = { freed, pauseMs: (longestMs: number) => (busy ? 500 : longestMs) };
  const context = { settings, store: { watches: { connectors: watch, jobs: watch } }, clock };
  const { signal } = new AbortController();
  const rests = { pass: restOfPass(context), poll: restOfPoll(poll, { news }, context) };
  return {
    freed,
    news,
    write: () => tellOfWrite(),
    /** Milliseconds that one rest takes when `what` happens a second after its beginning. */
    async rested(loop: keyof typeof rests, what: () => void = () => {}): Promise<number> {
      const began = clock.now();
      let ended: number | undefined;
      void rests[loop](signal).then(() => {
        ended = clock.now();
      });
      await clock.pass(1000);
      what();
      await clock.until(() => ended !== undefined);
      return (ended as number) - began;
    },
  };
}

describe("where Elasticsearch tells of writes", () => {
  it("a loop rests long, and ends its rest soon after a write", async () => {
    const { rested, write } = arrange();
    expect(await rested("poll")).toBe(30_010);
    expect(await rested("poll", write)).toBe(1010);
    expect(await rested("pass")).toBe(30_100);
    expect(await rested("pass", write)).toBe(1100);
  });

  it("the job poll looks often while jobs wait, for nobody tells when one may begin", async () => {
    expect(await arrange({ busy: true }).rested("poll")).toBe(510);
  });

  it("a job that is over here, or news of the connectors, ends the rest of the job poll", async () => {
    const { rested, freed, news } = arrange();
    expect(await rested("poll", () => freed.ring())).toBe(1000);
    expect(await rested("poll", () => news.ring())).toBe(1000);
  });

  it("what rings before the rest begins, during a turn, is not lost", async () => {
    const { rested, freed } = arrange();
    freed.ring();
    expect(await rested("poll")).toBe(0);
    expect(await rested("poll")).toBe(30_010);
  });
});

describe("where it does not", () => {
  it("a loop rests as long as the settings say", async () => {
    const { rested } = arrange({ isOffered: false, busy: true });
    expect(await rested("poll")).toBe(500);
    expect(await rested("pass")).toBe(30_000);
  });
});
