import { isIP } from "node:net";
import { illegalArgument } from "../../errors.ts";
import type { Json } from "../../json.ts";
import type { ProcessorFactory } from "../processor.ts";

type Conversion = (value: Json) => Json | undefined;

const integerBetween =
  (least: number, most: number): Conversion =>
  (value) => {
    if (!/^[+-]?(\d+|0[xX][0-9a-fA-F]+)$/.test(String(value))) return undefined;
    const number = Number(value);
    return number >= least && number <= most ? number : undefined;
  };

const decimal: Conversion = (value) =>
  /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(String(value).trim()) ? Number(value) : undefined;

const conversions: Readonly<Record<string, Conversion>> = {
  integer: integerBetween(-(2 ** 31), 2 ** 31 - 1),
  // Beyond 2^53 a number would be rounded silently; it is refused instead.
  long: integerBetween(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER),
  double: decimal,
  float: decimal,
  boolean: (value) => ({ true: true, false: false })[String(value).toLowerCase()],
  ip: (value) => (typeof value === "string" && isIP(value) !== 0 ? value : undefined),
  auto: (value) => {
    if (typeof value !== "string") return value;
    const whole = integerBetween(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER)(value);
    return (
      ({ true: true, false: false } as Record<string, boolean>)[value.toLowerCase()] ??
      whole ??
      decimal(value) ??
      value
    );
  },
  string: (value) => (typeof value === "object" ? undefined : String(value)),
};

export const convert: ProcessorFactory = (config) => {
  const field = config.string("field");
  const type = config.string("type");
  const target = config.optionalString("target_field") ?? field;
  const ignoreMissing = config.boolean("ignore_missing", false);
  const conversion = conversions[type];
  if (!conversion) throw config.problem("type", `type [${type}] not supported, cannot convert field.`);
  return (document) => {
    const value = ignoreMissing ? (document.find(field) ?? null) : document.get(field);
    if (value === null) {
      if (ignoreMissing) return;
      throw illegalArgument(`Field [${field}] is null, cannot be converted to type [${type}]`);
    }
    const one = (each: Json): Json => {
      const converted = conversion(each);
      if (converted !== undefined) return converted;
      throw illegalArgument(
        type === "boolean"
          ? `[${String(each)}] is not a boolean value, cannot convert to boolean`
          : type === "ip"
            ? `'${String(each)}' is not an IP string literal.`
            : `unable to convert [${String(each)}] to ${type}`,
      );
    };
    document.set(target, Array.isArray(value) ? value.map(one) : one(value));
  };
};
