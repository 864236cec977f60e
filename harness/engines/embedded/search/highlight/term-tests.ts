import { notImplemented } from "../../errors.ts";
import { compareTerms } from "../columns/term-column.ts";
import { editDistance } from "../query/edit-distance.ts";
import { editsFor, parseFuzziness } from "../query/fuzziness.ts";
import { wildcardTest } from "../query/wildcard.ts";
import { compileRegexp } from "../regexp/parse-regexp.ts";
import { isValue, type Tree } from "../syntax/tree.ts";

/** Tells whether a query looks for a term. */
export type TermTest = (term: string) => boolean;

/** An option of a query as it was written; undefined when it is not said. */
export function option(tree: Tree, name: string): string | undefined {
  const value = tree.kind === "object" ? tree.entries.find(({ key }) => key === name)?.value : undefined;
  return value && isValue(value) ? value.literal : undefined;
}

/** The test of a query that looks for terms by a pattern, a likeness or bounds; undefined for any other. */
export function termTest(name: string, wanted: string, value: Tree): TermTest | undefined {
  const ignoresCase = option(value, "case_insensitive") === "true";
  if (ignoresCase && name !== "wildcard" && name !== "regexp")
    throw notImplemented(`highlighting a [${name}] query that ignores case`);
  switch (name) {
    case "prefix":
      return (term) => term.startsWith(wanted);
    case "wildcard":
      return wildcardTest(wanted, ignoresCase);
    case "regexp":
      if (option(value, "flags") !== undefined)
        throw notImplemented("highlighting a [regexp] query with flags");
      return compileRegexp(wanted, undefined, ignoresCase);
    case "fuzzy":
      return near(wanted, value, option(value, "fuzziness") ?? "AUTO");
    case "range":
      return between(value);
    default:
      return undefined;
  }
}

/** Terms that are so many edits away at most. */
export function near(wanted: string, value: Tree, fuzziness: string): TermTest {
  const distance = editDistance(wanted, {
    edits: editsFor(parseFuzziness(fuzziness), wanted),
    prefixLength: Number(option(value, "prefix_length") ?? 0),
    transpositions: (option(value, "transpositions") ?? option(value, "fuzzy_transpositions")) !== "false",
  });
  return (term) => distance(term) !== undefined;
}

function between(value: Tree): TermTest {
  const [gt, gte, lt, lte] = ["gt", "gte", "lt", "lte"].map((name) => option(value, name));
  return (term) =>
    (gt === undefined || compareTerms(term, gt) > 0) &&
    (gte === undefined || compareTerms(term, gte) >= 0) &&
    (lt === undefined || compareTerms(term, lt) < 0) &&
    (lte === undefined || compareTerms(term, lte) <= 0);
}
