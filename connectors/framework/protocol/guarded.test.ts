import { describe, expect, it } from "vitest";
import { ConflictError, EngineError } from "../errors.ts";
import { withRetryOnConflict } from "./guarded.ts";

describe("a guarded write", () => {
  /** A record that somebody else writes in the first moments after each read, as often as told. */
  function record(conflicts: number) {
    let reads = 0;
    return {
      read: async () => {
        reads += 1;
        return reads;
      },
      write: async (read: number) => {
        if (read <= conflicts) throw new ConflictError("[test] meanwhile");
        return `written on version ${read}`;
      },
    };
  }

  it("is decided anew on what is there after a conflict", async () => {
    const { read, write } = record(2);
    expect(await withRetryOnConflict(read, write)).toBe("written on version 3");
  });

  it("gives up when the conflicts do not end", async () => {
    const { read, write } = record(Number.POSITIVE_INFINITY);
    await expect(withRetryOnConflict(read, write)).rejects.toThrow(ConflictError);
    expect(await read()).toBe(11);
  });

  it("is not tried again after any other error", async () => {
    const { read } = record(0);
    const refused = () => Promise.reject(new EngineError("[test] 403"));
    await expect(withRetryOnConflict(read, refused)).rejects.toThrow("[test] 403");
    expect(await read()).toBe(2);
  });
});
