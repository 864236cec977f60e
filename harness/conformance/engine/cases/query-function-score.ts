import type { ConformanceGroup } from "../case.ts";
import { onTexts, scoresOnTexts } from "../texts.ts";

const fox = { match: { title: "fox" } };
const animal = { term: { tag: "animal" } };

const group: ConformanceGroup = [
  scoresOnTexts(
    "function_score by weight",
    { function_score: { query: fox, weight: 2 } },
    { function_score: { query: fox, functions: [{ filter: animal, weight: 3 }, { weight: 2 }] } },
    {
      function_score: {
        query: fox,
        functions: [{ filter: animal, weight: 3 }, { weight: 2 }],
        score_mode: "sum",
      },
    },
    {
      function_score: {
        query: fox,
        functions: [{ filter: animal, weight: 3 }, { weight: 2 }],
        score_mode: "avg",
      },
    },
    {
      function_score: {
        query: fox,
        functions: [{ filter: animal, weight: 3 }, { weight: 2 }],
        score_mode: "first",
      },
    },
    {
      function_score: {
        query: fox,
        functions: [{ filter: animal, weight: 3 }, { weight: 2 }],
        score_mode: "max",
      },
    },
    {
      function_score: {
        query: fox,
        functions: [{ filter: animal, weight: 3 }, { weight: 2 }],
        score_mode: "min",
      },
    },
    { function_score: { query: fox, functions: [{ filter: animal, weight: 3 }], boost_mode: "replace" } },
    { function_score: { query: fox, functions: [{ filter: animal, weight: 3 }], boost_mode: "sum" } },
    { function_score: { query: fox, functions: [{ filter: animal, weight: 3 }], boost_mode: "avg" } },
    { function_score: { query: fox, functions: [{ filter: animal, weight: 3 }], boost_mode: "max" } },
    { function_score: { query: fox, functions: [{ filter: animal, weight: 3 }], boost_mode: "min" } },
    { function_score: { query: fox, weight: 20, max_boost: 5 } },
    { function_score: { query: fox, weight: 2, min_score: 1.2 } },
    { function_score: { query: fox, weight: 2, boost: 3 } },
    { function_score: { weight: 2 } },
    { function_score: {} },
  ),
  scoresOnTexts(
    "function_score by the value of a field",
    { function_score: { query: fox, field_value_factor: { field: "n", missing: 1, modifier: "square" } } },
    { function_score: { query: animal, field_value_factor: { field: "price", factor: 1.2, missing: 0.5 } } },
    {
      function_score: {
        query: animal,
        field_value_factor: { field: "price", modifier: "log1p", missing: 1 },
      },
    },
    {
      function_score: { query: animal, field_value_factor: { field: "price", modifier: "ln2p", missing: 1 } },
    },
    {
      function_score: { query: animal, field_value_factor: { field: "price", modifier: "sqrt", missing: 1 } },
    },
    {
      function_score: {
        query: animal,
        field_value_factor: { field: "price", modifier: "reciprocal", missing: 1 },
      },
    },
    { function_score: { query: animal, field_value_factor: { field: "price" } } },
    { function_score: { query: animal, field_value_factor: { field: "nothing" } } },
    { function_score: { query: animal, field_value_factor: { field: "n" } } },
    { function_score: { query: animal, field_value_factor: { field: "price", modifier: "colour" } } },
  ),
  scoresOnTexts(
    "function_score by distance",
    { function_score: { query: { exists: { field: "n" } }, gauss: { n: { origin: 2, scale: 10 } } } },
    {
      function_score: {
        query: { exists: { field: "n" } },
        linear: { n: { origin: 2, scale: 10, offset: 1, decay: 0.3 } },
      },
    },
    { function_score: { query: { exists: { field: "n" } }, exp: { n: { origin: 2, scale: 10 } } } },
    {
      function_score: {
        query: { exists: { field: "at" } },
        gauss: { at: { origin: "2024-02-01", scale: "30d", offset: "1d" } },
      },
    },
    { function_score: { query: fox, exp: { price: { origin: 0, scale: 5 } } } },
  ),
  onTexts(
    "function_score with wrong shapes",
    { function_score: { query: fox, colour: 1 } },
    { function_score: { query: fox, colour: {} } },
    { function_score: { query: fox, functions: [{}] } },
    { function_score: { query: fox, functions: 5 } },
    { function_score: { query: fox, functions: [{ weight: 1 }], weight: 2 } },
    { function_score: { query: fox, score_mode: "colour" } },
    { function_score: { query: fox, boost_mode: "colour" } },
    { function_score: { query: fox, gauss: { title: { origin: 1, scale: 2 } } } },
    { function_score: { query: fox, gauss: { n: { origin: 1 } } } },
    { function_score: { query: fox, weight: -1 } },
  ),
];

export default group;
