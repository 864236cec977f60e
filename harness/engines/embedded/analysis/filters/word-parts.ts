/** Kinds of characters, as bits: what shares one stays together. */
const lower = 1;
const upper = 2;
const digit = 4;
const letters = lower | upper;
const mark = 8;

export function isLetters(type: number): boolean {
  return (type & letters) !== 0;
}

export function isDigits(type: number): boolean {
  return (type & digit) !== 0;
}

/** A part of a term between marks. */
export interface Part {
  readonly start: number;
  readonly end: number;
  readonly type: number;
}

export interface PartRules {
  readonly splitOnCaseChange: boolean;
  readonly splitOnNumerics: boolean;
  /** What is left of 's at the end of a part goes. */
  readonly stemPossessive: boolean;
}

/** The parts of a term; it has no mark in it when the only one is all of it. */
export function partsOf(term: string, rules: PartRules): Part[] {
  const types = Array.from({ length: term.length }, (_, at) => typeOf(term, at));
  let from = 0;
  let to = term.length;
  while (from < to && isMark(types[from])) from++;
  while (to > from && isMark(types[to - 1])) to--;
  const isPossessive = (end: number) =>
    rules.stemPossessive &&
    end > 2 &&
    /'[sS]$/.test(term.slice(end - 2, end)) &&
    isLetters(types[end - 3] ?? 0) &&
    (end === to || isMark(types[end]));
  const parts: Part[] = [];
  let skips = false;
  for (let at = from; ; ) {
    if (skips) at += 2;
    while (at < to && isMark(types[at])) at++;
    if (at >= to) return parts;
    const start = at;
    for (at++; at < to && !breaks(types[at - 1] ?? mark, types[at] ?? mark, rules); at++);
    skips = at < to - 1 && isPossessive(at + 2);
    const first = types[start] ?? mark;
    parts.push({ start, end: at, type: first === lower || first === upper ? letters : first });
  }
}

function isMark(type: number | undefined): boolean {
  return type === undefined || (type & mark) !== 0;
}

function breaks(before: number, after: number, rules: PartRules): boolean {
  if ((before & after) !== 0) return false;
  if (!rules.splitOnCaseChange && isLetters(before) && isLetters(after)) return false;
  if ((before & upper) !== 0 && isLetters(after)) return false;
  const mixes = (isLetters(before) && isDigits(after)) || (isDigits(before) && isLetters(after));
  return !mixes || rules.splitOnNumerics;
}

function typeOf(term: string, at: number): number {
  const char = term[at] as string;
  if (/[\ud800-\udfff]/.test(char)) return letters | digit;
  const isLatin = term.charCodeAt(at) < 0x100;
  if (isLatin ? /\p{Lowercase}/u.test(char) : /\p{Ll}/u.test(char)) return lower;
  if (/\p{Lu}/u.test(char)) return upper;
  if (isLatin) return /\p{Nd}/u.test(char) ? digit : mark;
  if (/[\p{Lt}\p{Lm}\p{Lo}\p{M}]/u.test(char)) return letters;
  return /\p{N}/u.test(char) ? digit : mark;
}
