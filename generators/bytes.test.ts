import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { createFile, fileTypes } from "./files/file.ts";
import { createLifecycle } from "./lifecycle.ts";
import { company, personAt } from "./people.ts";
import { createRng } from "./rng.ts";
import { article, textBuffer } from "./text.ts";
import { createTree, longKey } from "./trees.ts";

const sha256 = (data: string | Buffer) => createHash("sha256").update(data).digest("hex");
const tree = createTree({ seed: 1, count: 300 });
const lifecycle = createLifecycle({ seed: 1, count: 300 });

/** A bit of everything that is generated, each told alone. */
const outputs: Readonly<Record<string, () => string | Buffer>> = {
  bytes: () => createRng(1, "bytes").bytes(100_000),
  text: () => textBuffer(createRng(1, "text"), 100_000),
  article: () => JSON.stringify(article(createRng(1, "article"), 50_000)),
  people: () => JSON.stringify([personAt(createRng(1), 7), company(createRng(1, "company"))]),
  tree: () => Array.from({ length: 300 }, (_, index) => tree.file(index, "md")).join("\n"),
  key: () => longKey(createRng(1, "key"), 900),
  lifecycle: () => JSON.stringify(Array.from({ length: 330 }, (_, index) => lifecycle.at(index, 2))),
  ...Object.fromEntries(
    fileTypes.map((type) => [type, () => createFile(createRng(1, type), type, 50_000).bytes]),
  ),
};

const digests = (names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, sha256(outputs[name]!())]));

// Datasets and failures are replayed by their seed: whoever changes these bytes changes every one of them.
const pinned = {
  article: "0c4d584dce979f8bf68cb3df1c72ca9b8f8e9e72213076198b0ac5530d75f0a8",
  bytes: "5483a1ecca8699468615758e7265c77d79855112875d4815279bc1c85ec7f2f5",
  csv: "1d3cc690d0106ac49e4a2002cccdbb6179eef94ebc16dcc9ad54a99199fd3a35",
  html: "60b9fa0a39c12abac48229350e536eef5922a6fb83f1f460e6164bd9efa36c1b",
  json: "86fb140876cdd48443bbb4de15ea621e3cbf3cef0d104c3c3b937e321308a768",
  key: "6fea69c6c50429c013b303d7ad3b8eea7ab7532ef68bc0dddd25f4cd8df0836e",
  lifecycle: "ed1df4e9bdec0cfe4177f524c111bc1510334a137ece714c75bbbeb2e9434f0e",
  md: "070e8e33bd62fefb404ca96aa1b00dba4cd80bcb670a921769074387cad5632a",
  people: "e6ea013b3b868ab2df73c9f2b369e7e9a32f42f7cde36d01d03a5d7dce8e2ab0",
  text: "45a20e86e621f9a6de1ddc3d27c08370f00fd1ac9a25fc83f7d5db0917f0bca1",
  tree: "302ca77f99210bf8c60668800d26e8f0d7c10f8ed87c1f6e80e48d8f82ff9a2a",
  txt: "a2f3a486cd117039548326b17ad4fc50a22a3730af581a566b214fdf70aba6dd",
};

describe("the same seed", () => {
  it("makes the same bytes for ever", () => {
    expect(digests(Object.keys(outputs))).toEqual(pinned);
  });

  it("makes the same bytes in any order of asking", () => {
    expect(digests(Object.keys(outputs).toReversed())).toEqual(digests(Object.keys(outputs)));
  });
});
