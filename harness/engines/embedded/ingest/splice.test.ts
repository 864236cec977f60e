import { describe, expect, it } from "vitest";
import { spliceSource } from "./splice.ts";

function spliced(
  text: string,
  change: (source: Record<string, never>) => void,
  ...touched: string[]
): string {
  const source = JSON.parse(text);
  change(source);
  return spliceSource(Buffer.from(text), source, new Set(touched)).toString("utf8");
}

describe("the source after a pipeline", () => {
  it("keeps the bytes of what was not touched: numbers are not rounded", () => {
    const text = '{"a":1.0,"gone":true,"b":9223372036854775807,"c":{"d":[1e2,"}\\"{"]}}';
    expect(spliced(text, (source) => delete source.gone, "gone")).toBe(
      '{"a":1.0,"b":9223372036854775807,"c":{"d":[1e2,"}\\"{"]}}',
    );
  });

  it.each([
    ["the first", "a", '{"b":2,"c":3}'],
    ["the middle", "b", '{"a":1,"c":3}'],
    ["the last", "c", '{"a":1,"b":2}'],
  ])("takes out %s member with one comma", (_where, field, expected) => {
    expect(spliced('{"a":1,"b":2,"c":3}', (source) => delete source[field], field)).toBe(expected);
  });

  it("takes out the only member", () => {
    expect(spliced(' { "a" : [ ] } ', (source) => delete source.a, "a")).toBe("{}");
  });

  it("writes what was set after what was kept", () => {
    const set = (source: Record<string, unknown>) => Object.assign(source, { b: "ü", n: { x: null } });
    expect(JSON.parse(spliced('{"b":1, "a" : "x,y" }', set, "b", "n"))).toEqual({
      a: "x,y",
      b: "ü",
      n: { x: null },
    });
  });

  it("knows a field whose name is written with escapes", () => {
    expect(spliced('{"\\u0061":1,"b":"\\\\"}', (source) => delete source.a, "a")).toBe('{"b":"\\\\"}');
  });

  it("leaves fields of the same name further down alone", () => {
    expect(spliced('{"o":{"a":1,"b":[{"a":2}]},"a":3}', (source) => delete source.a, "a")).toBe(
      '{"o":{"a":1,"b":[{"a":2}]}}',
    );
  });
});
