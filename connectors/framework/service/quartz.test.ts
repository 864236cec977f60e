import { describe, expect, it } from "vitest";
import { nextAfter } from "./quartz.ts";

// When expressions are due is held to Elasticsearch and Quartz in harness/conformance/schedules.
describe("a schedule that cannot be read", () => {
  it.each([
    [
      "0 0 0 * *",
      "expected seconds, minutes, hours, day of month, month, day of week and perhaps a year, got 5 fields",
    ],
    ["0 0 0 * * *", "expected ? in one of day of month and day of week, got * and *"],
    ["0 0 24 * * ?", "expected hours of 0 to 23, as *, 1,2, 1-5, 1/5, got 24"],
    ["0 0 0 1 foo ?", "expected month of 1 to 12 or JAN to DEC, as *, 1,2, 1-5, 1/5, got FOO"],
    [
      "0 0 0 ? * 6#6",
      "expected day of week of 1 to 7 or SUN to SAT, as *, 1,2, 1-5, 1/5, or L, 6L or 6#3 alone (1 is Sunday), got 6#6",
    ],
    [
      "0 0 0 1,15W * ?",
      "expected day of month of 1 to 31, as *, 1,2, 1-5, 1/5, or L, L-3, LW or 15W alone, got 1,15W",
    ],
  ])("says what was expected: %s", (expression, message) => {
    expect(() => nextAfter(expression, 0)).toThrow(`[schedule] "${expression}": ${message}`);
  });
});

describe("the next instant", () => {
  it("is never the one it is asked from", () => {
    const noon = Date.parse("2026-01-01T12:00:00Z");
    expect(nextAfter("0 0 12 * * ?", noon)).toBe(noon + 86_400_000);
    expect(nextAfter("0 0 12 * * ?", noon - 1)).toBe(noon);
  });

  it("passes over 2100, no leap year, by having ended in 2099", () => {
    expect(nextAfter("0 0 0 29 2 ?", Date.parse("2096-02-29T00:00:00Z"))).toBeUndefined();
    expect(nextAfter("0 0 0 31 12 ?", Date.parse("2098-12-31T00:00:00Z"))).toBe(Date.parse("2099-12-31"));
  });
});
