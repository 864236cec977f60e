import type { Word } from "./words.ts";

/** Words that stand at one place of a text, or several ways to read a stretch of it. */
export type Place =
  | { readonly kind: "terms"; readonly terms: readonly string[]; readonly position: number }
  | { readonly kind: "paths"; readonly paths: readonly (readonly Word[])[]; readonly position: number };

/** Puts words together that stand at the same place, and those that a longer one spans. */
export function placesOf(words: readonly Word[]): Place[] {
  const places: Place[] = [];
  for (let at = 0; at < words.length; ) {
    const { position } = words[at] as Word;
    let end = position + 1;
    const from = at;
    for (; at < words.length && (words[at] as Word).position < end; at++)
      end = Math.max(end, (words[at] as Word).position + (words[at] as Word).span);
    const stretch = words.slice(from, at);
    places.push(
      stretch.every((word) => word.position === position && position + word.span === end)
        ? { kind: "terms", terms: stretch.map(({ term }) => term), position }
        : { kind: "paths", paths: pathsOf(stretch, position, end), position },
    );
  }
  return places;
}

/** The words of each way from one place to another, at places of their own: one after another, with the holes kept. */
function pathsOf(words: readonly Word[], from: number, end: number, at = 0): Word[][] {
  const next = words.find((word) => word.position >= from)?.position;
  if (from >= end || next === undefined) return [[]];
  const position = at + next - from;
  return words
    .filter((word) => word.position === next)
    .flatMap((word) =>
      pathsOf(words, next + word.span, end, position + 1).map((rest) => [
        { ...word, position, span: 1 },
        ...rest,
      ]),
    );
}

/** Every way to read all words, one after another. */
export function readings(words: readonly Word[]): Word[][] {
  const end = words.reduce((last, { position, span }) => Math.max(last, position + span), 0);
  return pathsOf(words, words[0]?.position ?? 0, end);
}
