import { describe, expect, it } from "vitest";
import type { Json } from "../contract.ts";
import { readBasicRules } from "./check-basic.ts";

const good = { id: "r1", policy: "exclude", field: "kind", rule: "equals", value: "draft", order: 1 };
const everything = { id: "DEFAULT", policy: "include", field: "_", rule: "regex", value: ".*", order: 2 };
const errorsOf = (...records: Json[]) => readBasicRules(records).errors;

describe("the check of basic rules", () => {
  it("finds nothing wrong with good ones, however the words are spelt", () => {
    expect(readBasicRules([{ ...good, policy: "EXCLUDE", rule: "Starts_With" }, everything])).toEqual({
      rules: [{ ...good, rule: "starts_with" }, everything],
      errors: [],
    });
  });

  it("tells everything about every rule at once, by its id", () => {
    const bad = { id: "r2", policy: "deny", field: "", rule: "start_with", value: 5, order: "1" };
    expect(readBasicRules([good, bad, everything])).toEqual({
      rules: [],
      errors: [
        {
          ids: ["r2"],
          messages: [
            'field: expected a text that is not empty, got ""',
            "value: expected a text that is not empty, got 5",
            'order: expected a number, got "1"',
            'policy: expected one of include, exclude, got "deny"',
            'rule: expected one of equals, >, <, starts_with, ends_with, contains, regex, got "start_with"; did you mean starts_with?',
          ],
        },
      ],
    });
  });

  it("names a rule without an id by its place", () => {
    expect(errorsOf(good, { ...good, id: null, value: "other" }, "rule").map(({ ids }) => ids)).toEqual([
      ["rule 2"],
      ["rule 3"],
    ]);
    expect(errorsOf({})[0]?.messages).toHaveLength(6);
  });

  it.each([".*", "(.*)", "^.*$", "a*", ".*.*", "(?s).*$", "x?", "[\\s\\S]*", "|a"])(
    "lets only the DEFAULT rule match everything: %s",
    (value) => {
      expect(errorsOf({ ...good, rule: "regex", value })[0]?.messages[0]).toContain("matches everything");
      expect(errorsOf({ ...everything, value })).toEqual([]);
    },
  );

  it.each([".+", "a*$", "^$", "[^/]*$", ".{0,500}$", "(..)*$", ".*\\.pdf$"])(
    "knows that %s does not match everything",
    (value) => expect(errorsOf({ ...good, rule: "regex", value })).toEqual([]),
  );

  it.each(["(a", "[z-a]", "a{3,1}", "(?=a)", "(a)\\1", "*a"])(
    "refuses the regular expression %s",
    (value) => {
      expect(errorsOf({ ...good, rule: "regex", value })).toEqual([
        {
          ids: ["r1"],
          messages: [
            expect.stringContaining(`expected a regular expression of RE2, got ${JSON.stringify(value)}: `),
          ],
        },
      ]);
    },
  );

  it.each(["1,5", "10 MB", "1.2.3", "0x10", "-5-", "2026-02-30", "2026-03-01T25:00:00Z", "1e999"])(
    "refuses %s as a bound",
    (value) => {
      for (const rule of [">", "<"])
        expect(errorsOf({ ...good, rule, value })[0]?.messages[0]).toMatch(
          /^value: expected a number .* got ".*"$/,
        );
      expect(errorsOf({ ...good, value })).toEqual([]);
    },
  );

  it.each(["10", "-.5", "1e3", "2026-03-01", "2026-03-01 10:00+02", "monday", "-"])(
    "takes %s as a bound",
    (value) => expect(errorsOf({ ...good, rule: ">", value })).toEqual([]),
  );

  it("flags rules about the same, whatever they make of it", () => {
    const same = { ...good, id: "r2", policy: "include", order: 9 };
    expect(errorsOf(good, { ...good, id: "r3", value: "memo" }, same)).toEqual([
      { ids: ["r1", "r2"], messages: ['2 rules are about the same, kind equals "draft": keep one of them'] },
    ]);
  });
});
