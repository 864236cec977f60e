import type { JsonObject } from "../json.ts";

/** A built-in index template. A file in `templates/` that default-exports one is applied at index creation. */
export interface IndexTemplate {
  readonly name: string;
  /** Index name patterns, `*` standing for anything. */
  readonly patterns: readonly string[];
  readonly priority: number;
  readonly settings?: JsonObject;
  readonly mappings?: JsonObject;
  readonly aliases?: JsonObject;
  /** The index that is created when a document is written to one of the aliases before there is any. */
  readonly primaryIndex?: string;
}

/** Declares a built-in index template. */
export function defineIndexTemplate(template: IndexTemplate): IndexTemplate {
  return template;
}
