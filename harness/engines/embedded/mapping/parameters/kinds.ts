import { illegalArgument } from "../../errors.ts";
import { isObject, type Json, type JsonObject } from "../../json.ts";
import { javaText, mapperParsing, numberFormat, simpleClass, unsupported } from "../parsing-errors.ts";
import type { Parameter } from "./parameter.ts";

type Rest = Partial<Omit<Parameter, "name">>;

/** Reads a boolean given as such or as a string. */
export function readBoolean(value: Json): boolean {
  const text = javaText(value);
  if (text === "true" || text === "false") return text === "true";
  throw illegalArgument(`Failed to parse value [${text}] as only [true] or [false] are allowed.`);
}

/** The same, naming what is wrong. */
export function readNamedBoolean(value: Json, name: string): boolean {
  try {
    return readBoolean(value);
  } catch (cause) {
    if (cause instanceof Error)
      throw illegalArgument(`Could not convert [${name}] to boolean`, cause as never);
    throw cause;
  }
}

export function readInteger(value: Json): number {
  if (typeof value === "number" && !Number.isInteger(value))
    throw illegalArgument(`${value} is not an integer value`);
  if (/^[+-]?\d{1,10}$/.test(String(value))) return Number(value);
  throw numberFormat(String(value));
}

export function flag(name: string, otherwise: boolean, rest: Rest = {}): Parameter {
  return { name, otherwise, parse: readBoolean, ...rest };
}

export function integer(
  name: string,
  otherwise: number | null,
  rest: Rest & { least?: number } = {},
): Parameter {
  const { least, ...others } = rest;
  return {
    name,
    otherwise,
    ...others,
    parse(value) {
      const number = readInteger(value);
      if (least !== undefined && number < least)
        throw illegalArgument(`[${name}] must be positive, got [${number}]`);
      return number;
    },
  };
}

export function choice(
  name: string,
  otherwise: string | null,
  choices: readonly string[],
  rest: Rest = {},
): Parameter {
  return {
    name,
    otherwise,
    ...rest,
    parse(value) {
      const text = String(value);
      if (choices.includes(text)) return text;
      throw mapperParsing(
        `Unknown value [${text}] for field [${name}] - accepted values are [${choices.join(", ")}]`,
      );
    },
  };
}

/** A parameter that is kept as text. */
export function text(name: string, otherwise: string | null, rest: Rest = {}): Parameter {
  return { name, otherwise, parse: javaText, ...rest };
}

export const index = flag("index", true);
export const store = flag("store", false);
/** The doc values of types for which the server knows more of them than whether there are any. */
export const docValues = flag("doc_values", true, {
  parse: (value) => readNamedBoolean(value, "doc_values"),
  print: (value) => `Values[enabled=${String(value)}, cardinality=low, multiValue=true, nullability=true]`,
});
export const plainDocValues = flag("doc_values", true);
export const dimension = flag("time_series_dimension", false);
export const eagerOrdinals = flag("eager_global_ordinals", false, { changes: "free" });
export const splitQueries = flag("split_queries_on_whitespace", false, { changes: "free" });
export const ignoreAbove = (otherwise = 2147483647) =>
  integer("ignore_above", otherwise, { least: 0, changes: "free" });
/** Shown even when it is what the index says anyway. */
export const ignoreMalformed = flag("ignore_malformed", false, { changes: "free", shown: "given" });
export const coerce = flag("coerce", true, { changes: "free", shown: "given" });

export const similarity: Parameter = {
  name: "similarity",
  otherwise: null,
  nullable: true,
  parse(value, { name, context }) {
    const wanted = String(value);
    if (wanted === "BM25" || wanted === "boolean" || context.settings.has(`index.similarity.${wanted}.`))
      return wanted;
    throw mapperParsing(`Unknown Similarity type [${wanted}] for field [${name}]`);
  },
};

const limits = { entries: 5, key: 20, value: 50 };

export const meta: Parameter = {
  name: "meta",
  otherwise: {},
  changes: "free",
  parse(value, { name }) {
    if (!isObject(value))
      throw mapperParsing(
        `[meta] must be an object, got ${simpleClass(value)}[${javaText(value)}] for field [${name}]`,
      );
    const entries = Object.entries(value);
    if (entries.length > limits.entries)
      throw mapperParsing(
        `[meta] can't have more than ${limits.entries} entries, but got ${entries.length} on field [${name}]`,
      );
    for (const [key] of entries)
      if (key.length > limits.key)
        throw mapperParsing(
          `[meta] keys can't be longer than ${limits.key} chars, but got [${key}] for field [${name}]`,
        );
    for (const [, held] of entries) {
      if (held === null) throw mapperParsing(`[meta] values can't be null (field [${name}])`);
      if (typeof held !== "string")
        throw mapperParsing(
          `[meta] values can only be strings, but got ${simpleClass(held)}[${javaText(held)}] for field [${name}]`,
        );
      if (held.length > limits.value)
        throw mapperParsing(
          `[meta] values can't be longer than ${limits.value} chars, but got [${held}] for field [${name}]`,
        );
    }
    return value;
  },
};

/** An object of integers with bounds of its own; absent as a whole when not given. */
export function numbers(
  name: string,
  defaults: JsonObject,
  read: (value: Json) => Json,
  check: (values: JsonObject) => void,
  rest: Rest = {},
): Parameter {
  return {
    name,
    otherwise: null,
    nullable: true,
    ...rest,
    parse(value, declared) {
      const given = isObject(value) ? value : {};
      const unknown = Object.entries(given).filter(([key]) => !(key in defaults));
      if (unknown.length > 0) throw unsupported(`Mapping definition for [${declared.name}] has`, unknown);
      const values = { ...defaults };
      for (const [key, each] of Object.entries(given)) values[key] = read(each);
      check(values);
      return values;
    },
  };
}
