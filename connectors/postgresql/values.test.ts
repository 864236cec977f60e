import { describe, expect, it } from "vitest";
import type { Json } from "../framework/contract.ts";
import { CONVERSIONS } from "./values.ts";

const convert = (type: string, text: string): Json => CONVERSIONS[type]!(text);

describe("the values of PostgreSQL", () => {
  it.each([
    ["0", 0],
    ["9007199254740991", 9007199254740991],
    ["-9007199254740991", -9007199254740991],
    ["9007199254740992", "9007199254740992"],
    ["9223372036854775807", "9223372036854775807"],
    ["100.00", 100],
    ["-0.5", -0.5],
    ["0.000000000123456789012345", 0.000000000123456789012345],
    ["0.1234567890123456", "0.1234567890123456"],
    ["123456789012.345", 123456789012.345],
    ["1234567890123.456", "1234567890123.456"],
    ["4503599627370496.00001", "4503599627370496.00001"],
    ["9007199254740991.000", 9007199254740991],
    [`1${"0".repeat(400)}`, `1${"0".repeat(400)}`],
    ["NaN", null],
    ["-Infinity", null],
  ])("make of the number %s no other number", (text, json) => {
    expect(convert("numeric", text)).toBe(json);
  });

  it.each([
    ["1.5", 1.5],
    ["0.30000000000000004", 0.30000000000000004],
    ["1e-300", 1e-300],
    ["9007199254740991", 9007199254740991],
    ["1e+15", 1e15],
    ["1e+19", "1e+19"],
    ["-1.7976931348623157e+308", "-1.7976931348623157e+308"],
    ["NaN", null],
    ["Infinity", null],
    ["-0", 0],
  ])("make of the double %s what survives JSON", (text, json) => {
    const value = convert("float8", text);
    expect(value).toBe(json);
    expect(JSON.parse(JSON.stringify(value))).toBe(value);
  });

  it.each([
    ["date", "2024-02-29", "2024-02-29"],
    ["date", "0044-03-15 BC", "-0043-03-15"],
    ["date", "0001-12-31 BC", "0000-12-31"],
    ["date", "10000-01-01", "9999-12-31"],
    ["date", "-infinity", "0001-01-01"],
    ["timestamp", "2024-02-29 00:00:00", "2024-02-29T00:00:00"],
    ["timestamp", "0044-03-15 12:00:00 BC", "-0043-03-15T12:00:00"],
    ["timestamp", "294276-12-31 23:59:59.999999", "9999-12-31T23:59:59.999999"],
    ["timestamptz", "2024-02-29 00:00:00.000001+00", "2024-02-29T00:00:00.000001Z"],
    ["timestamptz", "4713-01-01 12:00:00.5+00 BC", "-4712-01-01T12:00:00.5Z"],
    ["timestamptz", "-infinity", "0001-01-01T00:00:00Z"],
    ["timestamptz", "infinity", "9999-12-31T23:59:59.999999Z"],
  ])("make of the %s %s a date of four digits' year", (type, text, json) => {
    expect(convert(type, text)).toBe(json);
  });

  it.each([
    ["\\x", ""],
    ["\\x4772c3bcc39f65", "Grüße"],
    ["\\xff68fe69", "hi"],
    ["\\xf09f9880c3", "😀"],
  ])("make of the bytes %s the UTF-8 that is in them", (text, json) => {
    expect(convert("bytea", text)).toBe(json);
  });
});
