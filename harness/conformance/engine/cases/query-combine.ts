import type { ConformanceGroup } from "../case.ts";
import { onTexts, scoresOnTexts } from "../texts.ts";

const fox = { match: { title: "fox" } };
const quick = { match: { body: "quick" } };
const animal = { term: { tag: "animal" } };

const group: ConformanceGroup = [
  scoresOnTexts(
    "dis_max takes the best, and of the others a part",
    { dis_max: { queries: [fox, quick, animal] } },
    { dis_max: { queries: [fox, quick, animal], tie_breaker: 0.3 } },
    { dis_max: { queries: [fox, quick, animal], tie_breaker: 1, boost: 2 } },
    { dis_max: { queries: fox } },
    { dis_max: { queries: [fox, { match_none: {} }] } },
    { dis_max: { queries: [{ match_all: {} }, fox], tie_breaker: 0.7 } },
  ),
  onTexts(
    "dis_max with wrong shapes",
    { dis_max: {} },
    { dis_max: { queries: [] } },
    { dis_max: { queries: "a" } },
    { dis_max: { queries: [5] } },
    { dis_max: { queries: [fox], colour: 1 } },
    { dis_max: { queries: [fox], tie_breaker: "x" } },
    { dis_max: { queries: [{ colour: {} }] } },
  ),
  scoresOnTexts(
    "boosting lowers what matches the negative",
    { boosting: { positive: fox, negative: animal, negative_boost: 0.2 } },
    { boosting: { positive: { match_all: {} }, negative: fox, negative_boost: 0.5 } },
    { boosting: { positive: fox, negative: quick, negative_boost: 0, boost: 3 } },
    { boosting: { positive: fox, negative: { match_none: {} }, negative_boost: 0.3 } },
  ),
  onTexts(
    "boosting with wrong shapes",
    { boosting: {} },
    { boosting: { positive: fox } },
    { boosting: { positive: fox, negative: animal } },
    { boosting: { positive: fox, negative: animal, negative_boost: -1 } },
    { boosting: { positive: fox, negative: animal, negative_boost: "x" } },
    { boosting: { positive: fox, negative: animal, negative_boost: 1, colour: 1 } },
    { boosting: { positive: fox, negative: animal, negative_boost: 1, colour: {} } },
    { boosting: { positive: [fox], negative: animal, negative_boost: 1 } },
  ),
  scoresOnTexts(
    "boosts multiply on the way down",
    { bool: { must: [{ match: { title: { query: "fox", boost: 0.7 } } }], boost: 0.3 } },
    {
      bool: {
        should: [{ bool: { must: fox, boost: 1.1 } }, { bool: { must: quick, boost: 2.2 } }],
        boost: 3.3,
      },
    },
    { constant_score: { filter: fox, boost: 0.1 } },
    { bool: { must: { constant_score: { filter: fox, boost: 0.1 } }, boost: 0.7 } },
    {
      bool: {
        must: [
          { match: { title: "fox" } },
          { term: { tag: "animal" } },
          { range: { n: { gte: 1, boost: 0.1 } } },
        ],
      },
    },
    { match_all: { boost: 0.33 } },
    { bool: { must: [{ match_all: {} }, { match_all: { boost: 0.1 } }], should: [fox, quick] } },
  ),
  scoresOnTexts(
    "scores of many words over long texts",
    { match: { body: "quick river stone" } },
    { match: { body: "fox word3 word7" } },
    { match: { body: { query: "quick fox river", minimum_should_match: 2 } } },
    {
      bool: {
        should: [{ match: { title: "quick brown" } }, { match: { body: "quick river" } }, animal],
        minimum_should_match: 2,
      },
    },
    { bool: { must: { match: { title: "fox" } }, should: [quick, animal, { range: { n: { gte: 2 } } }] } },
    { term: { body: "fox" } },
    { term: { title: "fox" } },
    { terms: { tag: ["animal", "place"] } },
    { terms: { body: ["fox", "river"], boost: 2 } },
    { term: { tag: { value: "ANIMAL", case_insensitive: true } } },
    { term: { n: 2 } },
    { term: { on: true } },
    { match: { "title.raw": "fox fox fox" } },
  ),
  scoresOnTexts(
    "sums within sums and terms asked twice",
    { match: { title: "fox fox fox" } },
    {
      bool: {
        should: [
          { match: { title: "quick fox" } },
          { match: { body: "fox lazy" } },
          { match: { title: "fox brown" } },
        ],
      },
    },
    {
      bool: {
        must: [{ bool: { must: [fox, quick] } }, animal],
        should: [{ match: { body: "happy quick" } }],
      },
    },
    { bool: { should: [{ bool: { should: [fox, quick], boost: 0.3 } }, animal, fox] } },
    {
      dis_max: {
        queries: [{ match: { title: "quick brown fox" } }, { match: { body: "quick fox river" } }],
        tie_breaker: 1,
      },
    },
    { match: { body: { query: "fux fox fax", fuzziness: 1 } } },
  ),
  onTexts(
    "least numbers of clauses",
    { match: { title: { query: "quick brown fox lazy", minimum_should_match: "2<75%" } } },
    { match: { title: { query: "quick brown", minimum_should_match: "2<75%" } } },
    { match: { title: { query: "quick brown fox", minimum_should_match: "1<-1 3<50%" } } },
    { match: { title: { query: "quick brown", operator: "and", minimum_should_match: 1 } } },
    { match_bool_prefix: { title: { query: "quick brown ", minimum_should_match: 2 } } },
    { match_bool_prefix: { title: "quick bro " } },
    { match_bool_prefix: { title: "quick bro-" } },
    {
      multi_match: {
        query: "quick fox",
        fields: ["title", "body"],
        operator: "and",
        minimum_should_match: 1,
      },
    },
    { bool: { must: [fox], minimum_should_match: 1 } },
    { bool: { must_not: [fox], minimum_should_match: 1 } },
    { bool: { filter: [fox], minimum_should_match: "1<50%" } },
    { match: { title: { query: "quick fox", minimum_should_match: "" } } },
    { match: { title: { query: "quick fox", minimum_should_match: "1<x" } } },
    { match: { title: { query: "quick fox", minimum_should_match: "3<x" } } },
    { match: { title: { query: "quick", minimum_should_match: "x" } } },
    { simple_query_string: { query: "quick + fox", fields: ["title"], minimum_should_match: 1 } },
    { simple_query_string: { query: '"quick fox"~2"brown', fields: ["title"] } },
    { fuzzy: { title: { value: "", fuzziness: 2 } } },
    { fuzzy: { title: { value: "fox", fuzziness: 2, max_expansions: 1, rewrite: "constant_score" } } },
    { multi_match: { query: "fox", fields: ["title^0.3", "title"] } },
  ),
];

export default group;
