import { describe, expect, it } from "vitest";
import type { Json } from "../contract.ts";
import { type BasicRule, compileRules } from "./basic.ts";
import { readBasicRules } from "./check-basic.ts";

let order = 0;
function rule(field: string, operator: string, value: string, more: Partial<BasicRule> = {}): BasicRule {
  order += 1;
  return { id: `rule-${order}`, policy: "exclude", field, rule: operator as "equals", value, order, ...more };
}

/** Whether a document of one field, `f`, is matched by a rule about it. */
function matches(value: Json, operator: string, wanted: string): boolean {
  return !admits([rule("f", operator, wanted)], { f: value });
}

function admits(records: readonly BasicRule[], source: Readonly<Record<string, Json>>): boolean {
  const { rules, errors } = readBasicRules(records as unknown as Json[]);
  expect(errors).toEqual([]);
  return compileRules(rules)?.(source) ?? true;
}

describe("a basic rule", () => {
  /** What the document holds, the operator, the rule's value, and whether they match. */
  it.each<[Json, string, string, boolean]>([
    ["draft", "equals", "draft", true],
    ["draft", "equals", "Draft", false],
    ["draft", "equals", "drafts", false],
    ["b", ">", "a", true],
    ["b", "<", "a", false],
    ["b", ">", "b", false],
    // Text, as the document says: by its characters.
    ["10", ">", "9", false],
    ["draft-7", "starts_with", "draft", true],
    ["draft-7", "ends_with", "-7", true],
    ["draft-7", "contains", "aft", true],
    ["draft-7", "starts_with", "-7", false],
    ["draft-7", "ends_with", "draft", false],
    ["draft-7", "contains", "fat", false],
    ["draft-7", "regex", "dra", true],
    ["draft-7", "regex", "aft", false],
    ["draft-7", "regex", ".*aft", true],
    ["draft-7", "regex", "draft$", false],
    ["draft-7", "regex", "draft-\\d$", true],
    ["draft\n7", "regex", "draft.7", false],

    [10, ">", "9", true],
    [10, "<", "9", false],
    [9, ">", "9", false],
    [5, "equals", "5.0", true],
    [5, "equals", "five", false],
    [1e21, "equals", "1E21", true],
    [-0.5, "<", "-.25", true],
    [10, ">", "ten", false],
    [10, "<", "ten", false],
    [404, "starts_with", "4", true],
    [404, "ends_with", "04", true],
    [404, "contains", "0", true],
    [404, "regex", "4\\d\\d$", true],
    [0, "equals", "0", true],

    [true, "equals", "true", true],
    [true, "equals", "True", true],
    [true, "equals", "false", false],
    [false, "equals", "FALSE", true],
    [false, "equals", "0", false],
    [true, ">", "false", false],
    [true, "<", "true", false],
    [true, "starts_with", "tr", true],
    [false, "ends_with", "se", true],
    [false, "contains", "als", true],
    [true, "regex", "t", true],

    ["2026-03-01T10:00:00Z", "equals", "2026-03-01T12:00:00+02:00", true],
    ["2026-03-01T10:00:00.000Z", "equals", "2026-03-01T10:00:00Z", true],
    ["2026-03-01T10:00:00", "equals", "2026-03-01T10:00:00Z", true],
    ["2026-03-01", "equals", "2026-03-01T00:00:00Z", true],
    ["2026-03-01T01:00:00+02:00", "<", "2026-03-01T00:00:00Z", true],
    ["2026-03-01T01:00:00+02:00", ">", "2026-03-01T00:00:00Z", false],
    ["2026-03-01T23:00:00-02:00", ">", "2026-03-02", true],
    ["2026-03-01T10:00:00.123457Z", ">", "2026-03-01T10:00:00.123456Z", true],
    ["-0044-03-15", "<", "0001-01-01", true],
    ["2026-03-01T10:00:00Z", "starts_with", "2026-03", true],
    ["2026-03-01T10:00:00Z", "ends_with", "Z", true],
    ["2026-03-01T10:00:00Z", "contains", "T10", true],
    ["2026-03-01T10:00:00Z", "regex", "\\d{4}-03", true],
    // No such day: then it is text.
    ["2026-02-30", "equals", "2026-03-02", false],
    ["2026-13-01", "contains", "13", true],

    [null, "equals", "null", false],
    [null, "contains", "n", false],
    [null, ">", "0", false],
    [null, "<", "0", false],
    [null, "regex", "n", false],
    [null, "starts_with", "n", false],
    [null, "ends_with", "l", false],

    [["a", "b"], "equals", "b", true],
    [["a", "b"], "equals", "c", false],
    [["a", 7, [null, true]], "equals", "true", true],
    [[1, 20], ">", "19", true],
    [[1, 20], "<", "1", false],
    [["ab", "cd"], "starts_with", "c", true],
    [["ab", "cd"], "ends_with", "b", true],
    [["ab", "cd"], "contains", "bc", false],
    [["ab", "cd"], "regex", "c", true],
    [[], "equals", "a", false],
    [[{ g: "a" }], "equals", "a", false],

    [{ g: "a" }, "equals", "a", false],
    [{ g: "a" }, "contains", "object", false],
    [{}, "regex", "\\[", false],
    [{}, ">", "a", false],
    [{}, "<", "z", false],
    [{}, "starts_with", "[", false],
    [{}, "ends_with", "]", false],
  ])("%j %s %j: %s", (value, operator, wanted, expected) => {
    expect(matches(value, operator, wanted)).toBe(expected);
  });

  it.each<[string, Json, boolean]>([
    ["a", { a: "x" }, true],
    ["a.b", { a: { b: "x" } }, true],
    ["a.b", { "a.b": "x" }, true],
    ["a.b.c", { a: { "b.c": "x" } }, true],
    ["a.b.c", { "a.b": { c: "x" } }, true],
    ["a.b", { a: [{ b: "y" }, { b: ["x"] }] }, true],
    ["a.b", { a: "x" }, false],
    ["b", { a: { b: "x" } }, false],
    ["a.", { a: "x" }, false],
    [".a", { a: "x" }, false],
    ["toString", { a: "x" }, false],
    ["a.length", { a: "x" }, false],
  ])("finds %s in %j: %s", (field, source, expected) => {
    const about = [rule(field, "regex", "[^y]")];
    expect(admits(about, source as Record<string, Json>)).toBe(!expected);
  });

  it("takes no longer for a pattern on which others never end", () => {
    expect(matches(`${"a".repeat(50_000)}b`, "regex", "(a+)+$")).toBe(false);
  });
});

