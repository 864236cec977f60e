import { illegalArgument } from "../../errors.ts";
import { compileRegexp, everyOperator, type Operator } from "../regexp/parse-regexp.ts";
import type { Shard } from "../shard.ts";
import { creating, failedOn } from "../shard-error.ts";
import { readNumber, readText } from "../syntax/read.ts";
import type { Tree } from "../syntax/tree.ts";
import { termPattern } from "./prefix.ts";
import type { QueryParser } from "./query.ts";

/** `regexp`: documents that have a term which a pattern matches as a whole. */
export const parseRegexp: QueryParser = (body) =>
  termPattern(
    "regexp",
    body,
    {
      valueKeys: ["value"],
      types: "keyword and text fields",
      readers: { flags: readFlags, flags_value: readFlagsValue, max_determinized_states: readNumber },
    },
    (pattern, { ignoresCase, options, shard }) => {
      const { flags, flags_value: value } = options as Record<string, ReadonlySet<Operator> | undefined>;
      return compileOn(shard, pattern, flags ?? value, ignoresCase);
    },
  );

/** Compiles a pattern within the limits of an index. */
export function compileOn(
  shard: Shard,
  pattern: string,
  operators: ReadonlySet<Operator> | undefined,
  ignoresCase: boolean,
): (term: string) => boolean {
  const most = shard.index.settings.integer("index.max_regex_length", 1000);
  if (pattern.length > most)
    throw failedOn(
      shard,
      `The length of regex [${pattern.length}] used in the Regexp Query request has exceeded the allowed maximum of [${most}]. This maximum can be set by changing the [index.max_regex_length] index level setting.`,
    );
  return creating(shard, () => compileRegexp(pattern, operators, ignoresCase));
}

function readFlags(tree: Tree): ReadonlySet<Operator> {
  const flags = new Set<Operator>();
  const text = readText(tree);
  for (const name of text === "" ? ["ALL"] : text.split("|")) {
    const upper = name.toUpperCase();
    if (upper === "ALL") for (const each of everyOperator) flags.add(each);
    else if (isOperator(upper)) flags.add(upper);
    else if (upper !== "NONE") throw illegalArgument(`Unknown regexp flag [${name}]`);
  }
  return flags;
}

function isOperator(name: string): name is Operator {
  return everyOperator.has(name as Operator);
}

const bits: readonly (readonly [Operator, number])[] = [
  ["INTERSECTION", 0x1],
  ["EMPTY", 0x4],
  ["ANYSTRING", 0x8],
  ["AUTOMATON", 0x10],
  ["INTERVAL", 0x20],
  ["COMPLEMENT", 0x10000],
];

function readFlagsValue(tree: Tree): ReadonlySet<Operator> {
  const value = readNumber(tree);
  return new Set(bits.filter(([, bit]) => (value & bit) !== 0).map(([operator]) => operator));
}
