import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectedSource } from "./canonical.ts";
import { type Arranged, startJudged, THREE } from "./context.suite.ts";
import { documents } from "./documents.ts";

let judged: Awaited<ReturnType<typeof startJudged>>;
beforeAll(async () => {
  judged = await startJudged();
});
afterAll(() => judged[Symbol.asyncDispose]());

const right = THREE.map((document) => ({ id: document.id, source: expectedSource(document) }));
const findingsOf = async (arranged: Arranged) => (await judged.judge(documents, arranged)).findings;

/** The three documents, with `b` made wrong. */
const spoiled = (changes: Record<string, unknown>): Arranged => ({
  indexed: right.map(({ id, source }) => ({
    id,
    source: id === "b" ? (JSON.parse(JSON.stringify({ ...source, ...changes })) as typeof source) : source,
  })),
});

describe("the documents check", () => {
  it("passes when the index holds the truth, and says how much it compared", async () => {
    expect(await judged.judge(documents, {})).toEqual({ findings: [], compared: 3 });
  });

  it("does not care for the order of fields", async () => {
    const turned = right.map(({ id, source }) => ({
      id,
      source: Object.fromEntries(Object.entries(source).reverse()),
    }));
    expect(await findingsOf({ indexed: turned })).toEqual([]);
  });

  it("names a missing document", async () => {
    expect(await findingsOf({ indexed: right.filter(({ id }) => id !== "b") })).toEqual([
      { message: "missing from the index", documentId: "b" },
    ]);
  });

  it("names a document that should be gone", async () => {
    const stale = { id: "old", source: { id: "old", title: "Title of old" } };
    expect(await findingsOf({ indexed: [...right, stale] })).toEqual([
      { message: "in the index, but not in the source", documentId: "old" },
    ]);
  });

  it("names a document that stands twice, and its twin", async () => {
    const twin = { id: "b-again", source: { ...right[1]!.source, id: "b-again" } };
    expect(await findingsOf({ indexed: [...right, twin] })).toContainEqual({
      message: "doubled: the same document as b under another id",
      documentId: "b-again",
    });
  });

  it.each<[string, Record<string, unknown>, object]>([
    ["a changed field", { size: 7 }, { message: "field differs", field: "size", expected: 1, actual: 7 }],
    ["a number that became text", { size: "1" }, { message: "field differs", field: "size", actual: "1" }],
    ["a missing field", { size: undefined }, { message: "field is missing", field: "size", expected: 1 }],
    ["a field too many", { tag: "x" }, { message: "field should not be there", field: "tag", actual: "x" }],
    ["a null for a value", { title: null }, { message: "field differs", field: "title", actual: null }],
    ["a stale timestamp", { _timestamp: "2025-01-01T00:00:00.000Z" }, { field: "_timestamp" }],
    ["a truncated body", { body: "The text of" }, { field: "body", expected: "The text of b." }],
    ["the body of another", { body: "The text of a." }, { field: "body", actual: "The text of a." }],
    ["an instruction to the pipeline", { _reduce_whitespace: true }, { field: "_reduce_whitespace" }],
  ])("names %s by document and field", async (_, changes, finding) => {
    const findings = await findingsOf(spoiled(changes));
    expect(findings).toEqual([expect.objectContaining({ documentId: "b", ...finding })]);
  });

  it("shows two long texts where they part", async () => {
    const long = "x".repeat(1000);
    const [first, second] = [`${long}left${long}`, `${long}right${long}`];
    const truth = THREE.map((document) => (document.id === "b" ? { ...document, body: first } : document));
    const [finding, ...others] = await findingsOf({ ...spoiled({ body: second }), documents: truth });
    expect(others).toEqual([]);
    expect(finding?.expected).toMatch(/^2004 characters, at 1000: x{20}leftx+$/);
    expect(finding?.actual).toMatch(/^2005 characters, at 1000: x{20}rightx+$/);
  });

  it("compares what no plan can know by its type alone", async () => {
    const truth = { unpredictable: { size: "number" } };
    expect(await findingsOf({ ...spoiled({ size: 4711 }), truth })).toEqual([]);
    expect(await findingsOf({ ...spoiled({ size: "4711" }), truth })).toEqual([
      { message: "field differs", documentId: "b", field: "size", expected: "any number", actual: "4711" },
    ]);
  });

  it("spells out fifty and counts the rest", async () => {
    const many = Array.from({ length: 120 }, (_, n) => ({ id: `${n}`, fields: { n } }));
    const findings = await findingsOf({ documents: many, indexed: [] });
    expect(findings).toHaveLength(51);
    expect(findings.at(-1)).toEqual({ message: "70 more documents are missing" });
  });

  it("breaks on a truth that names a document twice", async () => {
    await expect(findingsOf({ documents: [...THREE, ...THREE] })).rejects.toThrow(
      "[fixture] the truth names document a twice",
    );
  });

  it("turns pages: thousands of documents, each compared", async () => {
    const many = Array.from({ length: 12_000 }, (_, n) => ({ id: `document-${n}`, fields: { n } }));
    const indexed = many.map((document) => ({ id: document.id, source: expectedSource(document) }));
    indexed[11_111] = { id: "document-11111", source: { id: "document-11111", n: 0 } };
    const { findings, compared } = await judged.judge(documents, { documents: many, indexed });
    expect(compared).toBe(12_000);
    expect(findings).toEqual([
      { message: "field differs", documentId: "document-11111", field: "n", expected: 11_111, actual: 0 },
    ]);
  });
});
