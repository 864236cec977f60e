import { readText } from "../../syntax/read.ts";
import type { ScalarTree } from "../../syntax/tree.ts";
import type { Source } from "./source.ts";
import type { Values } from "./values.ts";

/** A source in which documents without a value have the one that the request gives. */
export function withMissing(source: Source, missing: ScalarTree, now: number): Source {
  if (source.kind === "terms") {
    const term = source.term.parse(readText(missing));
    return { ...source, terms: () => otherwise(source.terms(), term) };
  }
  const value = numberOf(source, missing, now);
  return {
    ...source,
    isFractional: source.isFractional || !Number.isInteger(value),
    numbers: () => otherwise(source.numbers(), value),
  };
}

function numberOf({ format }: Source, { kind, literal }: ScalarTree, now: number): number {
  if (kind === "number") return Number(literal);
  return format.parse(literal, now);
}

function otherwise<Value>(values: Values<Value>, missing: Value): Values<Value> {
  let isMissing = false;
  return {
    advance(ordinal) {
      const count = values.advance(ordinal);
      isMissing = count === 0;
      return isMissing ? 1 : count;
    },
    value: (at) => (isMissing ? missing : values.value(at)),
  };
}
