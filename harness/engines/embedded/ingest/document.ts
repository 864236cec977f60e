import { illegalArgument, notImplemented } from "../errors.ts";
import { isObject, type Json, type JsonObject } from "../json.ts";
import { javaType } from "./java-type.ts";

const unsupportedMetadata = new Set([
  "_routing",
  "_version",
  "_version_type",
  "_if_seq_no",
  "_if_primary_term",
  "_dynamic_templates",
]);

/**
 * A document on its way through pipelines. Paths are dotted and go through objects and, by number, through
 * arrays; `_index`, `_id` and `_ingest.*` are no part of the source. Which top-level fields were written is
 * remembered, so that the bytes of all others can stay as they came.
 */
export class IngestDocument {
  readonly source: JsonObject;
  /** Top-level fields that a processor has written or removed. */
  readonly touched = new Set<string>();
  readonly index: string;
  readonly id: string | undefined;
  readonly #now: number;
  #ingest: JsonObject | undefined;

  /** `now` is when it is ingested, in milliseconds since the epoch. */
  constructor(document: { index: string; id: string | undefined; source: JsonObject }, now: number) {
    this.index = document.index;
    this.id = document.id;
    this.source = document.source;
    this.#now = now;
  }

  /** What `_ingest.*` paths reach. Made when first asked for: few pipelines do. */
  get ingest(): JsonObject {
    this.#ingest ??= { timestamp: new Date(this.#now).toISOString() };
    return this.#ingest;
  }

  has(path: string): boolean {
    return this.find(path) !== undefined;
  }

  /** The value at a path, undefined when there is none. Null is a value. */
  find(path: string): Json | undefined {
    if (path === "_index") return this.index;
    if (path === "_id") return this.id;
    const { root, segments } = this.#locate(path);
    let at: Json | undefined = root;
    for (const segment of segments) {
      if (at === undefined || at === null) return undefined;
      at = child(at, segment);
    }
    return at;
  }

  /** The value at a path. @throws 400 as the server, saying at which segment the path ends. */
  get(path: string): Json {
    const value = this.find(path);
    if (value !== undefined) return value;
    const { root, segments } = this.#locate(path);
    let at: Json = root;
    for (const segment of segments) at = step(at, segment, path);
    return at;
  }

  set(path: string, value: Json): void {
    const { root, segments } = this.#locate(path, true);
    const last = segments.pop() ?? path;
    let at: Json = root;
    for (const segment of segments) {
      const next = child(at, segment);
      if (next === undefined && isObject(at)) at = at[segment] = {};
      else at = step(at, segment, path);
    }
    if (isObject(at)) at[last] = value;
    else if (Array.isArray(at) && isPosition(last, at)) at[Number(last)] = value;
    else throw illegalArgument(`cannot set [${last}] with parent ${described(at)} as part of path [${path}]`);
  }

  /** @throws 400 when there is nothing at the path. */
  remove(path: string): void {
    const { root, segments } = this.#locate(path, true);
    const last = segments.pop() ?? path;
    let at: Json = root;
    for (const segment of segments) at = step(at, segment, path);
    step(at, last, path);
    if (Array.isArray(at)) at.splice(Number(last), 1);
    else if (isObject(at)) delete at[last];
  }

  #locate(path: string, forWriting = false): { root: JsonObject; segments: string[] } {
    if (path === "") throw illegalArgument("path cannot be null nor empty");
    const readOnly = forWriting && (path === "_index" || path === "_id");
    if (readOnly || unsupportedMetadata.has(path))
      throw notImplemented(`the metadata field [${path}] in ingest pipelines`);
    if (!path.includes(".")) {
      if (forWriting) this.touched.add(path);
      return { root: this.source, segments: [path] };
    }
    const segments = path.split(".");
    const [first, ...rest] = segments;
    if (first === "_ingest" && rest.length > 0) return { root: this.ingest, segments: rest };
    const inSource = first === "_source" && rest.length > 0 ? rest : segments;
    if (forWriting) this.touched.add(inSource[0] ?? path);
    return { root: this.source, segments: inSource };
  }
}

function child(at: Json, segment: string): Json | undefined {
  if (Array.isArray(at)) return isPosition(segment, at) ? at[Number(segment)] : undefined;
  return isObject(at) && Object.hasOwn(at, segment) ? at[segment] : undefined;
}

function step(at: Json, segment: string, path: string): Json {
  const next = child(at, segment);
  if (next !== undefined) return next;
  if (isObject(at)) throw illegalArgument(`field [${segment}] not present as part of path [${path}]`);
  if (Array.isArray(at))
    throw illegalArgument(
      /^\d+$/.test(segment)
        ? `[${segment}] is out of bounds for array with length [${at.length}] as part of path [${path}]`
        : `[${segment}] is not an integer, cannot be used as an index as part of path [${path}]`,
    );
  throw illegalArgument(`cannot resolve [${segment}] from ${described(at)} as part of path [${path}]`);
}

function described(at: Json): string {
  return at === null ? "null" : `object of type [${javaType(at)}]`;
}

function isPosition(segment: string, list: readonly Json[]): boolean {
  return /^\d+$/.test(segment) && Number(segment) < list.length;
}
