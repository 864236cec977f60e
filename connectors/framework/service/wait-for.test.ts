import { describe, expect, it } from "vitest";
import { EngineError } from "../errors.ts";
import { SETTINGS } from "./settings.ts";
import { waitFor } from "./wait-for.ts";

/** Defaults of the table: 240 s in all, pauses from 1 s on, each twice as long. */
const settings = Object.fromEntries(
  Object.entries(SETTINGS.elasticsearch).map(([key, setting]) => [
    key,
    "default" in setting ? setting.default : undefined,
  ]),
) as Parameters<typeof waitFor>[1]["settings"];

function waiting(failures: number, mayPass = true) {
  const pauses: number[] = [];
  const lines: string[] = [];
  let [now, tries] = [0, 0];
  const stop = new AbortController();
  const options = {
    settings,
    mayPass: () => mayPass,
    signal: stop.signal,
    log: (_: string, message: string) => void lines.push(message),
    clock: {
      now: () => now,
      sleep: async (ms: number) => {
        pauses.push(ms / 1000);
        now += ms;
      },
    },
  };
  const what = async (): Promise<string> => {
    tries += 1;
    if (tries <= failures) throw new Error("ECONNREFUSED");
    return "there";
  };
  return { pauses, lines, stop, options, what };
}

describe("waiting for Elasticsearch", () => {
  it("tries ever more slowly until it is there, and tells each time", async () => {
    const { options, what, pauses, lines } = waiting(7);
    expect(await waitFor(what, options)).toBe("there");
    expect(pauses).toEqual([1, 2, 4, 8, 16, 30, 30]);
    expect(lines).toHaveLength(7);
  });

  it("ends when the patience of the settings does, not before", async () => {
    const { options, what, pauses } = waiting(Infinity);
    await expect(waitFor(what, options)).rejects.toThrow(
      "[elasticsearch] http://localhost:9200 cannot be used, waited 240 s (elasticsearch.max_wait_duration): ECONNREFUSED",
    );
    expect(pauses.reduce((sum, pause) => sum + pause)).toBe(240);
  });

  it("ends at once when waiting does not help", async () => {
    const { options, what, pauses } = waiting(Infinity, false);
    await expect(waitFor(what, options)).rejects.toThrow(EngineError);
    expect(pauses).toEqual([]);
  });

  it("ends without a result when it is stopped, though the server does not answer", async () => {
    const { options, stop } = waiting(0);
    const never = new Promise<string>(() => {});
    const waited = waitFor(() => never, options);
    stop.abort();
    expect(await waited).toBeUndefined();
  });
});
