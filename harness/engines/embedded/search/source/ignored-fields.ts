import type { Mapping } from "../../mapping/mapping.ts";
import { leavesAt } from "../field.ts";
import { decodeText } from "./json-cursor.ts";
import { SourceReader } from "./source-reader.ts";

interface Limit {
  readonly path: string;
  readonly ignoreAbove: number;
}

/** Finds which fields of a document the server ignores: keywords longer than their `ignore_above`. */
export class IgnoredFields {
  readonly #reader: SourceReader<Limit>;
  #found = new Set<string>();
  #least = Number.POSITIVE_INFINITY;

  constructor(mapping: Mapping) {
    this.#reader = new SourceReader(({ path, ignoreAbove }, value) => {
      if (value.end - value.start <= ignoreAbove) return;
      const text = decodeText(value);
      if (text !== undefined && text.length > ignoreAbove) this.#found.add(path);
    });
    for (const { field, sourcePath } of leavesAt(mapping, "")) {
      const { ignore_above: ignoreAbove } = field.parameters;
      if (field.type !== "keyword" || typeof ignoreAbove !== "number") continue;
      this.#reader.want(sourcePath, { path: field.path, ignoreAbove });
      this.#least = Math.min(this.#least, ignoreAbove);
    }
  }

  /** The paths that are ignored in a source, in order. */
  of(source: Buffer): readonly string[] {
    if (source.length <= this.#least) return [];
    this.#found = new Set();
    this.#reader.read(source);
    return [...this.#found].sort();
  }
}
