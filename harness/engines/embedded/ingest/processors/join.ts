import type { Json } from "../../json.ts";
import type { ProcessorFactory } from "../processor.ts";
import { givenList } from "./given-field.ts";

export const join: ProcessorFactory = (config) => {
  const field = config.string("field");
  const separator = config.string("separator");
  const target = config.optionalString("target_field") ?? field;
  return (document) => {
    document.set(target, givenList(document, field, "cannot join").map(javaText).join(separator));
  };
};

/** A value as Java writes it into a text. */
function javaText(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(javaText).join(", ")}]`;
  if (value !== null && typeof value === "object")
    return `{${Object.entries(value)
      .map(([name, each]) => `${name}=${javaText(each)}`)
      .join(", ")}}`;
  return String(value);
}