describe("basic rules", () => {
  const include = { policy: "include" } as const;

  it("are asked by their order, and the first that matches decides", () => {
    const rules = [
      rule("kind", "equals", "draft", { order: 7 }),
      rule("name", "starts_with", "keep", { order: 3, ...include }),
      rule("name", "ends_with", "!", { order: 3.5 }),
    ];
    expect(admits(rules, { kind: "draft", name: "keep!" })).toBe(true);
    expect(admits(rules, { kind: "draft", name: "x" })).toBe(false);
    expect(admits(rules, { kind: "other", name: "x!" })).toBe(false);
    expect(admits(rules, { kind: "other", name: "x" })).toBe(true);
  });

  it("leave the rest to the DEFAULT rule, wherever it stands", () => {
    const rest = { id: "DEFAULT", field: "_", rule: "regex", value: ".*", order: 0 } as const;
    const rules = [rule("kind", "equals", "memo", include)];
    const closed = [{ ...rest, policy: "exclude" } as const, ...rules];
    expect(admits(closed, { kind: "memo" })).toBe(true);
    expect(admits(closed, { kind: "draft" })).toBe(false);
    expect(admits([{ ...rest, ...include }, ...rules], { kind: "draft" })).toBe(true);
  });

  it("cost nothing when they let everything in", () => {
    const all = readBasicRules([{ ...rule("a", "equals", "b", include) }]).rules;
    expect([compileRules([]), compileRules(all)]).toEqual([undefined, undefined]);
  });
});
