import { isObject, type Json } from "../../json.ts";
import { matchesWildcard } from "../../wildcard.ts";
import type { Shard } from "../shard.ts";
import type { FieldValues } from "./fetched-fields.ts";
import { leafWriter, type WriteValue } from "./leaf-values.ts";
import { isOf, mappedFields } from "./mapped-fields.ts";
import { valuesAt } from "./source-values.ts";

/** Reads fields that the mapping keeps beside the source: those with `store`. */
export class StoredFields {
  readonly #leaves: { name: string; sourcePath: string; write: WriteValue; nullValue: Json }[];

  constructor(shard: Pick<Shard, "index" | "scope">, patterns: readonly string[]) {
    const { mapping, analysis } = shard.index;
    this.#leaves = mappedFields(mapping)
      .filter((each) => each.field.parameters.store === true && isOf(shard, each))
      .filter(({ name }) => patterns.some((pattern) => matchesWildcard(pattern, name)))
      .map(({ name, field, sourcePath }) => ({
        name,
        sourcePath,
        write: leafWriter(field, analysis),
        nullValue: (field.parameters.null_value as Json | undefined) ?? null,
      }));
  }

  read(source: Json): FieldValues {
    const fields: FieldValues = new Map();
    if (!isObject(source)) return fields;
    for (const { name, sourcePath, write, nullValue } of this.#leaves) {
      const values = valuesAt(source, sourcePath)
        .map((value) => value ?? nullValue)
        .filter((value) => value !== null)
        .map(write)
        .filter((value) => value !== undefined);
      if (values.length > 0) fields.set(name, values);
    }
    return fields;
  }
}
