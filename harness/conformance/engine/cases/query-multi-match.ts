import type { ConformanceGroup } from "../case.ts";
import { onTexts, scoresOnTexts } from "../texts.ts";

const both = ["title", "body"];
const names = ["name.first", "name.last"];

const group: ConformanceGroup = [
  onTexts(
    "multi_match over fields and patterns",
    { multi_match: { query: "quick", fields: both } },
    { multi_match: { query: "quick", fields: "title" } },
    { multi_match: { query: "quick", fields: ["t*"] } },
    { multi_match: { query: "animal", fields: ["t*"] } },
    { multi_match: { query: "quick", fields: ["nothing"] } },
    { multi_match: { query: "quick", fields: ["nothing", "title"] } },
    { multi_match: { query: "will smith", fields: ["name.*"], operator: "and" } },
    { multi_match: { query: "quick river", fields: both, minimum_should_match: 2 } },
    { multi_match: { query: "2", fields: ["n", "title"] } },
    { multi_match: { query: "two", fields: ["n", "title"] } },
    { multi_match: { query: "two fox", fields: ["n", "title"], lenient: true } },
    { multi_match: { query: "fox" } },
    { multi_match: { query: "2" } },
    { multi_match: { query: "", fields: both } },
    { multi_match: { query: "", fields: both, zero_terms_query: "all" } },
    { multi_match: { query: "fix", fields: both, fuzziness: 1 } },
  ),
  scoresOnTexts(
    "multi_match of best fields",
    { multi_match: { query: "quick fox", fields: both } },
    { multi_match: { query: "quick fox", fields: ["title^3", "body"] } },
    { multi_match: { query: "quick fox", fields: ["title^0.5", "body^1.7"], tie_breaker: 0.3 } },
    { multi_match: { query: "quick fox", fields: both, boost: 2 } },
    { multi_match: { query: "quick fox", fields: both, type: "best_fields", operator: "and" } },
    { multi_match: { query: "animal fox", fields: ["title", "tag"] } },
    { multi_match: { query: "fox", fields: ["title"] } },
  ),
  scoresOnTexts(
    "multi_match of most fields",
    { multi_match: { query: "quick fox", fields: both, type: "most_fields" } },
    { multi_match: { query: "quick fox", fields: ["title^2", "body"], type: "most_fields" } },
    { multi_match: { query: "quick fox", fields: both, type: "most_fields", tie_breaker: 0.2 } },
    { multi_match: { query: "quick fox", fields: both, type: "most_fields", minimum_should_match: "100%" } },
  ),
  scoresOnTexts(
    "multi_match of cross fields",
    { multi_match: { query: "will smith", fields: names, type: "cross_fields" } },
    { multi_match: { query: "will smith", fields: names, type: "cross_fields", operator: "and" } },
    { multi_match: { query: "quick fox", fields: both, type: "cross_fields" } },
    {
      multi_match: {
        query: "quick fox",
        fields: ["title^2", "body"],
        type: "cross_fields",
        tie_breaker: 0.4,
      },
    },
    { multi_match: { query: "animal fox", fields: ["title", "tag", "body"], type: "cross_fields" } },
    { multi_match: { query: "brown", fields: both, type: "cross_fields", tie_breaker: 1 } },
    { multi_match: { query: "fox will", fields: ["title", "name.first"], type: "cross_fields" } },
    { multi_match: { query: "smith", fields: ["title", "body", ...names], type: "cross_fields" } },
    {
      multi_match: {
        query: "quick fox",
        fields: ["title", "body", "tag", "n"],
        type: "cross_fields",
        lenient: true,
      },
    },
    { multi_match: { query: "animal", fields: ["title.raw", "tag"], type: "cross_fields" } },
    { multi_match: { query: "quick fox lazy", fields: both, type: "cross_fields", minimum_should_match: 2 } },
  ),
  scoresOnTexts(
    "multi_match of phrases and prefixes",
    { multi_match: { query: "quick fox", fields: both, type: "phrase" } },
    { multi_match: { query: "brown fox", fields: ["title^2", "body"], type: "phrase", slop: 3 } },
    { multi_match: { query: "brown fo", fields: both, type: "phrase_prefix" } },
    { multi_match: { query: "quick fo", fields: both, type: "bool_prefix" } },
    { multi_match: { query: "quick fo", fields: ["title^2", "body"], type: "bool_prefix", operator: "and" } },
    { multi_match: { query: "quick fo", fields: both, type: "bool_prefix", tie_breaker: 0 } },
  ),
  onTexts(
    "multi_match with wrong shapes",
    { multi_match: {} },
    { multi_match: { query: "a", fields: [] } },
    { multi_match: { fields: ["title"] } },
    { multi_match: { query: "a", fields: ["title"], colour: 1 } },
    { multi_match: { query: "a", fields: ["title"], type: "colour" } },
    { multi_match: { query: "a", fields: [5] } },
    { multi_match: { query: ["a"], fields: ["title"] } },
    { multi_match: { query: "a", fields: { a: 1 } } },
    { multi_match: { query: "a b", fields: both, type: "cross_fields", fuzziness: 1 } },
    { multi_match: { query: "a b", fields: both, type: "phrase", fuzziness: 1 } },
    { multi_match: { query: "a", fields: ["title^x"] } },
    { multi_match: { query: "a", fields: ["title"], tie_breaker: "x" } },
    { multi_match: { query: "a", fields: both, slop: 1, type: "bool_prefix" } },
    { multi_match: { query: "a", fields: both, cutoff_frequency: 1 } },
  ),
];

export default group;
