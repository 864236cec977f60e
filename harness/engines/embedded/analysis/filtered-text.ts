/** A text after character filters, which still knows the offsets in the text as it was given. */
export class FilteredText {
  readonly text: string;
  readonly #before: FilteredText | undefined;
  /** From an offset in this text on, so much is to be added to get the offset before; ascending. */
  readonly #offsets: readonly number[];
  readonly #differences: readonly number[];

  constructor(
    text: string,
    before?: FilteredText,
    offsets: readonly number[] = [],
    differences: readonly number[] = [],
  ) {
    this.text = text;
    this.#before = before;
    this.#offsets = offsets;
    this.#differences = differences;
  }

  /** The offset in the text as it was given. */
  original(offset: number): number {
    let at = -1;
    for (let low = 0, high = this.#offsets.length; low < high; ) {
      const middle = (low + high) >>> 1;
      if ((this.#offsets[middle] as number) <= offset) {
        at = middle;
        low = middle + 1;
      } else high = middle;
    }
    const before = offset + (this.#differences[at] ?? 0);
    return this.#before?.original(before) ?? before;
  }
}

/** Builds a filtered text piece by piece. */
export class TextRewriter {
  readonly #before: FilteredText;
  #text = "";
  #read = 0;
  readonly #offsets: number[] = [];
  readonly #differences: number[] = [];

  constructor(before: FilteredText) {
    this.#before = before;
  }

  /** How much of the text before has been dealt with. */
  get read(): number {
    return this.#read;
  }

  /** Takes over the text up to an offset as it is. */
  keepUntil(offset: number): void {
    this.#text += this.#before.text.slice(this.#read, offset);
    this.#read = offset;
  }

  /** Puts other text in the place of so many units. A character added has the offset of the last one replaced. */
  replace(units: number, replacement: string): void {
    const difference = units - replacement.length;
    const total = (this.#differences.at(-1) ?? 0) + difference;
    if (difference > 0) this.#mark(this.#text.length + replacement.length, total);
    else if (difference < 0)
      for (let extra = 0; extra < -difference; extra++)
        this.#mark(this.#text.length + units + extra, (this.#differences.at(-1) ?? 0) - 1);
    this.#text += replacement;
    this.#read += units;
  }

  done(): FilteredText {
    this.keepUntil(this.#before.text.length);
    return new FilteredText(this.#text, this.#before, this.#offsets, this.#differences);
  }

  #mark(offset: number, difference: number): void {
    if (this.#offsets.at(-1) === offset) this.#differences[this.#differences.length - 1] = difference;
    else {
      this.#offsets.push(offset);
      this.#differences.push(difference);
    }
  }
}
