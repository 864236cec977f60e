import { numberFormat } from "../syntax/read.ts";

/**
 * How many of `optional` clauses must match, by a specification such as `2`, `-1`, `75%` or `-25%`.
 * Throws the server's `number_format_exception` for anything else.
 */
export function minimumShouldMatch(specification: string, optional: number): number {
  const text = specification.trim();
  const isPercentage = text.endsWith("%");
  const digits = isPercentage ? text.slice(0, -1) : text;
  if (!/^[+-]?\d+$/.test(digits)) throw numberFormat(digits);
  const amount = isPercentage ? Math.trunc((Number(digits) * optional) / 100) : Number(digits);
  return Math.max(0, digits.startsWith("-") ? optional + amount : amount);
}
