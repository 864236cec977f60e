const firstRoom = 4;

/** The documents that a term is in. Of most terms there are few, of some nearly all: so it grows, and holds bare numbers. */
export class TextPostings {
  /** How often the term has come in the document that is being taken. */
  pending = 0;
  #length = 0;
  #ordinals = new Int32Array(firstRoom);
  /** Missing while the term is in each document once. */
  #frequencies: Uint8Array | Int32Array | undefined;

  /** The ordinals of the documents, ascending. */
  get ordinals(): Int32Array {
    return this.#ordinals.subarray(0, this.#length);
  }

  /** Puts the document down that was being taken. */
  add(ordinal: number, frequency: number): void {
    const at = this.#length++;
    if (at === this.#ordinals.length) this.#grow();
    this.#ordinals[at] = ordinal;
    if (frequency !== 1 || this.#frequencies) this.#put(at, frequency);
  }

  /** How often the term is in the document at an index of `ordinals`; 0 for -1, which is none. */
  frequency(at: number): number {
    if (at < 0) return 0;
    return this.#frequencies ? (this.#frequencies[at] as number) : 1;
  }

  #put(at: number, frequency: number): void {
    this.#frequencies ??= new Uint8Array(this.#ordinals.length).fill(1, 0, at);
    if (frequency > 255 && this.#frequencies instanceof Uint8Array)
      this.#frequencies = Int32Array.from(this.#frequencies);
    this.#frequencies[at] = frequency;
  }

  #grow(): void {
    const room = this.#length < 1000 ? this.#length * 2 : Math.ceil(this.#length * 1.5);
    const longer = new Int32Array(room);
    longer.set(this.#ordinals);
    this.#ordinals = longer;
    if (!this.#frequencies) return;
    const more = this.#frequencies instanceof Uint8Array ? new Uint8Array(room) : new Int32Array(room);
    more.set(this.#frequencies);
    this.#frequencies = more;
  }
}
