import { describe, expect, it } from "vitest";
import { Index } from "./index.ts";
import { placeOf, shardOf } from "./routing.ts";
import { IndexSettings } from "./settings.ts";

function indexOf(shards: number): Index {
  const settings = new IndexSettings(new Map([["index.number_of_shards", String(shards)]]));
  return new Index({ name: "a", providedName: "a", settings, clock: () => 0 });
}

describe("the place of a document", () => {
  it("is its id alone unless somebody routes it", () => {
    expect(placeOf(indexOf(1), "1", undefined)).toBeUndefined();
    expect(placeOf(indexOf(1), "1", "r")).toEqual({ key: "1", routing: "r", shard: undefined });
  });

  it("is in the shard that its routing leads to, where it has several", () => {
    const index = indexOf(5);
    expect(placeOf(index, "1", "r")?.key).not.toBe(placeOf(index, "1", undefined)?.key);
    expect(placeOf(index, "1", "1")?.key).toBe(placeOf(index, "1", undefined)?.key);
  });

  // Documents of one id by these routings, as a real 9.5.0 put them: in four of five shards, a and g in one.
  it("is where the real server puts it", () => {
    const shards = ["a", "b", "c", "d", "e", "f", "g", "h"].map((routing) => shardOf(indexOf(5), routing));
    expect(new Set(shards).size).toBe(4);
    expect(shards[6]).toBe(shards[0]);
  });
});
