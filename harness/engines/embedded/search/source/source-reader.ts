import { JsonCursor, type RawValue } from "./json-cursor.ts";

/** The fields that are wanted of a source: a tree of path segments. */
interface Wanted<Target> {
  readonly children: Map<string, Wanted<Target>>;
  readonly targets: Target[];
  /** Targets that are given objects and arrays as they stand. */
  readonly wholes: Target[];
}

/**
 * Reports the scalars at wanted paths of sources, those inside arrays one by one. `{"a.b": 1}` is at the path
 * `a.b` too. Only what is wanted is decoded, which is several times faster than parsing whole documents.
 */
export class SourceReader<Target> {
  readonly #root: Wanted<Target> = { children: new Map(), targets: [], wholes: [] };
  readonly #report: (target: Target, value: RawValue) => void;

  constructor(report: (target: Target, value: RawValue) => void) {
    this.#report = report;
  }

  /** Wants the values at a dotted path, or what is there as a whole. */
  want(path: string, target: Target, whole = false): void {
    let at = this.#root;
    for (const segment of path.split(".")) {
      let next = at.children.get(segment);
      if (!next) {
        next = { children: new Map(), targets: [], wholes: [] };
        at.children.set(segment, next);
      }
      at = next;
    }
    (whole ? at.wholes : at.targets).push(target);
  }

  read(source: Buffer): void {
    this.#object(new JsonCursor(source), this.#root);
  }

  #object(cursor: JsonCursor, wanted: Wanted<Target>): void {
    cursor.enter();
    while (cursor.hasMember()) {
      const child = childOf(wanted, cursor.key());
      if (child) this.#value(cursor, child);
      else cursor.skip();
    }
  }

  #value(cursor: JsonCursor, wanted: Wanted<Target>): void {
    if (wanted.wholes.length > 0) this.#whole(cursor, wanted);
    this.#parts(cursor, wanted);
  }

  #whole(cursor: JsonCursor, wanted: Wanted<Target>): void {
    const start = cursor.at;
    const end = cursor.skip();
    for (const target of wanted.wholes) this.#report(target, { bytes: cursor.bytes, start, end });
    cursor.at = start;
  }

  #parts(cursor: JsonCursor, wanted: Wanted<Target>): void {
    if (cursor.atObject) {
      if (wanted.children.size > 0) this.#object(cursor, wanted);
      else cursor.skip();
    } else if (cursor.atArray) {
      cursor.enter();
      while (cursor.hasMember()) this.#parts(cursor, wanted);
    } else {
      const value = cursor.scalar();
      for (const target of wanted.targets) this.#report(target, value);
    }
  }
}

function childOf<Target>(wanted: Wanted<Target>, key: string): Wanted<Target> | undefined {
  const child = wanted.children.get(key);
  if (child || !key.includes(".")) return child;
  let at: Wanted<Target> | undefined = wanted;
  for (const segment of key.split(".")) at = at?.children.get(segment);
  return at;
}
