import { isObject, type Json } from "../../json.ts";
import { type Config, parseException } from "../config.ts";
import type { IngestDocument } from "../document.ts";
import type { Process, ProcessorFactory } from "../processor.ts";
import { compileTemplate, type Template } from "../template.ts";

export const remove: ProcessorFactory = (config) => {
  const fields = templates(config, "field");
  const keep = templates(config, "keep");
  const ignoreMissing = config.boolean("ignore_missing", false);
  if (fields && keep) throw parseException("[keep] or [field] property cannot be used together");
  if (keep) return keeping(keep);
  if (!fields) throw config.problem("field", "required property is missing");
  return (document) => {
    for (const field of fields) {
      const path = field(document);
      if (!ignoreMissing || document.has(path)) document.remove(path);
    }
  };
};

function keeping(keep: readonly Template[]): Process {
  return (document) => {
    const kept = keep.map((template) => template(document));
    if (!kept.some((path) => document.has(path))) return;
    prune(document, document.source, "", kept);
  };
}

/** Removes what is neither kept, nor holds, nor belongs to anything kept. */
function prune(
  document: IngestDocument,
  at: Record<string, Json>,
  prefix: string,
  kept: readonly string[],
): void {
  for (const [name, value] of Object.entries(at)) {
    const path = `${prefix}${name}`;
    if (kept.some((each) => each === path)) continue;
    if (!kept.some((each) => each.startsWith(`${path}.`))) document.remove(path);
    else if (isObject(value)) prune(document, value, `${path}.`, kept);
  }
}

function templates(config: Config, name: string): Template[] | undefined {
  const value = config.take(name);
  if (value === undefined) return undefined;
  return (Array.isArray(value) ? value : [value]).map((each) => compileTemplate(String(each)));
}
