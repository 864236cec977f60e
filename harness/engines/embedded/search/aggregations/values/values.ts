import type { NumberColumn } from "../../columns/number-column.ts";
import type { TermColumn } from "../../columns/term-column.ts";
import type { Shard } from "../../shard.ts";

/** Reads the values of one document after the other, ascending, without making anything for each. */
export interface Values<Value> {
  /** Goes to a document and tells how many values it has. */
  advance(ordinal: number): number;
  /** One of the values of the document gone to. */
  value(at: number): Value;
}

export const noValues: Values<never> = {
  advance: () => 0,
  value: () => {
    throw new Error("[embedded] a value was asked for where there is none");
  },
};

export function columnNumbers(column: NumberColumn): Values<number> {
  let current = 0;
  return {
    advance(ordinal) {
      current = ordinal;
      return column.count(ordinal);
    },
    value: (at) => column.at(current, at),
  };
}

export function columnTerms(column: TermColumn): Values<string> {
  let current: string | readonly string[] = [];
  return {
    advance(ordinal) {
      current = column.values[ordinal] ?? [];
      return typeof current === "string" ? 1 : current.length;
    },
    value: (at) => (typeof current === "string" ? current : (current[at] as string)),
  };
}

/** Terms in another form, worked out once for each. */
export function mapped(values: Values<string>, map: (term: string) => string): Values<string> {
  const known = new Map<string, string>();
  return {
    advance: (ordinal) => values.advance(ordinal),
    value(at) {
      const term = values.value(at);
      let form = known.get(term);
      if (form === undefined) {
        form = map(term);
        known.set(term, form);
      }
      return form;
    },
  };
}

/** The name of the index that each document is in. */
export function nameTerms({ index }: Shard): Values<string> {
  return { advance: () => 1, value: () => index.name };
}
