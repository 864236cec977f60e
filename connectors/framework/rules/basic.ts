import type { Json } from "../contract.ts";
import { anyAt } from "./fields-at.ts";
import { OPERATORS, type Operator } from "./operators.ts";

/** A basic rule as the connector protocol keeps it, found valid. */
export interface BasicRule {
  readonly id: string;
  readonly policy: "include" | "exclude";
  readonly field: string;
  readonly rule: Operator;
  readonly value: string;
  readonly order: number;
}

/** Whether a document belongs into the index, by its fields as they would stand there. */
export type Admits = (source: Readonly<Record<string, Json>>) => boolean;

/** The rule that speaks last, of all that no other rule spoke of. */
export const DEFAULT_RULE = "DEFAULT";

/** Rules as one question: the first one that matches decides, by order. Undefined when they let everything in. */
export function compileRules(rules: readonly BasicRule[]): Admits | undefined {
  const admitsRest = rules.find(({ id }) => id === DEFAULT_RULE)?.policy !== "exclude";
  const steps = rules
    .filter(({ id }) => id !== DEFAULT_RULE)
    .sort((one, other) => one.order - other.order)
    .map(({ field, rule, value, policy }) => ({
      field,
      test: OPERATORS[rule](value),
      admits: policy === "include",
    }));
  if (admitsRest && steps.every(({ admits }) => admits)) return undefined;
  return (source) => steps.find(({ field, test }) => anyAt(source, field, test))?.admits ?? admitsRest;
}
