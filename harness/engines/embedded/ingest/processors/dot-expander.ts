import { illegalArgument } from "../../errors.ts";
import { isObject, type Json, type JsonObject } from "../../json.ts";
import type { IngestDocument } from "../document.ts";
import type { ProcessorFactory } from "../processor.ts";

export const dotExpander: ProcessorFactory = (config) => {
  const field = config.string("field");
  const path = config.optionalString("path");
  const override = config.boolean("override", false);
  if (!field.includes(".") && field !== "*")
    throw config.problem("field", "field does not contain a dot and is not a wildcard");
  if (field.startsWith(".") || field.endsWith("."))
    throw config.problem("field", "Field can't start or end with a dot");
  const [adjacent] = /\.{2,}/.exec(field) ?? [];
  if (adjacent !== undefined) throw config.problem("field", "No space between dots");
  return (document) => {
    const holder = path === undefined ? document.source : document.find(path);
    if (!isObject(holder)) return;
    const names = field === "*" ? Object.keys(holder).filter((name) => name.includes(".")) : [field];
    for (const name of names) expand(document, holder, path, name, override);
  };
};

/** A name with dots becomes objects within each other; a value that is there already gets company, or gives way. */
function expand(
  document: IngestDocument,
  holder: JsonObject,
  path: string | undefined,
  name: string,
  override: boolean,
): void {
  const value = holder[name];
  if (value === undefined) return;
  const full = path === undefined ? name : `${path}.${name}`;
  const there = document.find(full);
  const parents = full.split(".").slice(0, -1);
  parents.forEach((_, at) => {
    const parent = document.find(parents.slice(0, at + 1).join("."));
    if (parent !== undefined && !isObject(parent))
      throw illegalArgument(
        `cannot expand [${full}], because [${parents.slice(0, at + 1).join(".")}] is not an object field, but a value field`,
      );
  });
  delete holder[name];
  document.touched.add(path === undefined ? name : (path.split(".")[0] ?? path));
  document.set(full, there === undefined || override ? value : both(there, value));
}

function both(there: Json, value: Json): Json {
  return [
    ...(Array.isArray(there) ? (there as Json[]) : [there]),
    ...(Array.isArray(value) ? (value as Json[]) : [value]),
  ];
}
