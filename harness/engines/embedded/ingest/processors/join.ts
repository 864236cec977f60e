import { illegalArgument } from "../../errors.ts";
import type { Json } from "../../json.ts";
import { javaType } from "../java-type.ts";
import type { ProcessorFactory } from "../processor.ts";

export const join: ProcessorFactory = (config) => {
  const field = config.string("field");
  const separator = config.string("separator");
  const target = config.optionalString("target_field") ?? field;
  return (document) => {
    const value = document.get(field);
    if (value === null) throw illegalArgument(`field [${field}] is null, cannot join.`);
    if (!Array.isArray(value))
      throw illegalArgument(
        `field [${field}] of type [${javaType(value)}] cannot be cast to [java.util.List]`,
      );
    document.set(target, value.map((each: Json) => javaText(each)).join(separator));
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
