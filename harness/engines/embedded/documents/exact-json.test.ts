import { describe, expect, it } from "vitest";
import { parseExactly, writeExactly } from "./exact-json.ts";

// As the server writes a source again after an update.
describe("numbers carried through an update", () => {
  it.each([
    ['{"a":9007199254740993}', '{"a":9007199254740993}'],
    ['{"a":-9223372036854775808}', '{"a":-9223372036854775808}'],
    ['{"a":1.0,"b":[1e2]}', '{"a":1.0,"b":[100.0]}'],
    ['{"a":1.5,"b":12,"c":"1.0 9007199254740993"}', '{"a":1.5,"b":12,"c":"1.0 9007199254740993"}'],
    ['{"é":1.0,"ü":"ö"}', '{"é":1.0,"ü":"ö"}'],
  ])("%s is written as %s", (given, written) => {
    expect(writeExactly(parseExactly(Buffer.from(given)))).toBe(written);
  });
});
