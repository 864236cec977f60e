import { describe, expect, it } from "vitest";
import { mergeMappings } from "./merge-mappings.ts";
import { patternsOverlap } from "./pattern-overlap.ts";

describe("two patterns", () => {
  it.each([
    ["logs-*", "logs-a", true],
    ["logs-*", "*-a", true],
    ["logs-*", "metrics-*", false],
    ["a*b", "ab*c", false],
    ["a*b*", "ab*c", true],
    ["*", "anything", true],
    ["a", "b", false],
  ])("%s and %s", (a, b, overlap) => {
    expect(patternsOverlap(a, b)).toBe(overlap);
    expect(patternsOverlap(b, a)).toBe(overlap);
  });
});

describe("mappings over one another", () => {
  it("merge objects and define fields anew", () => {
    const base = {
      properties: { o: { properties: { a: { type: "long" } } }, f: { type: "text", index: false } },
    };
    const next = {
      dynamic: false,
      properties: { o: { properties: { b: { type: "date" } } }, f: { type: "keyword" } },
    };
    expect(mergeMappings(base, next)).toEqual({
      dynamic: false,
      properties: { o: { properties: { a: { type: "long" }, b: { type: "date" } } }, f: { type: "keyword" } },
    });
  });

  it("replace dynamic templates of the same name and keep the others", () => {
    const base = { dynamic_templates: [{ a: { match: "x" } }, { b: { match: "y" } }] };
    const next = { dynamic_templates: [{ a: { match: "z" } }] };
    expect(mergeMappings(base, next)).toEqual({
      dynamic_templates: [{ b: { match: "y" } }, { a: { match: "z" } }],
    });
  });
});
