import { documents, put } from "./case.ts";

const catalogueFields = {
  tag: { type: "keyword" },
  title: { type: "text" },
  n: { type: "long" },
  price: { type: "double" },
  on: { type: "boolean" },
  at: { type: "date" },
  ip: { type: "ip" },
  o: { properties: { x: { type: "keyword" } } },
};
const shelfFields = {
  n: { type: "long" },
  tag: { type: "keyword" },
  title: { type: "text" },
  at: { type: "date" },
  price: { type: "double" },
  on: { type: "boolean" },
};

/** Documents of every common type: what queries look for. */
export const catalogue = [
  put("/{index}", { mappings: { properties: catalogueFields } }),
  documents({
    1: {
      tag: "red",
      title: "The quick brown fox",
      n: 1,
      price: 1.5,
      on: true,
      at: "2024-01-01",
      ip: "10.0.0.1",
      o: { x: "a" },
    },
    2: {
      tag: ["red", "blue"],
      title: "Quick, quick!",
      n: 2,
      price: 2.5,
      on: false,
      at: "2024-02-01T12:00:00Z",
      ip: "10.0.1.1",
      o: { x: "b" },
    },
    3: { tag: "green", title: "Lazy dog", n: -3, at: "2024-03-01", o: { x: ["a", "c"] } },
    4: { tag: "Red", title: null, n: [4, 40], at: 1711929600000 },
    5: { title: "brown dog barks at the brown fox" },
  }),
];

/** Documents to put in order, some without the field to sort by. */
export const shelf = [
  put("/{index}", { mappings: { properties: shelfFields } }),
  documents({
    1: { n: 3, tag: "b", at: "2024-01-03", price: 0.5, title: "one", on: true },
    2: { n: 1, tag: "a", at: "2024-01-01", price: 2.25, title: "two", on: false },
    3: { n: 2, tag: "c", at: "2024-01-02", title: "three" },
    4: { tag: "a", n: [5, 0] },
  }),
];
