import { isObject, type Json, type JsonObject } from "../../json.ts";
import type { Field } from "../../mapping/field.ts";
import type { Mapping } from "../../mapping/mapping.ts";
import { accepts } from "../columns/accepts.ts";
import { leavesAt } from "../field.ts";
import { decodeText, type RawValue } from "./json-cursor.ts";
import { SourceReader } from "./source-reader.ts";

interface Watch {
  readonly path: string;
  ignores(value: RawValue): boolean;
}

/** Finds which fields of a document the server ignores: keywords that are too long, and malformed values. */
export class IgnoredFields {
  readonly #mapping: Mapping;
  readonly #reader: SourceReader<Watch>;
  #found = new Set<string>();
  /** No shorter source has anything to ignore. */
  #least = Number.POSITIVE_INFINITY;

  constructor(mapping: Mapping) {
    this.#mapping = mapping;
    this.#reader = new SourceReader((watch, value) => {
      if (watch.ignores(value)) this.#found.add(watch.path);
    });
    for (const { field, sourcePath } of leavesAt(mapping, "")) {
      const { ignore_above: ignoreAbove } = field.parameters;
      if (field.type === "keyword" && typeof ignoreAbove === "number") {
        this.#reader.want(sourcePath, { path: field.path, ignores: (value) => isLonger(value, ignoreAbove) });
        this.#least = Math.min(this.#least, ignoreAbove);
      } else if (field.ignoreMalformed && !mapping.runtime.has(field.path)) {
        this.#reader.want(sourcePath, { path: field.path, ignores: (value) => !accepts(field, value) }, true);
        this.#least = 0;
      }
    }
  }

  /** The paths that are ignored in a source, in order. */
  of(source: Buffer): readonly string[] {
    this.#found = new Set();
    if (source.length > this.#least) this.#reader.read(source);
    if (this.#mapping.ignoresFieldsBeyondLimit)
      this.#addUnmapped(this.#mapping.root, JSON.parse(source.toString("utf8")) as JsonObject);
    return this.#found.size === 0 ? [] : [...this.#found].sort();
  }

  /** Fields that the mapping had no room for. */
  #addUnmapped(object: Field, value: JsonObject): void {
    if (!object.enabled || (object.dynamic !== undefined && object.dynamic !== "true")) return;
    for (const [key, held] of Object.entries(value)) {
      const child = object.properties?.get(key);
      if (!child && !isNothing(held)) this.#found.add(object.path === "" ? key : `${object.path}.${key}`);
      else if (child?.properties)
        for (const item of Array.isArray(held) ? held : [held])
          if (isObject(item)) this.#addUnmapped(child, item);
    }
  }
}

function isNothing(value: Json): boolean {
  return value === null || (Array.isArray(value) && value.every(isNothing));
}

function isLonger(value: RawValue, limit: number): boolean {
  if (value.end - value.start <= limit) return false;
  const text = decodeText(value);
  return text !== undefined && text.length > limit;
}
