import { Generation } from "../../store/document-store.ts";
import { DocumentRecord } from "../../store/record.ts";
import { Searcher } from "../../store/searcher.ts";
import { JsonCursor } from "../source/json-cursor.ts";

/**
 * The objects of one nested field of all documents of a generation, as documents of their own: each is a part of
 * its parent's source. Built when a query first asks, and extended as documents come.
 */
export class NestedObjects {
  /** The objects, those of one parent side by side. */
  readonly generation = new Generation();
  /** The parent of each object. */
  readonly parents: number[] = [];
  /** Where the objects of each parent begin; one more than there are parents. */
  readonly firsts: number[] = [0];
  readonly #segments: readonly string[];

  constructor(path: string) {
    this.#segments = path.split(".");
  }

  /** A view of the objects of the documents that a searcher sees. */
  view({ generation, maxOrdinal, seqNo }: Searcher): Searcher {
    for (let parent = this.firsts.length - 1; parent < maxOrdinal; parent++) {
      const record = generation.records[parent];
      if (record) this.#take(record, parent);
      this.firsts.push(this.generation.records.length);
    }
    return new Searcher(this.generation, this.firsts[maxOrdinal] ?? 0, seqNo);
  }

  #take(record: DocumentRecord, parent: number): void {
    const { source } = record;
    for (const [start, end] of objectsAt(new JsonCursor(source), this.#segments)) {
      const object = source.subarray(start, end);
      this.generation.records.push(new DocumentRecord(record.id, object, record.seqNo, record.version));
      this.parents.push(parent);
    }
  }
}

const known = new WeakMap<Generation, Map<string, NestedObjects>>();

/** The objects at a path below the documents, or objects, of a generation. */
export function nestedObjects(generation: Generation, path: string): NestedObjects {
  let byPath = known.get(generation);
  if (!byPath) {
    byPath = new Map();
    known.set(generation, byPath);
  }
  let objects = byPath.get(path);
  if (!objects) {
    objects = new NestedObjects(path);
    byPath.set(path, objects);
  }
  return objects;
}

/** Where the objects at a path stand in a source; a key with dots is a path of its own. */
function* objectsAt(cursor: JsonCursor, segments: readonly string[]): Generator<readonly [number, number]> {
  if (cursor.atArray) {
    cursor.enter();
    while (cursor.hasMember()) yield* objectsAt(cursor, segments);
  } else if (!cursor.atObject) cursor.skip();
  else if (segments.length === 0) {
    const start = cursor.at;
    yield [start, cursor.skip()];
  } else {
    cursor.enter();
    while (cursor.hasMember()) {
      const rest = below(cursor.key(), segments);
      if (rest) yield* objectsAt(cursor, rest);
      else cursor.skip();
    }
  }
}

function below(key: string, segments: readonly string[]): readonly string[] | undefined {
  const own = key.split(".");
  return own.every((segment, at) => segment === segments[at]) ? segments.slice(own.length) : undefined;
}
