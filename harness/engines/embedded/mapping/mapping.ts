import type { IndexSettings } from "../indices/settings.ts";
import type { JsonObject } from "../json.ts";
import type { Field } from "./field.ts";

/** The mapping of an index. */
export class Mapping {
  constructor(_settings: IndexSettings) {}

  /** The field at a dotted path, variants (`title.keyword`) included; an alias leads to what it stands for. */
  field(_path: string): Field | undefined {
    return undefined;
  }

  /** Merges a mapping as `PUT _mapping` gives it; nothing is changed when any of it conflicts. */
  merge(_mappings: JsonObject): void {}

  /** As `GET _mapping` shows it. */
  toJson(): JsonObject {
    return {};
  }

  /** Checks a document and adds the fields it introduces; throws `document_parsing_exception`. */
  accept(_id: string, _document: JsonObject, _source: Buffer): void {}
}
