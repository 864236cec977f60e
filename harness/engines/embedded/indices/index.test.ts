import { describe, expect, it } from "vitest";
import { Indices } from "./indices.ts";

function at(settings: Record<string, string> = {}) {
  const time = { ms: 1_000_000 };
  const indices = new Indices(() => time.ms, []);
  return { time, index: indices.create("i", { settings }) };
}

describe("an index", () => {
  it("refreshes by itself every second: a write is seen after the next tick, not before", () => {
    const { time, index } = at();
    index.tick();
    index.store.index("1", Buffer.from("{}"));
    time.ms += 999;
    expect(index.searcher().count()).toBe(0);
    time.ms += 1;
    expect(index.searcher().count()).toBe(1);
  });

  it("does not show a write of after the tick to a search of before the next", () => {
    const { time, index } = at();
    index.store.index("early", Buffer.from("{}"));
    time.ms += 1500;
    index.tick();
    index.store.index("late", Buffer.from("{}"));
    expect(index.searcher().count()).toBe(1);
    time.ms += 500;
    expect(index.searcher().count()).toBe(2);
  });

  it("refreshes only when told to where the interval is -1", () => {
    const { time, index } = at({ refresh_interval: "-1" });
    index.store.index("1", Buffer.from("{}"));
    time.ms += 3_600_000;
    expect(index.searcher().count()).toBe(0);
    index.store.refresh();
    expect(index.searcher().count()).toBe(1);
  });

  it("has what a template says of its name beneath what the request says", () => {
    const template = {
      name: "t",
      patterns: [".own-*"],
      priority: 1,
      settings: { number_of_replicas: 0, "index.hidden": true },
      mappings: { dynamic: "false", properties: { a: { type: "keyword" } } },
      aliases: { ".own": { is_hidden: true } },
    };
    const indices = new Indices(() => 0, [template]);
    const index = indices.create(".own-v1", { mappings: { properties: { b: { type: "long" } } } });
    expect(index.mapping.toJson()).toEqual({
      dynamic: "false",
      properties: { a: { type: "keyword" }, b: { type: "long" } },
    });
    expect(index.hidden).toBe(true);
    expect(index.writeShards).toBe(1);
    expect(indices.forWrite(".own")).toBe(index);
    expect(indices.resolve("*").map((target) => target.index.name)).toEqual([]);
    expect(indices.resolve(".own").map((target) => target.names)).toEqual([[".own"]]);
  });

  it("is reached through a visible alias although it is hidden itself", () => {
    const indices = new Indices(() => 0, []);
    indices.create("hid", { settings: { hidden: true }, aliases: new Map([["vis", {}]]) });
    const reached = (expression: string, expandHidden = false) =>
      indices.resolve(expression, { expandHidden }).map(({ index }) => index.name);
    expect([reached("*"), reached("v*"), reached("h*"), reached("h*", true)]).toEqual([
      ["hid"],
      ["hid"],
      [],
      ["hid"],
    ]);
  });
});
