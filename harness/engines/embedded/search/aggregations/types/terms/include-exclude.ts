import { illegalArgument, notImplemented } from "../../../../errors.ts";
import { readText } from "../../../syntax/read.ts";
import type { Tree } from "../../../syntax/tree.ts";
import type { Option } from "../../frame/options.ts";
import type { Source } from "../../values/source.ts";
import type { TermKey } from "./terms-result.ts";

/** Which values to take: those of a list, or those that a regular expression matches as a whole. */
type Choice = { readonly pattern: string } | { readonly values: readonly string[] };

export const includeOption: Option<Choice> = {
  takes: ["object", "array", "string"],
  read(tree) {
    if (tree.kind === "object") throw notImplemented("partitions of a [terms] aggregation");
    return readChoice(tree);
  },
};

export const excludeOption: Option<Choice> = { takes: ["array", "string"], read: readChoice };

function readChoice(tree: Tree): Choice {
  if (tree.kind === "array") return { values: tree.items.map(readText) };
  return { pattern: readText(tree) };
}

/** The test that values must pass. */
export function termFilter(
  { include, exclude }: { include?: Choice; exclude?: Choice },
  source: Source,
  aggregation: string,
  now: number,
): (key: TermKey) => boolean {
  const test = (choice: Choice) => testOf(choice, source, aggregation, now);
  const included = include && test(include);
  const excluded = exclude && test(exclude);
  return (key) => (included?.(key) ?? true) && !(excluded?.(key) ?? false);
}

function testOf(choice: Choice, source: Source, aggregation: string, now: number): (key: TermKey) => boolean {
  const isText = source.kind === "terms" && source.type !== "ip";
  if ("pattern" in choice) {
    if (!isText) throw noPattern(aggregation, source.type);
    const pattern = compile(choice.pattern);
    return (key) => pattern.test(String(key));
  }
  const keys = new Set<TermKey>(
    choice.values.map((each) =>
      source.kind === "terms" ? source.term.parse(each) : source.format.parse(each, now),
    ),
  );
  return (key) => keys.has(key);
}

function noPattern(aggregation: string, type: string) {
  const advice =
    type === "ip"
      ? "Use an array of values for include/exclude clauses"
      : "Use an array of numeric values for include/exclude clauses used to filter numeric fields";
  return illegalArgument(
    `Aggregation [${aggregation}] cannot support regular expression style include/exclude settings as they can only be applied to string fields. ${advice}`,
  );
}

/** Lucene's operators that JavaScript does not have. */
const foreign = /(?<!\\)(?:\\\\)*[~&<>@#"]/;

function compile(pattern: string): RegExp {
  if (foreign.test(pattern))
    throw notImplemented(`the regular expression [${pattern}] of a [terms] aggregation`);
  return new RegExp(`^(?:${pattern})$`, "su");
}
