import { createRng, type Rng } from "../../../generators/rng.ts";
import { type ConformanceCase, type ConformanceRequest, get, post, put } from "../engine/case.ts";
import { randomBulk, randomDocument, randomId, randomUpdate } from "./documents.ts";
import { type Field, randomMapping } from "./mapping.ts";
import { randomQuery, scoredSearch, sortedSearch } from "./queries.ts";

const ROUNDS = 2;
const QUESTIONS = 14;

/**
 * A case drawn by chance: an index of a random mapping, rounds of bulk operations, and questions after each. The same
 * seed and number give the same case for ever. Every second one only ever adds documents, and asks for scores: what
 * deleted documents do to term statistics depends on when the real server merges its segments.
 */
export function randomProgramme(seed: number, number: number): ConformanceCase {
  const rng = createRng(seed, "programme", number);
  const { body, fields } = randomMapping(rng.split("mapping"));
  const appendOnly = number % 2 === 1;
  // Whether the server finds fault with a range of dates depends on whether it looks at an index with dates.
  const undated = fields.filter(({ type }) => type !== "date");
  const only = randomQuery(rng.split("alias"), undated, 1);
  const requests = [
    put("/{index}", { mappings: body }),
    put("/{index}/_alias/{index}-some", { filter: only }),
  ];
  for (let round = 0; round < ROUNDS; round += 1) {
    const draws = rng.split("round", round);
    requests.push(
      post("/{index}/_bulk?refresh=true", randomBulk(draws, fields, appendOnly ? round : undefined)),
    );
    for (let at = 0; at < QUESTIONS; at += 1)
      requests.push(question(draws.split("question", at), fields, appendOnly));
  }
  requests.push(get("/{index}/_mapping"));
  return { name: `random ${seed} ${number}`, requests };
}

function question(rng: Rng, fields: readonly Field[], appendOnly: boolean): ConformanceRequest {
  const asked = rng.float();
  if (asked < 0.48) return post("/{index}/_search", sortedSearch(rng, fields));
  if (asked < 0.55) return post("/{index}-some/_search", sortedSearch(rng, fields));
  if (asked < 0.75)
    return appendOnly
      ? post("/{index}/_search", scoredSearch(rng, fields), { unordered: ["hits.hits"] })
      : get(`/{index}/_doc/${randomId(rng)}`);
  if (asked < 0.85) return post("/{index}/_count", { query: randomQuery(rng, fields) });
  if (asked < 0.9) return post("/{index}/_mget", { ids: [randomId(rng), randomId(rng)] });
  if (appendOnly) return post("/{index}/_count", { query: randomQuery(rng, fields) });
  const id = randomId(rng);
  if (asked < 0.95) return post(`/{index}/_update/${id}?refresh=true`, randomUpdate(rng, fields, id));
  return put(`/{index}/_doc/${id}?refresh=true`, randomDocument(rng, fields, id));
}
