import { ContentError } from "./content-error.ts";

/** More text than this is not taken from one file: a small archive may unfold into any amount. */
export const MAX_TEXT_CHARACTERS = 10 * 1024 * 1024;

/**
 * Text as a reader sees it, whatever the format: a line for each paragraph, row or printed line, white space inside a
 * line collapsed, cells of a row a space apart, lines trimmed and empty ones dropped.
 */
export class Lines {
  readonly #lines: string[] = [];
  #parts: string[] = [];
  #characters = 0;

  /** @throws {ContentError} when it comes to more than {@link MAX_TEXT_CHARACTERS}. */
  add(text: string): void {
    this.#characters += text.length;
    if (this.#characters > MAX_TEXT_CHARACTERS)
      throw new ContentError(`expected at most ${MAX_TEXT_CHARACTERS} characters of text, found more`);
    this.#parts.push(text);
  }

  /** Keeps neighbours in one line apart. */
  gap(): void {
    this.add(" ");
  }

  end(): void {
    const line = this.#parts.join("").replace(/\s+/g, " ").trim();
    if (line) this.#lines.push(line);
    this.#parts = [];
  }

  toString(): string {
    this.end();
    return this.#lines.join("\n");
  }
}
