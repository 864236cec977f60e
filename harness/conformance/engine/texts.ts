import { type ConformanceCase, del, documents, type JsonObject, post, put } from "./case.ts";
import { finds } from "./queries.ts";

const words = (count: number, word: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => word(at)).join(" ");

/** Texts short and long, with a document deleted among them, for what depends on words, places and lengths. */
export const texts = [
  put("/{index}", {
    mappings: {
      properties: {
        title: { type: "text", fields: { raw: { type: "keyword" } } },
        body: { type: "text" },
        tag: { type: "keyword" },
        name: { properties: { first: { type: "text" }, last: { type: "text" } } },
        n: { type: "integer" },
        price: { type: "double" },
        at: { type: "date" },
        on: { type: "boolean" },
        hidden: { type: "text", index: false },
      },
    },
  }),
  documents({
    1: {
      title: "The quick brown fox jumps over the lazy dog",
      body: "A fox is quick. A quick fox is a happy fox.",
      tag: ["animal", "story"],
      name: { first: "Will", last: "Smith" },
      n: 1,
      price: 1.5,
      at: "2024-01-15T10:00:00Z",
      on: true,
    },
    2: {
      title: "Quick brown dogs and a brown fox",
      body: words(60, (at) => (at % 7 === 0 ? "quick" : at % 5 === 0 ? "river" : "stone")),
      tag: "animal",
      name: { first: "Anna", last: "Williams" },
      n: 2,
      price: 20,
      at: "2024-02-15",
      on: false,
    },
    3: {
      title: ["New York", "city of lights"],
      body: "The city that never sleeps, the brown river and the quickest fox",
      tag: "place",
      name: { first: "Smith", last: "Will" },
      n: 3,
      price: 300.25,
      at: "2024-03-15T23:30:00Z",
    },
    4: {
      title: "A city of new light: York",
      body: words(300, (at) => (at === 150 ? "fox" : `word${at % 20}`)),
      tag: ["place", "Story"],
      n: 40,
      at: "2023-12-31",
    },
    5: { title: "fox fox fox", body: "lazy lazy", tag: "animal", n: -5 },
    6: {
      title: "Foxes and boxes",
      body: "fix fax fux",
      tag: "anomal",
      name: { first: "Bob", last: "Smyth" },
    },
    7: { title: "quick brown fox", body: "to be deleted: quick quick fox", tag: "gone", n: 7 },
    8: { title: "naïve café, 3.14 and foo_bar's e-mail a.b.c", tag: "odd tag", body: "C++ and path/to/it" },
  }),
  del("/{index}/_doc/7?refresh=true"),
];

/** A case on the texts that asks what each query finds. */
export const onTexts = (name: string, ...queries: JsonObject[]): ConformanceCase => ({
  name: `query: ${name}`,
  prepare: texts,
  requests: finds(...queries),
});

/** A case on the texts that asks what each query finds, in what order and with what scores. */
export const scoresOnTexts = (name: string, ...queries: JsonObject[]): ConformanceCase => ({
  name: `query: ${name}`,
  prepare: texts,
  requests: queries.map((query) => post("/{index}/_search?_source=false", { query })),
});
