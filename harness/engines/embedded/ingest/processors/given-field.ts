import { illegalArgument } from "../../errors.ts";
import type { Json } from "../../json.ts";
import type { Config } from "../config.ts";
import type { IngestDocument } from "../document.ts";

/** What most processors begin with: a field to read, and one to write. */
export interface GivenField {
  readonly field: string;
  readonly target: string;
  /**
   * The value of the field; undefined when it is missing and may be.
   * @throws 400 saying that it is missing, or null
   */
  read(document: IngestDocument): Json | undefined;
}

/** Reads `field`, `target_field` and `ignore_missing`; `cannot` ends the sentence about a field that is null. */
export function givenField(config: Config, cannot: string): GivenField {
  const field = config.string("field");
  const target = config.optionalString("target_field") ?? field;
  const ignoreMissing = config.boolean("ignore_missing", false);
  return {
    field,
    target,
    read(document) {
      const value = document.find(field) ?? null;
      if (value !== null) return value;
      if (ignoreMissing) return undefined;
      document.get(field);
      throw illegalArgument(`field [${field}] is null, ${cannot}.`);
    },
  };
}
