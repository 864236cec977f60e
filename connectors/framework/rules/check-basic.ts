import type { Json } from "../contract.ts";
import { nearest } from "../nearest.ts";
import { isObject } from "../protocol/merge.ts";
import { type BasicRule, DEFAULT_RULE } from "./basic.ts";
import { OPERATORS, type Operator } from "./operators.ts";
import { regexProblem } from "./regex.ts";
import { parseInstant, parseNumber } from "./scalars.ts";

/** What is wrong with some rules, as the record of a connector tells it. */
export interface RuleError {
  readonly ids: readonly string[];
  readonly messages: readonly string[];
}

/** Basic rules as a record holds them; in `errors` everything that is wrong with them, and no rules then. */
export function readBasicRules(records: readonly Json[]): {
  readonly rules: readonly BasicRule[];
  readonly errors: readonly RuleError[];
} {
  const errors: RuleError[] = [];
  const rules = records.map((record, index) => {
    const rule = isObject(record) ? normalised(record) : {};
    const messages = isObject(record) ? problemsOf(rule) : [`expected a rule, got ${JSON.stringify(record)}`];
    if (messages.length > 0) errors.push({ ids: [labelOf(rule, index)], messages });
    return rule as unknown as BasicRule;
  });
  errors.push(...repeats(rules));
  return { rules: errors.length === 0 ? rules : [], errors };
}

/** The protocol spells operators and policies in any case. */
function normalised(record: Readonly<Record<string, Json>>): Readonly<Record<string, Json>> {
  const { policy, rule } = record;
  return {
    ...record,
    ...(typeof policy === "string" && { policy: policy.toLowerCase() }),
    ...(typeof rule === "string" && { rule: rule.toLowerCase() }),
  };
}

const labelOf = ({ id }: Readonly<Record<string, Json>>, index: number): string =>
  typeof id === "string" && id !== "" ? id : `rule ${index + 1}`;

function problemsOf(rule: Readonly<Record<string, Json>>): string[] {
  const { id, order, policy, rule: operator, value } = rule;
  const problems: (string | undefined)[] = ["id", "field", "value"].map((name) =>
    isText(rule[name]) ? undefined : `${name}: expected a text that is not empty, got ${shown(rule[name])}`,
  );
  if (!Number.isFinite(order)) problems.push(`order: expected a number, got ${shown(order)}`);
  problems.push(wordProblem("policy", policy, ["include", "exclude"]));
  problems.push(wordProblem("rule", operator, Object.keys(OPERATORS)));
  if (isText(value) && id !== DEFAULT_RULE) problems.push(valueProblem(operator as Operator, value));
  return problems.filter((problem) => problem !== undefined);
}

const isText = (value: Json | undefined): value is string => typeof value === "string" && value !== "";
const shown = (value: Json | undefined): string => (value === undefined ? "nothing" : JSON.stringify(value));

function wordProblem(name: string, word: Json | undefined, words: readonly string[]): string | undefined {
  if (words.includes(word as string)) return undefined;
  const near = typeof word === "string" ? nearest(word, words) : undefined;
  return `${name}: expected one of ${words.join(", ")}, got ${shown(word)}${near ? `; did you mean ${near}?` : ""}`;
}

function valueProblem(operator: Operator, value: string): string | undefined {
  if (operator === "regex") return regexProblem(value);
  if (operator !== ">" && operator !== "<") return undefined;
  // What begins like a number was meant to be one, or a date; by its letters it would order as nobody expects.
  const isMeant = /^\s*[+-]?\.?\d/.test(value);
  if (!isMeant || parseNumber(value) !== undefined || parseInstant(value) !== undefined) return undefined;
  return `value: expected a number (2.5), a date (2026-03-01T10:00:00Z) or a text that begins with no digit, got ${shown(value)}`;
}

/** Rules that ask the same, whatever they make of it: only the first of them would ever decide. */
function repeats(rules: readonly BasicRule[]): RuleError[] {
  const groups = new Map<string, { readonly rule: BasicRule; readonly ids: string[] }>();
  for (const [index, rule] of rules.entries()) {
    if (!isText(rule.field) || !isText(rule.rule) || !isText(rule.value)) continue;
    const key = JSON.stringify([rule.field, rule.rule, rule.value]);
    const group = groups.get(key) ?? { rule, ids: [] };
    group.ids.push(labelOf({ id: rule.id }, index));
    groups.set(key, group);
  }
  return [...groups.values()]
    .filter(({ ids }) => ids.length > 1)
    .map(({ ids, rule: { field, rule, value } }) => ({
      ids,
      messages: [
        `${ids.length} rules are about the same, ${field} ${rule} ${shown(value)}: keep one of them`,
      ],
    }));
}
