import { describe, expect, it } from "vitest";
import type { Connector, Json } from "../framework/contract.ts";
import { advancedProblems } from "../framework/rules/advanced.ts";
import connector from "./connector.ts";
import { advancedRules, listingsOf } from "./rules.ts";

describe("the advanced rules of S3", () => {
  const keys = [
    "2024/a.pdf",
    "2024/B.PDF",
    "2024/c.txt",
    "2024/.pdf",
    "2024/d.pdf/",
    "2024/e",
    "2025/f.tar.gz",
  ];

  it.each<[Json, string[][]]>([
    [[{ bucket: "m" }], [keys]],
    [[{ bucket: "m", prefix: "2025" }], [["2025/f.tar.gz"]]],
    [[{ bucket: "m", extension: [".pdf"] }], [["2024/a.pdf", "2024/B.PDF"]]],
    [[{ bucket: "m", prefix: "2025/", extension: [".pdf", ".GZ"] }], [["2025/f.tar.gz"]]],
    // What several want comes once.
    [
      [
        { bucket: "m", extension: [".txt"] },
        { bucket: "m", prefix: "2024/c" },
        { bucket: "other", prefix: "2024/c" },
      ],
      [["2024/c.txt"], [], ["2024/c.txt"]],
    ],
  ])("%j", (rules, expected) => {
    expect(listingsOf(rules).map(({ wants }) => keys.filter(wants))).toEqual(expected);
  });

  it("are explained where they do not fit", async () => {
    const problemsOf = (rules: Json) => advancedProblems(connector as unknown as Connector, rules);
    expect(await problemsOf(advancedRules.example)).toEqual([]);
    const example = `An example: ${JSON.stringify(advancedRules.example)}`;
    expect(await problemsOf({ bucket: "m" })).toEqual(['expected a list, got {"bucket":"m"}', example]);
    expect(await problemsOf([{ prefx: "2024" }, { bucket: "", extension: ["pdf", 5] }])).toEqual([
      'rule 1: "bucket" is missing',
      'rule 1: unknown "prefx": expected bucket, prefix, extension; did you mean "prefix"?',
      "rule 2, bucket: expected a text that is not empty",
      'rule 2, extension, item 1: expected an extension with its dot, such as .pdf, got "pdf"',
      "rule 2, extension, item 2: expected a text, got 5",
      example,
    ]);
    expect(await problemsOf([{ bucket: "m", extension: [] }])).toEqual([
      "rule 1, extension: expected at least 1 in the list, got 0",
      example,
    ]);
  });
});
