import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { junit } from "./junit.ts";
import type { Report, Summary } from "./report.ts";

const check = { compared: 3, durationMs: 20, findings: [] };
const report: Report = {
  schema: 1,
  run: "r",
  connector: "s3",
  size: "small",
  seed: 1,
  outcome: "errored",
  reason: "[engine] process 7 was ended by SIGKILL",
  durationMs: 1500,
  replay: "make ftest NAME=s3",
  steps: [],
  syncs: [],
  checks: [
    { ...check, name: "job", sync: "first", outcome: "passed" },
    {
      ...check,
      name: "documents",
      sync: "first",
      outcome: "failed",
      findings: [
        {
          message: "field differs",
          documentId: "a&<b>",
          field: "title",
          expected: '"quoted"',
          actual: "bell \u0007",
        },
      ],
    },
    { ...check, name: "requests", sync: "first", outcome: "skipped", reason: "no log" },
    { ...check, name: "mapping", sync: "first", outcome: "errored", reason: "the check broke: x" },
  ],
};
const summary: Summary = {
  schema: 1,
  run: "r",
  verb: "ftest",
  outcome: "errored",
  durationMs: 1600,
  parts: [],
};

describe("junit", () => {
  const xml = junit(summary, [report]);
  const parsed = new XMLParser({ ignoreAttributes: false }).parse(xml).testsuites;

  it("is well-formed, whatever a document holds", () => {
    expect(XMLValidator.validate(xml)).toBe(true);
    expect(xml).toContain(
      "a&amp;&lt;b&gt; title: field differs, expected &quot;\\&quot;quoted\\&quot;&quot;",
    );
    expect(xml).not.toContain("\u0007");
  });

  it("has a suite for the connector with counts that CI systems read", () => {
    expect(parsed.testsuite).toMatchObject({
      "@_name": "s3-small",
      "@_tests": "5",
      "@_failures": "1",
      "@_errors": "2",
      "@_skipped": "1",
      "@_time": "1.500",
    });
  });

  it("has a case for each check of each sync, and one for what stopped the run", () => {
    const cases = parsed.testsuite.testcase.map((testCase: Record<string, unknown>) => [
      testCase["@_name"],
      ...Object.keys(testCase).filter((key) => !key.startsWith("@_")),
    ]);
    expect(cases).toEqual([
      ["first: job"],
      ["first: documents", "failure"],
      ["first: requests", "skipped"],
      ["first: mapping", "error"],
      ["run", "error"],
    ]);
  });
});
