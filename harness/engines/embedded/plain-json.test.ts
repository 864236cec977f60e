import { describe, expect, it } from "vitest";
import { plainJson } from "./plain-json.ts";

const plain = (text: string) => plainJson(Buffer.from(text)).toString();

describe("JSON with what the server reads over", () => {
  it("stays the same bytes when there is nothing to read over", () => {
    const bytes = Buffer.from('{"a":"http://x/*y*/"}');
    expect(plainJson(bytes)).toBe(bytes);
  });

  it("loses comments, each character becoming a space, lines kept", () => {
    expect(plain('{"a":1 /* no */}')).toBe('{"a":1         }');
    expect(plain('{"a":"//" // x\n}')).toBe('{"a":"//"     \n}');
    expect(plain('{"a":"\\"/*",/*\n*/"b":2}')).toBe('{"a":"\\"/*",  \n  "b":2}');
  });

  it("loses a byte order mark", () => {
    expect(plain('\ufeff{"a":1}')).toBe('   {"a":1}');
  });

  it("loses a comment that does not end to its end", () => {
    expect(plain("{} /* x")).toBe("{}     ");
  });
});
