import { decodeString, JsonCursor, type RawValue } from "./json-cursor.ts";

/** The fields that are wanted of a source: a tree of path segments. */
interface Wanted<Target> {
  readonly children: Map<string, Wanted<Target>>;
  /** The same by the bytes of a key, by which most are known without being decoded. */
  readonly keys: { readonly key: Buffer; readonly child: Wanted<Target> }[];
  readonly targets: Target[];
  /** Targets that are given objects and arrays as they stand. */
  readonly wholes: Target[];
}

/**
 * Reports the scalars at wanted paths of sources, those inside arrays one by one. `{"a.b": 1}` is at the path
 * `a.b` too. Only what is wanted is decoded, which is several times faster than parsing whole documents.
 */
export class SourceReader<Target> {
  readonly #root: Wanted<Target> = nothing();
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
        next = nothing();
        at.children.set(segment, next);
        at.keys.push({ key: Buffer.from(segment), child: next });
      }
      at = next;
    }
    (whole ? at.wholes : at.targets).push(target);
  }

  /** Reads a source that begins at an offset. */
  read(bytes: Buffer, start = 0): void {
    this.#object(new JsonCursor(bytes, start), this.#root);
  }

  #object(cursor: JsonCursor, wanted: Wanted<Target>): void {
    cursor.enter();
    while (cursor.hasMember()) {
      const child = childOf(wanted, cursor.rawKey());
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

function nothing<Target>(): Wanted<Target> {
  return { children: new Map(), keys: [], targets: [], wholes: [] };
}

function childOf<Target>(wanted: Wanted<Target>, raw: RawValue): Wanted<Target> | undefined {
  for (const { key, child } of wanted.keys) if (isKey(key, raw)) return child;
  if (isPlain(raw)) return undefined;
  let at: Wanted<Target> | undefined = wanted;
  for (const segment of decodeString(raw).split(".")) at = at?.children.get(segment);
  return at;
}

function isKey(key: Buffer, { bytes, start, end }: RawValue): boolean {
  if (key.length !== end - start - 2) return false;
  for (let at = 0; at < key.length; at++) if (key[at] !== bytes[start + 1 + at]) return false;
  return true;
}

const dot = 0x2e;
const backslash = 0x5c;

/** True for a key that is one segment and stands as it is. */
function isPlain({ bytes, start, end }: RawValue): boolean {
  for (let at = start; at < end; at++) if (bytes[at] === dot || bytes[at] === backslash) return false;
  return true;
}
