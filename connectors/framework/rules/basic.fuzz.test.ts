import { expect, it } from "vitest";
import type { Json } from "../contract.ts";
import { type BasicRule, compileRules } from "./basic.ts";
import { readBasicRules } from "./check-basic.ts";

const SEED = 20_260_301;
const CASES = 10_000;

/** Small numbers in a fixed order (Park and Miller's generator). */
function dice(seed: number): (sides: number) => number {
  let state = seed % 2_147_483_647;
  return (sides) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % sides;
  };
}

const NAMES = ["a", "b", "a.b", "b.a", "c", "_"];
const OPERATORS = ["equals", ">", "<", "starts_with", "ends_with", "contains", "regex"];
const TEXTS =
  "a,b,ab,A,5,5.0,10,9,-1,1e1,true,TRUE,false,null,,2026-03-01,2026-03-01T10:00:00Z,2026-03-01T12:00:00+02:00,2026-02-30,2026-03-01T10:00:00.5Z,.*,a|b,[ab]+$,(a,\\d,10 MB,é".split(
    ",",
  );
const SCALARS: readonly Json[] = [...TEXTS, 5, 10, 9, -1, 0, 2.5, true, false, null];

type Roll = (sides: number) => number;
const pick = <Item>(roll: Roll, items: readonly Item[]): Item => items[roll(items.length)] as Item;

function randomValue(roll: Roll, depth = 0): Json {
  const kind = roll(depth < 3 ? 8 : 5);
  if (kind < 5) return pick(roll, SCALARS);
  if (kind < 6) return Array.from({ length: roll(4) }, () => randomValue(roll, depth + 1));
  return randomObject(roll, depth + 1);
}

const randomObject = (roll: Roll, depth = 0): Record<string, Json> =>
  Object.fromEntries(
    Array.from({ length: roll(4) + 1 }, () => [pick(roll, NAMES), randomValue(roll, depth)]),
  );

const randomRule = (roll: Roll, n: number): Record<string, Json> => ({
  id: pick(roll, ["DEFAULT", `r${n}`, `r${n}`, `r${n}`]),
  policy: pick(roll, ["include", "exclude", "exclude", "EXCLUDE"]),
  field: pick(roll, NAMES),
  rule: roll(40) === 0 ? pick(roll, ["like", "", 5, null]) : pick(roll, OPERATORS),
  value: roll(40) === 0 ? pick(roll, [5, null, []]) : pick(roll, TEXTS),
  order: roll(5),
});

/** The same by the letter of the documentation, slowly: every field's values first, then each rule's one question. */
function plainly(rules: readonly BasicRule[], source: Record<string, Json>): boolean {
  const others = rules.filter(({ id }) => id !== "DEFAULT");
  const inOrder = [0, 1, 2, 3, 4].flatMap((order) => others.filter((rule) => rule.order === order));
  const first = inOrder.find((rule) => valuesOf(source, rule.field).some((value) => holds(value, rule)));
  const rest = rules.find(({ id }) => id === "DEFAULT");
  return (first ?? rest)?.policy !== "exclude";
}

/** Every scalar of a document whose path, its names joined by dots, is this one. */
function valuesOf(value: Json, path: string, at = ""): Json[] {
  if (Array.isArray(value)) return value.flatMap((element) => valuesOf(element, path, at));
  if (typeof value === "object" && value !== null)
    return Object.entries(value).flatMap(([name, inner]) =>
      valuesOf(inner, path, at ? `${at}.${name}` : name),
    );
  return at === path && value !== null ? [value] : [];
}

const DATE = /^\d{4}-\d\d-\d\d(T.*)?$/;
const timeOf = (text: string): number =>
  DATE.test(text) && text !== "2026-02-30" ? Date.parse(text) : Number.NaN;

function holds(value: Json, { rule, value: wanted }: BasicRule): boolean {
  const text = String(value);
  if (rule === "starts_with") return text.slice(0, wanted.length) === wanted;
  if (rule === "ends_with")
    return text.slice(text.length - wanted.length) === wanted && wanted.length <= text.length;
  if (rule === "contains") return text.split(wanted).length > 1;
  if (rule === "regex") return new RegExp(`^(?:${wanted})`, "u").test(text);
  let [left, right]: [unknown, unknown] = [value, wanted];
  if (typeof value === "number") right = Number(wanted);
  if (typeof value === "boolean") return rule === "equals" && text === wanted.toLowerCase();
  if (typeof value === "string" && !Number.isNaN(timeOf(value)) && !Number.isNaN(timeOf(wanted)))
    [left, right] = [timeOf(value), timeOf(wanted)];
  if (rule === "equals") return left === right;
  return rule === ">" ? (left as number) > (right as number) : (left as number) < (right as number);
}

it(`never throws and decides as the documentation says: ${CASES} random sets of rules and documents, seed ${SEED}`, () => {
  const roll = dice(SEED);
  const seen = { invalid: 0, admitted: 0, excluded: 0 };
  for (let n = 0; n < CASES; n += 1) {
    const records = Array.from({ length: roll(4) + 1 }, (_, index) => randomRule(roll, index));
    const source = randomObject(roll);
    const { rules, errors } = readBasicRules(records);
    if (errors.length > 0) {
      seen.invalid += 1;
      continue;
    }
    const admits = compileRules(rules)?.(source) ?? true;
    expect(admits, `case ${n}: ${JSON.stringify({ rules, source })}`).toBe(plainly(rules, source));
    seen[admits ? "admitted" : "excluded"] += 1;
  }
  // Of each enough to have proved something.
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(CASES / 10);
});
