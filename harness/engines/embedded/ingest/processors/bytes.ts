import { ElasticsearchError } from "../../errors.ts";
import type { Json } from "../../json.ts";
import type { ProcessorFactory } from "../processor.ts";
import { asText, givenField } from "./given-field.ts";

const units = ["b", "kb", "mb", "gb", "tb", "pb"];

export const bytes: ProcessorFactory = (config) => {
  const field = config.string("field");
  const target = config.optionalString("target_field") ?? field;
  const ignoreMissing = config.boolean("ignore_missing", false);
  return (document) => {
    const value = givenField(document, field, ignoreMissing, "cannot process it");
    if (value === undefined) return;
    const one = (each: Json) => sizeOf(asText(each, field));
    document.set(target, Array.isArray(value) ? value.map(one) : one(value));
  };
};

/** `1.5kb` is 1536: units go by 1024, and what is left of a byte is dropped. */
function sizeOf(text: string): number {
  const match = /^(-?\d+(?:\.\d+)?)\s*([kmgtp]?b|[kmgtp])$/.exec(text.trim().toLowerCase());
  const [, amount = "", unit = ""] = match ?? [];
  if (!match) throw badSize(text);
  return Math.trunc(Number(amount) * 1024 ** units.indexOf(unit.endsWith("b") ? unit : `${unit}b`));
}

function badSize(text: string): ElasticsearchError {
  return new ElasticsearchError({
    type: "parse_exception",
    reason: `failed to parse setting [Ingest Field] with value [${text}] as a size in bytes: unit is missing or unrecognized`,
    status: 400,
  });
}
