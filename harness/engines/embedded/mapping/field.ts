import type { Json, JsonObject } from "../json.ts";
import type { Complaint } from "./complaint.ts";

/** How an object treats fields that its mapping does not know. */
export type Dynamic = "true" | "false" | "strict" | "runtime";

/** One field of a mapping: a leaf, an object, or a variant (multi-field) of a leaf. */
export interface Field {
  readonly name: string;
  /** Dotted path from the root; for a variant that of its field and its own name. */
  readonly path: string;
  /** `text`, `keyword`, `long`, ..., `object`, `nested`, `flattened`, `alias`. */
  readonly type: string;
  /** What `GET _mapping` shows beside type, properties and fields: `format`, `ignore_above`, `path`, ... */
  readonly parameters: JsonObject;
  /** Children of an object, nested or passthrough field. */
  readonly properties?: Map<string, Field>;
  /** Variants of a leaf, such as `keyword` of a dynamic text. */
  readonly fields?: Map<string, Field>;
  /** Set on objects that say it themselves; others inherit. */
  readonly dynamic?: Dynamic;
  /** False for an object whose content is stored and not looked at. */
  readonly enabled: boolean;
  /** False for an object whose children have dots in their names instead of children of their own. */
  readonly subobjects: boolean;
  /** Numbers may be given as strings and with fractions. */
  readonly coerce: boolean;
  /** A value that the type refuses is left out of the field instead of refusing the document. */
  readonly ignoreMalformed: boolean;
  /** Its values are those of these fields too. */
  readonly copyTo: readonly string[];
  /** Of what is searched below a flattened field: the path within it. */
  readonly key?: string;
  /** Arrays are handed to `check` as a whole. */
  readonly takesArrays: boolean;
  /** Says what is wrong with a value that is neither null nor an array; undefined when it may be stored. */
  readonly check: (value: Json, field: Field) => Complaint | undefined;
}
