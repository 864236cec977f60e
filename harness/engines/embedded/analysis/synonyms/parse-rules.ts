import { ElasticsearchError, illegalArgument } from "../../errors.ts";
import type { TokenStream } from "../token.ts";
import { SynonymMap } from "./synonym-map.ts";

export interface RuleOptions {
  /** Of words with commas between each stands for all; otherwise the first for all. */
  readonly expand: boolean;
  /** Words of which nothing is left are passed over. */
  readonly lenient: boolean;
  /** Cuts words as the text before the filter is cut. */
  readonly analyze: (text: string) => TokenStream;
}

/** Reads rules in Solr's form: `a, b` and `a, b => c`. @throws 400 telling the line */
export function parseRules(rules: readonly string[], options: RuleOptions): SynonymMap {
  const map = new SynonymMap();
  for (const [at, rule] of rules.entries())
    try {
      if (rule !== "" && !rule.startsWith("#")) addRule(map, rule, options);
    } catch (cause) {
      if (!(cause instanceof ElasticsearchError) || cause.status !== 400) throw cause;
      throw new ElasticsearchError({
        type: "parse_exception",
        reason: `Invalid synonym rule at line ${at + 1}`,
        status: 400,
        causedBy: cause,
      });
    }
  return map;
}

function addRule(map: SynonymMap, rule: string, options: RuleOptions): void {
  const add = (input: readonly string[], output: readonly string[], keeps: boolean) => {
    if (input.length > 0 && output.length > 0) map.add(input, output, keeps);
  };
  const sides = split(rule, "=>");
  if (sides.length > 2) throw illegalArgument("more than one explicit mapping specified on the same line");
  const [left = "", right] = sides;
  const wordsOf = (side: string) => split(side, ",").map((text) => analyzed(unescaped(text).trim(), options));
  const inputs = wordsOf(left);
  if (right !== undefined) {
    const outputs = wordsOf(right);
    for (const input of inputs) for (const output of outputs) add(input, output, false);
    return;
  }
  const [first = []] = inputs;
  for (const input of inputs)
    if (!options.expand) add(input, first, false);
    else for (const output of inputs) if (output !== input) add(input, output, true);
}

/** Parts between separators that no backslash stands before; empty ones are none. */
function split(text: string, separator: string): string[] {
  const parts: string[] = [];
  let part = "";
  for (let at = 0; at < text.length; )
    if (text.startsWith(separator, at)) {
      parts.push(part);
      part = "";
      at += separator.length;
    } else {
      const length = text[at] === "\\" ? 2 : 1;
      part += text.slice(at, at + length);
      at += length;
    }
  return [...parts, part].filter((each) => each !== "");
}

function unescaped(text: string): string {
  return text.replace(/\\(.?)/gs, "$1");
}

function analyzed(text: string, { analyze, lenient }: RuleOptions): string[] {
  try {
    const { tokens } = analyze(text);
    for (const { term, increment } of tokens) {
      if (term === "") throw illegalArgument(`term: ${text} analyzed to a zero-length token`);
      if (increment !== 1)
        throw illegalArgument(
          `term: ${text} analyzed to a token (${term}) with position increment != 1 (got: ${increment})`,
        );
    }
    if (tokens.length === 0) throw illegalArgument(`term: ${text} was completely eliminated by analyzer`);
    return tokens.map(({ term }) => term);
  } catch (cause) {
    if (lenient && cause instanceof ElasticsearchError && cause.status === 400) return [];
    throw cause;
  }
}
