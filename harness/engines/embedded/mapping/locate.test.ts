import { expect, it } from "vitest";
import { locate } from "./locate.ts";

const document = Buffer.from('{ "a": {"x": [1, {"y": "é"}, [2, 3]]}, "b\\u0031": -4.5, "c": null }');

it.each([
  [["a", "x", 0], "1"],
  [["a", "x", 1], '{"y": "é"}'],
  [["a", "x", 1, "y"], '"é"'],
  [["a", "x", 2, 1], "3"],
  [["b1"], "-4.5"],
  [["c"], "null"],
])("finds %j", (path, text) => {
  const found = locate(document, path);
  expect(found.text).toBe(text);
  expect(document.toString("utf8", found.start, found.end)).toBe(text);
});

it("reads no further than it must", () => {
  const broken = Buffer.from('{"a": [[1, 2], 3, and here it is no JSON');
  expect(locate(broken, ["a", 0]).text).toBe("[1, 2]");
});

it("says which path leads nowhere", () => {
  expect(() => locate(document, ["a", "z"])).toThrow("no member z");
});
