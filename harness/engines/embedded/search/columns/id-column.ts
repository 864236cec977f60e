/** Ordinals of the documents of each id, ascending: versions of one document have the same id. */
export class IdColumn {
  readonly #ordinals = new Map<string, number | number[]>();
  #length = 0;

  get length(): number {
    return this.#length;
  }

  add(id: string): void {
    const ordinal = this.#length++;
    const known = this.#ordinals.get(id);
    if (known === undefined) this.#ordinals.set(id, ordinal);
    else if (typeof known === "number") this.#ordinals.set(id, [known, ordinal]);
    else known.push(ordinal);
  }

  find(id: string): readonly number[] {
    const known = this.#ordinals.get(id);
    return known === undefined ? [] : typeof known === "number" ? [known] : known;
  }
}
