import { describe, expect, it } from "vitest";
import { pem } from "./pem.ts";

const certificate = (data: string): string =>
  `-----BEGIN CERTIFICATE-----\n${data}\n-----END CERTIFICATE-----\n`;

describe("a PEM", () => {
  it("gets the line breaks back that a form of one line took", () => {
    const chain = certificate("MIIB\nAgID\nBA==") + certificate("MIIC");
    expect(pem(chain.replaceAll("\n", " "))).toBe(
      `${certificate("MIIB\nAgID\nBA==")} ${certificate("MIIC")} `,
    );
  });

  it("stays as it is when it has them", () => {
    const chain = certificate("MIIB\nAgID\nBA==");
    expect(pem(chain)).toBe(`${chain}\n`);
  });
});
