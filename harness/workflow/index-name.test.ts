import { describe, expect, it } from "vitest";
import { contentIndexName, indexNameFor } from "./index-name.ts";

describe("the name of an index for content", () => {
  it("has search- in front, once", () => {
    expect(contentIndexName("customers")).toBe("search-customers");
    expect(contentIndexName("search-customers")).toBe("search-customers");
    expect(contentIndexName("2024")).toBe("search-2024");
    expect(contentIndexName("über.alles_ok+")).toBe("search-über.alles_ok+");
  });

  it.each([
    ["", "it is empty"],
    ["search-", "it is empty"],
    ["Customers", 'it must be in lower case, as "customers" is'],
    ["a b", 'it may not contain " "'],
    ["a,b", 'it may not contain ","'],
    ["a#b", 'it may not contain "#"'],
    ["a:b", 'it may not contain ":"'],
    ["a\\b", 'it may not contain "\\"'],
    ["ü".repeat(125), "it has 257 bytes with search- in front, and at most 255"],
  ])("is not made of %j", (typed, problem) => {
    expect(() => contentIndexName(typed)).toThrow(
      `[index] "${typed}" cannot be the name of an index: ${problem}`,
    );
  });

  it("is made of a name for people", () => {
    expect(indexNameFor("Customers (EU)")).toBe("search-customers-eu");
    expect(indexNameFor("Straße 7")).toBe("search-straße-7");
    expect(() => indexNameFor("***")).toThrow("it is empty");
  });
});
