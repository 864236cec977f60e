import { describe, expect, it } from "vitest";
import { UsageError } from "../lib/errors.ts";
import { parseCall, wholeNumber } from "./options.ts";
import { parseSize } from "./size.ts";

describe("parseCall", () => {
  const parse = (args: string[], environment = {}) => parseCall("ftest", ["size", "seed"], args, environment);

  it("takes flags before environment before defaults", () => {
    expect(parse(["s3"]).options).toEqual({ size: "medium", seed: "1" });
    expect(parse(["s3"], { DATA_SIZE: "large", SEED: "" }).options).toEqual({ size: "large", seed: "1" });
    expect(parse(["s3", "--size", "small"], { DATA_SIZE: "large" }).options.size).toBe("small");
    expect(parse(["s3", "--size=7", "dir"]).arguments).toEqual(["s3", "dir"]);
  });

  it("refuses a flag it does not know, with the near one", () => {
    expect(() => parse(["s3", "--sise", "small"])).toThrow(UsageError);
    expect(() => parse(["s3", "--sise", "small"])).toThrow(
      "[ftest] there is no option --sise; there are --size, --seed. Did you mean --size?",
    );
  });

  it("takes a word with one dash as it is: ids may begin so", () => {
    expect(parse(["-Ox_1", "--size", "-2"])).toMatchObject({ arguments: ["-Ox_1"], options: { size: "-2" } });
  });

  it("refuses a flag without its value", () => {
    expect(() => parse(["s3", "--size"])).toThrow(
      "[ftest] --size needs a value: --size small|medium|large|N",
    );
  });
});

describe("parseSize", () => {
  it.each([
    ["small", "small"],
    ["1", 1],
    ["100000", 100_000],
    ["1_000_000", 1_000_000],
  ])("reads %s", (text, size) => {
    expect(parseSize(text)).toBe(size);
  });

  it.each(["", "0", "-5", "1.5", "1e3", "huge", "Small", "100_00", "999999999999"])("refuses %j", (text) => {
    expect(() => parseSize(text)).toThrow(/--size \(DATA_SIZE\) must be small, medium, large or a number/);
  });

  it("suggests the near class", () => {
    expect(() => parseSize("smal")).toThrow('Did you mean "small"?');
  });
});

describe("wholeNumber", () => {
  it("refuses what is out of range or no number", () => {
    expect(wholeNumber("seed", "42", 0, 100)).toBe(42);
    for (const text of ["101", "-1", "4.2", "x", ""]) {
      expect(() => wholeNumber("seed", text, 0, 100)).toThrow(
        `[options] --seed (SEED) must be a whole number from 0 to 100, got "${text}"`,
      );
    }
  });
});
