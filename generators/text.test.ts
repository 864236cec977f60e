import { describe, expect, it } from "vitest";
import { company, person, personAt } from "./people.ts";
import { createRng } from "./rng.ts";
import { pickSize } from "./sizes.ts";
import { article, asciiOfLength, paragraph, sentence, textBuffer, textOfBytes, title } from "./text.ts";
import { createWordSource, plural, withArticle } from "./words.ts";

const times = <Item>(count: number, draw: (index: number) => Item) =>
  Array.from({ length: count }, (_, index) => draw(index));

describe("generated text", () => {
  it("has exactly as many bytes of UTF-8 as asked", () => {
    for (const bytes of [0, 1, 2, 3, 10, 100, 255, 256, 257, 500, 1000, 4096, 100_000]) {
      for (const seed of [1, 2, 3, 4, 5]) {
        const text = textOfBytes(createRng(seed), bytes);
        expect(new TextEncoder().encode(text)).toHaveLength(bytes);
        expect(text === text.trim()).toBe(true);
        expect(text.includes("\ufffd")).toBe(false);
      }
    }
  });

  it("is the same as bytes and as a string", () => {
    const bytes = textBuffer(createRng(6), 10_000);
    expect(new TextDecoder("utf-8", { fatal: true }).decode(bytes)).toBe(textOfBytes(createRng(6), 10_000));
  });

  it("reads like text: sentences in paragraphs, common words often and rare words rarely", () => {
    const text = textOfBytes(createRng(7), 200_000);
    const paragraphs = text.split("\n\n");
    expect(paragraphs.length).toBeGreaterThan(200);
    // Capital or quote at the start, a mark at the end. The last one is cut to size.
    expect(paragraphs.slice(0, -1).filter((part) => !/^[^a-z].*[.?]$/.test(part))).toEqual([]);
    const counts = new Map<string, number>();
    for (const [word] of text.matchAll(/\p{L}+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
    const ranked = [...counts.values()].toSorted((a, b) => b - a);
    expect(ranked.length).toBeGreaterThan(2000);
    expect(ranked[0]! / ranked[100]!).toBeGreaterThan(5);
  });

  it("knows several scripts", () => {
    const text = textOfBytes(createRng(8), 500_000);
    for (const script of ["Latin", "Cyrillic", "Arabic", "Han", "Katakana", "Greek", "Hebrew"]) {
      expect(new RegExp(`\\p{Script=${script}}`, "u").test(text), script).toBe(true);
    }
  });

  it("keeps titles, sentences and paragraphs on one line without stray spaces", () => {
    const rng = createRng(9);
    for (const text of times(500, () => [title(rng), sentence(rng), paragraph(rng)]).flat()) {
      expect(text).toMatch(/^\S+(?: \S+)+$/);
    }
  });

  it("makes ASCII of any length", () => {
    for (const length of times(300, (index) => index)) {
      expect(asciiOfLength(createRng(10), length)).toMatch(new RegExp(`^[\x00-\x7f]{${length}}$`));
    }
  });

  it("makes articles of about the size asked", () => {
    const { title: name, sections } = article(createRng(11), 10_000);
    expect(name).not.toBe("");
    const size = sections.flatMap(({ paragraphs }) => paragraphs).join("").length;
    expect(size).toBeGreaterThanOrEqual(10_000);
    expect(size).toBeLessThan(12_000);
    expect(article(createRng(11), 1).sections).toHaveLength(1);
  });
});

describe("words", () => {
  it("come the rarer the later they stand in the list, and all of them come", () => {
    const draw = createWordSource(times(500, (index) => `w${index}`));
    const rng = createRng(12);
    const counts = new Map<string, number>();
    for (const word of times(200_000, () => draw(rng))) counts.set(word, (counts.get(word) ?? 0) + 1);
    expect(counts.size).toBe(500);
    expect(counts.get("w0")!).toBeGreaterThan(2 * counts.get("w20")!);
    expect(counts.get("w20")!).toBeGreaterThan(2 * counts.get("w200")!);
  });

  it("take the right ending and article", () => {
    expect(["policy", "day", "box", "report"].map(plural)).toEqual(["policies", "days", "boxes", "reports"]);
    expect(["audit", "unit", "umbrella", "user", "team", "honest"].map(withArticle)).toEqual([
      "an audit",
      "a unit",
      "an umbrella",
      "a user",
      "a team",
      "an honest",
    ]);
  });
});

describe("people", () => {
  it("have names of several scripts and an address that can be typed", () => {
    const people = times(2000, (index) => person(createRng(13, index)));
    for (const { email, name, first, last } of people) {
      expect(email).toMatch(/^[a-z]+\.[a-z]+\d+@example\.com$/);
      expect(name).toContain(first);
      expect(name).toContain(last);
    }
    const foreign = people.filter(({ name }) => /[^\0-\u{24f}]/u.test(name)).length;
    expect(foreign).toBeGreaterThan(100);
    expect(foreign).toBeLessThan(400);
  });

  it("can be told apart by number", () => {
    const rng = createRng(14);
    const people = times(5000, (index) => personAt(rng, index));
    expect(new Set(people.map(({ username }) => username)).size).toBe(5000);
    expect(personAt(rng, 4321)).toEqual(people[4321]);
  });

  it("work for companies", () => {
    expect(company(createRng(15))).toMatch(/^\S+(?:, \S+ and \S+| (?:Group|Inc|LLC|Ltd|GmbH))$/);
  });
});

describe("payload sizes", () => {
  const kb = 1024;
  const mb = 1024 * kb;
  const sizesOf = {
    html: [100 * kb, mb, 8 * mb, 25 * mb],
    text: [kb, 256 * kb, mb, 20 * mb],
  };
  const sharesOf = { files: [0.58, 0.3, 0.1, 0.02], database: [0.65, 0.3, 0.05, 0] };

  it.each(["html", "text"] as const)(
    "of %s occur as often as in the fixtures they are modelled on",
    (kind) => {
      for (const weights of ["files", "database"] as const) {
        const rng = createRng(16);
        const sizes = times(10_000, () => pickSize(rng, kind, weights));
        for (const [index, bytes] of sizesOf[kind].entries()) {
          const seen = sizes.filter((size) => size <= bytes && size >= bytes * 0.8).length / 10_000;
          // Three standard errors of a share of a half, among ten thousand.
          expect(Math.abs(seen - sharesOf[weights][index]!)).toBeLessThan(0.015);
        }
        expect(sizes.filter((size) => size > 10 * mb).length > 0).toBe(weights === "files");
      }
    },
  );
});
