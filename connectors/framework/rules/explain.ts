import type { ErrorObject } from "ajv";
import { nearest } from "../nearest.ts";

/** One error of a schema in plain words: where, what was expected, what was seen. */
export function explain(error: ErrorObject): string {
  const where = placeOf(error.instancePath);
  return `${where ? `${where}: ` : ""}${whatOf(error)}`;
}

/** `/0/extension/1` is item 1 of the extension of rule 1, counted as people count. */
function placeOf(path: string): string {
  return path
    .split("/")
    .slice(1)
    .map((step, depth) => {
      const place = /^\d+$/.test(step) ? Number(step) + 1 : undefined;
      if (place === undefined) return step.replaceAll("~1", "/").replaceAll("~0", "~");
      return `${depth === 0 ? "rule" : "item"} ${place}`;
    })
    .join(", ");
}

function whatOf({ keyword, params, data, parentSchema, message }: ErrorObject): string {
  const seen = `got ${JSON.stringify(data)}`;
  switch (keyword) {
    case "required":
      return `"${params.missingProperty}" is missing`;
    case "additionalProperties":
      return unknownProperty(params.additionalProperty, Object.keys(parentSchema?.properties ?? {}));
    case "type":
      return `expected ${NAMES[params.type] ?? params.type}, ${seen}`;
    case "minLength":
      return "expected a text that is not empty";
    case "minItems":
      return `expected at least ${params.limit} in the list, got ${(data as unknown[]).length}`;
    case "enum":
      return `expected one of ${params.allowedValues.join(", ")}, ${seen}`;
    case "pattern":
      return `expected ${parentSchema?.description ?? `a text like ${params.pattern}`}, ${seen}`;
    default:
      return `${message}, ${seen}`;
  }
}

const NAMES: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  integer: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
};

function unknownProperty(name: string, known: readonly string[]): string {
  const near = nearest(name, known);
  return `unknown "${name}": expected ${known.join(", ")}${near ? `; did you mean "${near}"?` : ""}`;
}
