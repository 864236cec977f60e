import { type ConformanceCase, documents, type JsonObject, post, put } from "./case.ts";

const salesFields = {
  tag: { type: "keyword" },
  title: { type: "text" },
  n: { type: "long" },
  small: { type: "integer" },
  price: { type: "double" },
  rate: { type: "float" },
  on: { type: "boolean" },
  at: { type: "date" },
  day: { type: "date", format: "yyyy/MM/dd" },
  raw: { type: "binary" },
  dim: { type: "keyword", doc_values: false },
  o: { properties: { x: { type: "keyword" } } },
};

/** Documents to group and sum up: several values, missing ones, and fields that have none at all. */
export const sales = [
  put("/{index}", { mappings: { properties: salesFields } }),
  documents({
    1: {
      tag: "red",
      title: "quick",
      n: 1,
      small: 1,
      price: 1.5,
      rate: 1.1,
      on: true,
      at: "2024-01-01",
      day: "2024/01/02",
      o: { x: "a" },
    },
    2: { tag: ["red", "blue"], n: 2, small: 2, price: 2.5, rate: 2.2, on: false, at: "2024-02-01T12:00:00Z" },
    3: { tag: "green", n: -3, price: 0.1, at: "2024-03-01T23:59:59.999Z", day: "2024/03/31", o: { x: "b" } },
    4: { tag: "Red", n: [4, 40], price: 12345678.9, at: 1711929600000, on: [true, false] },
    5: { title: "brown", tag: "größer", n: 2, rate: 0.5 },
    6: { tag: "blue", n: 100, price: 0.2, at: "2024-10-27T01:30:00+02:00", o: { x: ["a", "c"] } },
  }),
];

/** A case on the sales that compares the results of aggregations byte for byte, order and spelling of numbers included. */
export const collects = (name: string, ...aggregations: JsonObject[]): ConformanceCase => ({
  name: `aggregation: ${name}`,
  prepare: sales,
  requests: aggregations.map((aggs) => found(aggs)),
});

/** A search for aggregations alone, compared byte for byte. */
export const found = (aggs: JsonObject, parameters = "", rest: JsonObject = {}) =>
  post(`/{index}/_search?size=0&filter_path=aggregations${parameters}`, { ...rest, aggs }, { text: true });

/** A case on the sales that compares whole answers: errors, most of all. */
export const refuses = (name: string, ...aggregations: JsonObject[]): ConformanceCase => ({
  name: `aggregation: ${name}`,
  prepare: sales,
  requests: aggregations.map((aggs) => post("/{index}/_search?size=0", { aggs })),
});
