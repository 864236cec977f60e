import type { Token } from "../token.ts";

/** What stands in for some words in a row. */
export interface Synonyms {
  /** How many words they stand in for. */
  readonly length: number;
  /** Each as its words. */
  readonly outputs: readonly (readonly string[])[];
  /** The words themselves stay, too. */
  readonly keepsOriginal: boolean;
}

/** Words cannot have it in them, as JSON texts that come this far have no such character. */
const separator = "\u0000";

/** Synonyms by the words that they stand in for. */
export class SynonymMap {
  readonly #byWords = new Map<string, { outputs: Map<string, readonly string[]>; keepsOriginal: boolean }>();
  #longest = 0;

  add(input: readonly string[], output: readonly string[], keepsOriginal: boolean): void {
    const key = input.join(separator);
    let entry = this.#byWords.get(key);
    if (!entry) {
      entry = { outputs: new Map(), keepsOriginal: false };
      this.#byWords.set(key, entry);
    }
    entry.outputs.set(output.join(separator), output);
    entry.keepsOriginal ||= keepsOriginal;
    this.#longest = Math.max(this.#longest, input.length);
  }

  /** The synonyms of as many words as have any, beginning with the token at a place. */
  longestAt(tokens: readonly Token[], at: number): Synonyms | undefined {
    for (let length = Math.min(this.#longest, tokens.length - at); length > 0; length--) {
      const words = tokens.slice(at, at + length).map(({ term }) => term);
      const entry = this.#byWords.get(words.join(separator));
      if (entry) return { length, outputs: [...entry.outputs.values()], keepsOriginal: entry.keepsOriginal };
    }
    return undefined;
  }
}
