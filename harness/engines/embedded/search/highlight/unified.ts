import { Boundaries, boundedScanner, plainScanner, type Scanner } from "./boundaries.ts";
import type { Clause } from "./clauses.ts";
import type { FieldText, Word } from "./field-text.ts";
import type { HighlightOptions } from "./highlight.ts";
import { encoder } from "./html.ts";
import { bestPassages, type Match, type Passage, passageScore } from "./passages.ts";
import { phrasesIn } from "./phrases.ts";

/** Marks what was found in passages of the values, which are cut into sentences; phrases whole, or word by word. */
export function highlightUnified(
  values: readonly FieldText[],
  clauses: readonly Clause[],
  options: HighlightOptions,
  wholePhrases: boolean,
): string[] {
  const contentLength = values.reduce((sum, { text }) => sum + text.length + 1, -1);
  const passages: (Passage & { text: string; offset: number })[] = [];
  let offset = 0;
  for (const { text, words } of values) {
    const matches = matchesIn(words, clauses, wholePhrases);
    for (const cut of cutPassages(text, matches, options)) {
      const moved = { ...cut, start: cut.start + offset, end: cut.end + offset };
      passages.push({ ...moved, score: passageScore(moved, contentLength), text, offset });
    }
    offset += text.length + 1;
  }
  if (passages.length === 0) return summary(values, options);
  const limit = options.numberOfFragments === 0 ? passages.length : options.numberOfFragments;
  const best = bestPassages(passages, limit) as typeof passages;
  if (options.byScore) best.sort((left, right) => right.score - left.score);
  return best.map((passage) => mark(passage, options));
}

/** A phrase is one match where only this field counts, else each of its words. */
function matchesIn(words: readonly Word[], clauses: readonly Clause[], wholePhrases: boolean): Match[] {
  const matches: Match[] = [];
  for (const clause of clauses)
    if (clause.kind === "word") {
      for (const { term, start, end } of words)
        if (clause.matches(term)) matches.push({ start, end, key: clause.key });
    } else
      for (const found of phrasesIn(words, clause)) {
        const [first, last] = [found[0], found.at(-1)];
        if (wholePhrases && first && last)
          matches.push({ start: first.start, end: last.end, key: clause.key });
        else for (const { term, start, end } of found) matches.push({ start, end, key: term });
      }
  return matches.sort((left, right) => left.start - right.start || left.end - right.end);
}

function cutPassages(
  text: string,
  matches: readonly Match[],
  options: HighlightOptions,
): Omit<Passage, "score">[] {
  const scan = scannerOf(text, options);
  const passages: { start: number; end: number; matches: Match[] }[] = [];
  let current: (typeof passages)[number] | undefined;
  for (const match of matches) {
    if (!current || match.start >= current.end) {
      const { start, end } = scan(match);
      current = { start: Math.max(start, current?.end ?? 0), end: Math.min(end, text.length), matches: [] };
      passages.push(current);
    }
    current.matches.push(match);
  }
  return passages;
}

function scannerOf(text: string, options: HighlightOptions): Scanner {
  const { numberOfFragments, fragmentSize, boundaryScanner } = options;
  if (numberOfFragments === 0) return () => ({ start: 0, end: text.length });
  if (boundaryScanner === "word") return plainScanner(Boundaries.of("word", text), text);
  if (fragmentSize === 0) return plainScanner(Boundaries.of("sentence", text), text);
  return boundedScanner(text, fragmentSize);
}

function mark(passage: Passage & { text: string; offset: number }, options: HighlightOptions): string {
  const { text, offset, matches } = passage;
  const encode = encoder(options);
  let at = passage.start - offset;
  let marked = "";
  for (const { start, end } of matches) {
    if (start > at) marked += encode(text.slice(at, start));
    if (end <= at) continue;
    marked += options.preTag + encode(text.slice(Math.max(at, start), end)) + options.postTag;
    at = Math.max(at, end);
  }
  return (marked + encode(text.slice(at, Math.max(at, passage.end - offset)))).trim();
}

/** The beginning of the first value, to the end of a word. */
function summary(values: readonly FieldText[], options: HighlightOptions): string[] {
  const { noMatchSize: size } = options;
  const text = values.find((value) => value.text !== "")?.text;
  if (size <= 0 || text === undefined) return [];
  const end = size < text.length ? Boundaries.of("word", text).following(size) : text.length;
  return [encoder(options)(text.slice(0, end)).trim()];
}
