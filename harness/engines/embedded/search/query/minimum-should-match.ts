import { ElasticsearchError } from "../../errors.ts";

const hundredth = Math.fround(0.01);

/**
 * How many of `optional` clauses must match, by a specification such as `2`, `-1`, `75%`, `-25%` or, when it
 * depends on how many there are, `2<75% 9<-3`. Throws the server's `number_format_exception` for anything else.
 */
export function minimumShouldMatch(specification: string, optional: number): number {
  const text = specification.trim();
  if (text.includes("<")) return byNumber(text, optional);
  const isPercentage = text.includes("%");
  const digits = isPercentage ? text.slice(0, -1) : text;
  if (!/^[+-]?\d+$/.test(digits)) throw notWhole(digits);
  const number = Number(digits);
  const amount = isPercentage ? Math.trunc(Math.fround(optional * number * hundredth)) : number;
  return Math.max(0, number < 0 ? optional + amount : amount);
}

/** Up to the first number all must match; beyond each, what stands behind it. */
function byNumber(text: string, optional: number): number {
  let result = optional;
  for (const condition of text.replace(/\s*<\s*/g, "<").split(/\s+/)) {
    const [bound = "", specification = ""] = condition.split("<");
    if (!/^[+-]?\d+$/.test(bound)) throw notWhole(bound);
    if (optional <= Number(bound)) return result;
    result = minimumShouldMatch(specification, optional);
  }
  return result;
}

function notWhole(text: string): ElasticsearchError {
  const reason = `For input string: "${text}"`;
  return new ElasticsearchError({ type: "number_format_exception", reason, status: 400 });
}
