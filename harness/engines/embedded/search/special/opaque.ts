import { illegalArgument } from "../../errors.ts";
import { isObject, type Json } from "../../json.ts";
import type { Field } from "../../mapping/field.ts";
import type { MakeSpecial, Special } from "./special.ts";
import { ValuesColumn } from "./values-column.ts";

/** Fields that are only there or not: vectors, and bytes. */
export const opaque: MakeSpecial = (shard, indexed) => {
  const { field } = indexed;
  const column = shard.columns.special(
    indexed,
    ValuesColumn<true>,
    () => new ValuesColumn((value: Json) => (isNothing(value) ? [] : [true as const])),
  );
  const { path, type, parameters } = field;
  // Bytes are found only where they are kept beside the source.
  const isKept = type !== "binary" || parameters.doc_values === true;
  return {
    exists: () => (ordinal) => isKept && column.all(ordinal).length > 0,
    term() {
      throw illegalArgument(
        type === "binary"
          ? "Binary fields do not support searching"
          : `Field [${path}] of type [${type}] doesn't support term queries`,
      );
    },
    range: noRange(field),
  };
};

/** Sparse vectors are found by the names of their features. */
export const features: MakeSpecial = (shard, indexed) => {
  const namesOf = (value: Json): string[] =>
    Array.isArray(value)
      ? value.flatMap(namesOf)
      : isObject(value)
        ? Object.keys(value).filter((name) => value[name] !== null)
        : [];
  return byTerms(
    indexed.field,
    shard.columns.special(indexed, ValuesColumn<string>, () => new ValuesColumn(namesOf)),
  );
};

/** Suggestions are found by what their analyzer makes of them, as one term. */
export const completions: MakeSpecial = (shard, indexed) => {
  const { analyzer: name = "simple" } = indexed.field.parameters;
  const analyzer = shard.index.analysis.analyzer(String(name));
  const inputsOf = (value: Json): string[] => {
    if (typeof value === "string")
      return [(analyzer?.analyze(value).tokens ?? []).map(({ term }) => term).join("\u001f")];
    if (Array.isArray(value)) return value.flatMap(inputsOf);
    return isObject(value) ? inputsOf(value.input ?? []) : [];
  };
  return byTerms(
    indexed.field,
    shard.columns.special(indexed, ValuesColumn<string>, () => new ValuesColumn(inputsOf)),
  );
};

function byTerms(field: Field, column: ValuesColumn<string>): Special {
  return {
    exists: () => (ordinal) => column.all(ordinal).length > 0,
    term:
      ({ literal }) =>
      (ordinal) =>
        column.all(ordinal).includes(literal),
    range: noRange(field),
  };
}

function noRange({ path, type }: Field): Special["range"] {
  return () => {
    throw illegalArgument(`Field [${path}] of type [${type}] does not support range queries`);
  };
}

function isNothing(value: Json): boolean {
  return value === null || (Array.isArray(value) && value.every(isNothing));
}
