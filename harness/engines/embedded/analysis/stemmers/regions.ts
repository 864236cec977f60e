/**
 * Where Snowball's region R1 begins: past the first letter that is no vowel after a vowel, counted from an
 * offset. Where there is none it is empty.
 */
export function regionAfter(word: string, vowels: string, from = 0): number {
  let at = from;
  while (at < word.length && !vowels.includes(word[at] as string)) at++;
  while (at < word.length && vowels.includes(word[at] as string)) at++;
  return at < word.length ? at + 1 : word.length;
}

/** The longest of some suffixes that a word ends with and that begins no sooner than an offset. */
export function longestSuffix(word: string, suffixes: readonly string[], from = 0): string | undefined {
  let longest: string | undefined;
  for (const suffix of suffixes)
    if (
      (longest === undefined || suffix.length > longest.length) &&
      word.length - suffix.length >= from &&
      word.endsWith(suffix)
    )
      longest = suffix;
  return longest;
}

/** Words of a template, to write lists of suffixes readably. */
export function list(text: string): string[] {
  return text.trim().split(/\s+/);
}

export function cut(word: string, letters: number): string {
  return word.slice(0, word.length - letters);
}
