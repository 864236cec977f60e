import type { Json } from "../../json.ts";
import type { Config } from "../config.ts";
import type { Process } from "../processor.ts";
import { asText, givenField } from "./given-field.ts";

/** A processor that turns one text into another: of `field`, or of each element when it holds a list. */
export function stringProcess(config: Config, convert: (text: string) => string): Process {
  const field = config.string("field");
  const target = config.optionalString("target_field") ?? field;
  const ignoreMissing = config.boolean("ignore_missing", false);
  return (document) => {
    const value = givenField(document, field, ignoreMissing, "cannot process it");
    if (value === undefined) return;
    document.set(
      target,
      Array.isArray(value)
        ? value.map((each) => convert(asText(each as Json, field)))
        : convert(asText(value, field)),
    );
  };
}
