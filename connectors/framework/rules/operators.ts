import { startsWithRegex } from "./regex.ts";
import { parseBoolean, parseInstant, parseNumber, type Scalar } from "./scalars.ts";

/** Whether a value of a document is as a rule wants it. Never throws. */
export type Test = (value: Scalar) => boolean;

/** What each operator makes of a rule's value, which was found valid before. */
export const OPERATORS = {
  equals: (wanted) => ordered(wanted, (order) => order === 0),
  ">": (wanted) => ordered(wanted, (order) => order > 0),
  "<": (wanted) => ordered(wanted, (order) => order < 0),
  starts_with: (wanted) => (value) => String(value).startsWith(wanted),
  ends_with: (wanted) => (value) => String(value).endsWith(wanted),
  contains: (wanted) => (value) => String(value).includes(wanted),
  regex: startsWithRegex,
} as const satisfies Readonly<Record<string, (wanted: string) => Test>>;

export type Operator = keyof typeof OPERATORS;

/**
 * Compares by the kind of the document's value: numbers as numbers, booleans by their words, texts as instants where
 * both are dates, else character by character. What cannot be compared matches nothing: NaN is in no order.
 */
function ordered(wanted: string, holds: (order: number) => boolean): Test {
  const number = parseNumber(wanted) ?? Number.NaN;
  const boolean = parseBoolean(wanted);
  const instant = parseInstant(wanted);
  return (value) => {
    if (typeof value === "number") return holds(value - number);
    if (typeof value === "boolean") return holds(value === boolean ? 0 : Number.NaN);
    const time = instant === undefined ? undefined : parseInstant(value);
    if (instant !== undefined && time !== undefined) return holds(compare(time, instant));
    return holds(compare(value, wanted));
  };
}

const compare = <Value extends string | bigint>(one: Value, other: Value): number =>
  one < other ? -1 : one > other ? 1 : 0;
