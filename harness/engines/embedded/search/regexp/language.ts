/** A set of texts, as a regular expression means it. Nodes that mean the same by their form are the same object. */
export interface Language {
  readonly key: string;
  /** True when the empty text is in it. */
  readonly hasEmpty: boolean;
  /** What may follow a character. */
  after(character: number): Language;
}

/**
 * Makes languages and remembers them. Matching takes derivatives, one character after the other; as equal
 * languages are one object and know where each character led, a pattern becomes an automaton while it is used.
 */
export class Languages {
  readonly #known = new Map<string, Language>();
  readonly nothing = this.#intern("0", false, () => this.nothing);
  readonly empty = this.#intern("e", true, () => this.nothing);

  /** One character that passes; `key` tells the test from others. */
  character(key: string, passes: (character: number) => boolean): Language {
    return this.#intern(`[${key}]`, false, (character) => (passes(character) ? this.empty : this.nothing));
  }

  sequence(first: Language, second: Language): Language {
    if (first === this.nothing || second === this.nothing) return this.nothing;
    if (first === this.empty) return second;
    if (second === this.empty) return first;
    return this.#intern(`(${first.key}.${second.key})`, first.hasEmpty && second.hasEmpty, (character) => {
      const inFirst = this.sequence(first.after(character), second);
      return first.hasEmpty ? this.either(inFirst, second.after(character)) : inFirst;
    });
  }

  either(...options: readonly Language[]): Language {
    const distinct = this.#flat("|", options).filter((each) => each !== this.nothing);
    const [only] = distinct;
    if (!only) return this.nothing;
    if (distinct.length === 1) return only;
    return this.#join(
      "|",
      distinct,
      distinct.some((each) => each.hasEmpty),
      (parts) => this.either(...parts),
    );
  }

  both(...parts: readonly Language[]): Language {
    const distinct = this.#flat("&", parts);
    const [only] = distinct;
    if (only && distinct.length === 1) return only;
    if (distinct.includes(this.nothing)) return this.nothing;
    return this.#join(
      "&",
      distinct,
      distinct.every((each) => each.hasEmpty),
      (each) => this.both(...each),
    );
  }

  not(inner: Language): Language {
    return this.#intern(`~${inner.key}`, !inner.hasEmpty, (character) => this.not(inner.after(character)));
  }

  any(inner: Language): Language {
    if (inner === this.nothing || inner === this.empty) return this.empty;
    return this.#intern(`${inner.key}*`, true, (character) =>
      this.sequence(inner.after(character), this.any(inner)),
    );
  }

  /** A whole number between two; of a fixed number of digits, or with any number of zeros before it. */
  interval(least: number, most: number, digits: number, begun = ""): Language {
    const isComplete = digits === 0 ? begun !== "" : begun.length === digits;
    const value = Number(begun);
    return this.#intern(
      `<${least}-${most}/${digits}:${begun}>`,
      isComplete && value >= least && value <= most,
      (character) => {
        if (character < 0x30 || character > 0x39) return this.nothing;
        const longer = begun + String.fromCharCode(character);
        if (digits > 0)
          return longer.length > digits ? this.nothing : this.interval(least, most, digits, longer);
        const short = String(Number(longer));
        return Number(short) > most ? this.nothing : this.interval(least, most, digits, short);
      },
    );
  }

  readonly #parts = new Map<string, { readonly by: string; readonly parts: readonly Language[] }>();

  #flat(by: string, languages: readonly Language[]): Language[] {
    const flat = languages.flatMap((each) => {
      const joined = this.#parts.get(each.key);
      return joined?.by === by ? joined.parts : [each];
    });
    return [...new Set(flat)].sort((a, b) => (a.key < b.key ? -1 : 1));
  }

  #join(
    by: string,
    parts: readonly Language[],
    hasEmpty: boolean,
    join: (parts: readonly Language[]) => Language,
  ): Language {
    const key = `(${parts.map((each) => each.key).join(by)})`;
    this.#parts.set(key, { by, parts });
    return this.#intern(key, hasEmpty, (character) => join(parts.map((each) => each.after(character))));
  }

  #intern(key: string, hasEmpty: boolean, derive: (character: number) => Language): Language {
    const known = this.#known.get(key);
    if (known) return known;
    const led = new Map<number, Language>();
    const language: Language = {
      key,
      hasEmpty,
      after(character) {
        let next = led.get(character);
        if (!next) {
          next = derive(character);
          led.set(character, next);
        }
        return next;
      },
    };
    this.#known.set(key, language);
    return language;
  }
}
