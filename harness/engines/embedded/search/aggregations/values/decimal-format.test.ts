import { expect, it } from "vitest";
import { decimalFormat } from "./decimal-format.ts";

// As Java's DecimalFormat documents it: half even on the exact value, grouping by the last comma, per cent times a hundred.
it.each([
  ["0.0", 2.25, "2.2"],
  ["0.0", 2.35, "2.4"],
  ["0.0", 12345682.35, "12345682.3"],
  ["0", 0.5, "0"],
  ["0", 1.5, "2"],
  ["0", 2.5, "2"],
  ["000", 7, "007"],
  ["#", 0, "0"],
  ["#.##", 0.5, "0.5"],
  ["#.0", 0.5, ".5"],
  ["#,##0.0#", 1234567.891, "1,234,567.89"],
  ["#,##0.0#", -1234.5, "-1,234.5"],
  ["0.0%", 0.125, "12.5%"],
  ["$0.00", 3, "$3.00"],
  ["$0.00", -3, "-$3.00"],
  ["0.0", -0.04, "-0.0"],
])("writes by %s", (pattern, value, text) => {
  expect(decimalFormat(pattern)(value)).toBe(text);
});

it("refuses patterns with sub-patterns", () => {
  expect(() => decimalFormat("0.0;(0.0)")).toThrow("0.0;(0.0)");
});
