import { illegalArgument } from "../../errors.ts";
import type { EngineRequest } from "../../http/request.ts";
import type { Query } from "../query/query.ts";
import { plainString, stringQuery } from "../query/query-string.ts";
import { operatorOf } from "../query/text-options.ts";

/** What `q` goes with. */
const companions = ["df", "analyzer", "analyze_wildcard", "lenient", "default_operator"];

/** The query parameters that hold a query in Lucene's language. */
export const queryParameters = ["q", ...companions];

/** The query that the parameter `q` holds. */
export function queryOfParameter(request: EngineRequest, now: number): Query | undefined {
  const { query: parameters, path } = request;
  const query = parameters.get("q");
  if (query === undefined) {
    const alone = companions.filter((name) => parameters.has(name));
    if (alone.length === 0) return undefined;
    throw illegalArgument(
      `request [${path}] contains parameters [${alone.join(", ")}] but missing query string parameter 'q'.`,
    );
  }
  const read = plainString(query);
  read.defaultField = parameters.get("df");
  read.text.analyzer = parameters.get("analyzer");
  request.boolean("analyze_wildcard");
  read.lenient = request.boolean("lenient");
  const operator = parameters.get("default_operator");
  if (operator !== undefined) read.text.every = operatorOf(operator);
  return stringQuery(read, now);
}
