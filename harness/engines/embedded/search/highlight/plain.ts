import type { Clause } from "./clauses.ts";
import type { FieldText, Word } from "./field-text.ts";
import type { HighlightOptions } from "./highlight.ts";
import { encoder } from "./html.ts";
import { phrasesIn } from "./phrases.ts";

interface Fragment {
  readonly text: string;
  readonly score: number;
  readonly number: number;
}

/** Marks what was found in fragments of even length, the best of each value. */
export function highlightPlain(
  values: readonly FieldText[],
  clauses: readonly Clause[],
  options: HighlightOptions,
): string[] {
  const limit = options.numberOfFragments === 0 ? 1 : options.numberOfFragments;
  const fragments = values.flatMap((value) =>
    cut(value, clauses, options)
      .sort((left, right) => right.score - left.score || left.number - right.number)
      .slice(0, limit)
      .filter(({ score }) => score > 0)
      .sort((left, right) => left.number - right.number),
  );
  if (fragments.length === 0) return beginning(values, options);
  if (options.byScore) fragments.sort((left, right) => right.score - left.score);
  const shown = options.numberOfFragments === 0 && values.length > 1 ? fragments.length : limit;
  return fragments.slice(0, shown).map(({ text }) => text);
}

/** Cuts a value where a fragment is long enough; words at one place are marked as one. */
function cut({ text, words }: FieldText, clauses: readonly Clause[], options: HighlightOptions): Fragment[] {
  const encode = encoder(options);
  const scores = wordScores(words, clauses);
  const fragments: Fragment[] = [];
  let current = "";
  let found = new Map<string, number>();
  let fragmentCount = 1;
  let last = 0;
  const close = () => {
    const score = [...found.values()].reduce((sum, each) => sum + each, 0);
    fragments.push({ text: current, score, number: fragments.length });
    current = "";
    found = new Map();
  };
  for (let at = 0; at < words.length; ) {
    const group = groupAt(words, at);
    if (at > 0 && isNewFragment(words[at] as Word, text, fragmentCount, options)) {
      fragmentCount++;
      close();
    }
    for (const word of group) if (scores.has(word)) found.set(word.term, scores.get(word) ?? 0);
    const start = Math.min(...group.map((word) => word.start));
    const end = Math.max(...group.map((word) => word.end));
    if (start > last) current += encode(text.slice(last, start));
    const shown = encode(text.slice(start, end));
    current += group.some((word) => scores.has(word)) ? options.preTag + shown + options.postTag : shown;
    last = Math.max(last, end);
    at += group.length;
  }
  current += encode(text.slice(last));
  close();
  return fragments;
}

/** Words that overlap: what stands at one place in several spellings. */
function groupAt(words: readonly Word[], at: number): Word[] {
  const group = [words[at] as Word];
  let end = group[0]?.end ?? 0;
  for (const word of words.slice(at + 1)) {
    if (word.start >= end) break;
    group.push(word);
    end = Math.max(end, word.end);
  }
  return group;
}

function isNewFragment(
  { end }: Word,
  text: string,
  count: number,
  { numberOfFragments, fragmentSize, fragmenter }: HighlightOptions,
): boolean {
  if (numberOfFragments === 0 || end < fragmentSize * count) return false;
  return fragmenter === "simple" || text.length - end >= fragmentSize >>> 1;
}

/** The words that are looked for, each with the weight of what looks for it. */
function wordScores(words: readonly Word[], clauses: readonly Clause[]): Map<Word, number> {
  const scores = new Map<Word, number>();
  const add = (word: Word, boost: number) => scores.set(word, Math.max(boost, scores.get(word) ?? 0));
  for (const clause of clauses)
    if (clause.kind === "word") {
      for (const word of words) if (clause.matches(word.term)) add(word, clause.boost);
    } else for (const found of phrasesIn(words, clause)) for (const word of found) add(word, clause.boost);
  return scores;
}

/** As many whole words of the first value as fit. */
function beginning([first]: readonly FieldText[], options: HighlightOptions): string[] {
  const { noMatchSize: size } = options;
  if (!first || size <= 0) return [];
  const { text, words } = first;
  let end = 0;
  for (const word of words) {
    if (word.end > size) break;
    end = word.end;
  }
  return end === 0 ? [] : [encoder(options)(text.slice(0, end))];
}
