import type { SearchRequest } from "../request/search-request.ts";

/** True when hits show a score. */
export function needsScores({ sort, trackScores, minScore }: SearchRequest): boolean {
  return (
    sort.length === 0 || trackScores || minScore !== undefined || sort.some(({ name }) => name === "_score")
  );
}
