import type { ConformanceGroup } from "../case.ts";
import { on, scores } from "../queries.ts";

const group: ConformanceGroup = [
  on(
    "match ors the words",
    { match: { title: "quick dog" } },
    { match: { title: { query: "quick dog", operator: "and" } } },
    { match: { title: "QUICK" } },
    { match: { title: "" } },
    { match: { title: "!!!" } },
  ),
  on(
    "match with minimum_should_match",
    { match: { title: { query: "brown dog cat", minimum_should_match: 2 } } },
    { match: { title: { query: "brown dog cat", minimum_should_match: "66%" } } },
  ),
  on(
    "match on keyword, number, date and boolean",
    { match: { tag: "red" } },
    { match: { n: "2" } },
    { match: { at: "2024-01-01" } },
    { match: { on: "true" } },
    { match: { n: "many" } },
    { match: { n: { query: "many", lenient: true } } },
  ),
  on(
    "match with wrong shapes",
    { match: { title: {} } },
    { match: {} },
    { match: { title: { query: "x", colour: 1 } } },
    { match: { title: ["a"] } },
    { match: { title: "a", tag: "b" } },
    { match: { title: { query: "a", operator: "xor" } } },
  ),
  on(
    "match_phrase",
    { match_phrase: { title: "brown fox" } },
    { match_phrase: { title: "fox brown" } },
    { match_phrase: { title: { query: "quick fox", slop: 1 } } },
  ),
  on(
    "multi_match",
    { multi_match: { query: "red dog", fields: ["title", "tag"] } },
    { multi_match: { query: "quick", fields: ["t*"] } },
  ),
  on(
    "query_string and simple_query_string",
    { query_string: { query: "title:quick AND n:1" } },
    { simple_query_string: { query: "quick -fox", fields: ["title"], default_operator: "and" } },
  ),
  scores(
    "score of match_all and constants",
    { match_all: { boost: 2 } },
    { constant_score: { filter: { exists: { field: "price" } }, boost: 3 } },
    { bool: { filter: { exists: { field: "price" } } } },
  ),
  scores("score of match", { match: { title: "quick" } }, { match: { title: "brown dog" } }),
  scores(
    "score of term on keyword",
    { term: { tag: "green" } },
    { term: { tag: { value: "green", boost: 2 } } },
  ),
  scores("score of bool adds up", {
    bool: { must: { match: { title: "lazy" } }, should: { term: { tag: "green" } } },
  }),
];

export default group;
