import { describe, expect, it } from "vitest";
import { otherVersionPage } from "../docs/other-version-page.ts";
import { type ConformanceCase, get } from "./engine/case.ts";
import type { Exchange } from "./engine/run-case.ts";
import { compareVersion } from "./other-version.ts";

const request = get("/{index}");
const exchange = (text: string): Exchange => ({
  request,
  answer: { status: 200, headers: {}, body: { text } },
});
const tests: readonly ConformanceCase[] = ["same", "other", "refused"].map((name) => ({
  name,
  requests: [request],
}));
const long = "|".repeat(200);

const compare = (recorded: Readonly<Record<string, readonly Exchange[]>>) =>
  compareVersion({
    real: async ({ name }) => {
      if (name === "refused")
        throw new Error("[conformance] prepare PUT /{index}: expected success, saw 400");
      return [exchange(name === "other" ? `${long}b` : name)];
    },
    version: "8.0.0",
    groups: new Map([["things", tests]]),
    transcripts: new Map([["things", recorded]]),
    signal: new AbortController().signal,
    say: () => {},
  });

describe("compareVersion", () => {
  it("lists the cases that another version answers otherwise, or cannot even prepare", async () => {
    const recorded = { same: [exchange("same")], other: [exchange(`${long}a`)], refused: [exchange("x")] };
    const report = await compare(recorded);
    expect(report).toMatchObject({ version: "8.0.0", cases: 3 });
    expect(report.deviations.map(({ case: name, path }) => [name, path])).toEqual([
      ["other", "body.text"],
      ["refused", "preparation"],
    ]);
    const same = "\\|".repeat(40);
    expect(
      otherVersionPage(report, "9.5.0", "make it")
        .split("\n")
        .filter((line) => line.startsWith("| ")),
    ).toEqual([
      "| case | request | where | 9.5.0 | 8.0.0 |",
      "| --- | --- | --- | --- | --- |",
      `| other | \`1 GET /{index}\` | \`body.text\` | \`…${same}a"\` | \`…${same}b"\` |`,
      "| refused | | `preparation` | `success` | `Error: [conformance] prepare PUT /{index}: expected success, saw 400` |",
    ]);
  });

  it("tells of a refusal in its words", async () => {
    const refusal: Exchange = {
      request,
      answer: { status: 400, headers: {}, body: { error: { type: "x", reason: "no such thing" } } },
    };
    const { deviations } = await compare({ same: [refusal], other: [], refused: [] });
    expect(deviations[0]).toMatchObject({
      path: "status",
      expected: "400 no such thing",
      actual: "200",
      others: 2,
    });
  });

  it("says which case was never recorded", async () => {
    await expect(compare({})).rejects.toThrow('things, "same": expected a transcript');
  });
});
