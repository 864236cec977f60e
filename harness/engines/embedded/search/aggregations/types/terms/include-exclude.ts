import { ElasticsearchError, illegalArgument, notImplemented, parseException } from "../../../../errors.ts";
import { MalformedRequest } from "../../../syntax/malformed.ts";
import { readText } from "../../../syntax/read.ts";
import { isValue, type Tree } from "../../../syntax/tree.ts";
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
  if (tree.kind === "array") return { values: tree.items.map(readValue) };
  return { pattern: readText(tree) };
}

function readValue(item: Tree): string {
  if (isValue(item)) return item.literal;
  throw new MalformedRequest({
    type: "parse_exception",
    reason: "Array elements in include/exclude clauses should be string values",
    tree: item,
    offset: item.start,
  });
}

/** The test that values must pass. */
export function termFilter(
  { include, exclude }: { include?: Choice; exclude?: Choice },
  source: Source,
  aggregation: string,
  now: number,
): (key: TermKey) => boolean {
  const test = (choice: Choice) => testOf(choice, source, aggregation, now);
  const included = include && !isNothingOfNumbers(include, source) && test(include);
  const excluded = exclude && test(exclude);
  return (key) => (!included || included(key)) && !excluded?.(key);
}

/** An empty list of numbers to take is as none. */
function isNothingOfNumbers(include: Choice, { kind }: Source): boolean {
  return kind === "numbers" && "values" in include && include.values.length === 0;
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
      source.kind === "terms" ? source.term.parse(each) : numberOf(each, source, now),
    ),
  );
  return (key) => keys.has(key);
}

/** A fraction is cut where values have none. The server has forgotten to say what `now` is. */
function numberOf(text: string, { format, isFractional }: Source, now: number): number {
  if (format.kind === "date" && text.startsWith("now"))
    throw parseException(
      "could not read the current timestamp",
      new ElasticsearchError({
        type: "null_pointer_exception",
        reason: 'Cannot invoke "java.util.function.LongSupplier.getAsLong()" because "now" is null',
        status: 500,
      }),
    );
  const number = format.parse(text, now);
  return isFractional ? number : Math.floor(number);
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
