import { ElasticsearchError, illegalArgument } from "../errors.ts";

/** The parameters of a query string, percent-decoded; of one given twice the last counts. @throws 400 */
export function parseQueryString(query: string): Map<string, string> {
  const broken = query.split(/[&;=]/).find((part) => /%(?![0-9A-Fa-f]{2})/.test(part));
  if (broken === undefined) return new Map(new URLSearchParams(query));
  const at = broken.search(/%(?![0-9A-Fa-f]{2})/);
  const cause = illegalArgument(
    `invalid escape sequence \`${broken.slice(at, at + 3)}' at index ${at} of: ${broken}`,
  );
  throw new ElasticsearchError({
    type: "bad_parameter_exception",
    reason: `java.lang.IllegalArgumentException: ${cause.message}`,
    status: 400,
    causedBy: cause,
  });
}
