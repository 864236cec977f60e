import { type ConformanceGroup, get, type JsonObject, post, put } from "../case.ts";

const mget = "/{index}/_mget";
const prepare = [
  put("/{index}", {
    mappings: {
      properties: {
        k: { type: "keyword", store: true },
        n: { type: "long", store: true },
        at: { type: "date", store: true },
        t: { type: "text", fields: { raw: { type: "keyword", store: true } } },
        o: { properties: { x: { type: "keyword", store: true } } },
        other: { type: "alias", path: "n" },
      },
    },
  }),
  put("/{index}/_doc/1", { k: ["b", "a"], n: ["12", 5], at: "2024-01-02", t: "Text", o: { x: "y" } }),
];
const document = "/{index}/_doc/1";
const docs = (...list: JsonObject[]) => post(mget, { docs: list });

const group: ConformanceGroup = [
  {
    name: "stored fields: of one document",
    prepare,
    requests: [
      get(`${document}?stored_fields=k,n,at,t,t.raw,o.x`),
      get(`${document}?stored_fields=none`),
      get(`${document}?stored_fields=n&_source=k`),
      get(`${document}?stored_fields=n&_source_includes=o`),
      get(`${document}?stored_fields=_source`),
      get(`${document}?stored_fields=*`),
      get(`${document}?stored_fields=other`),
      get(`${document}?stored_fields=_none_`),
      get(`${document}?stored_fields=o`),
      get("/{index}/_doc/9?stored_fields=n"),
      get("/{index}/_source/1?stored_fields=n"),
    ],
  },
  {
    name: "stored fields: of several documents",
    prepare,
    requests: [
      post(`${mget}?stored_fields=n`, { ids: ["1", "2"] }),
      docs({ _id: "1", stored_fields: ["n", "k"] }, { _id: "1", stored_fields: "at", _source: ["k"] }),
      docs({ _id: "1", stored_fields: 5 }),
      docs({ _id: "1", fields: ["n"] }),
    ],
  },
  {
    name: "mget: versions of documents",
    prepare,
    requests: [
      docs({ _id: "1", version: 1 }, { _id: "1", version: 3 }),
      docs({ _id: "1", version: 1, version_type: "x" }),
      docs({ _id: "1", _version: 1 }),
    ],
  },
  {
    name: "mget: refused forms of documents",
    prepare,
    requests: [
      post(mget, { docs: ["1"] }),
      docs({ _id: {} }),
      docs({ _id: null }),
      docs({ _id: "1", colour: ["n"] }),
      post(mget, { docs: { a: 1 } }),
      post(mget, { docs: null }),
      post(mget, { ids: [{}] }),
      post(mget, { ids: [null] }),
      post(mget, "[]"),
      post(mget, { ids: { a: 1 } }),
      post(mget, { ids: 5 }),
      post(mget, { colour: 5 }),
      post(mget, { colour: [] }),
    ],
  },
  {
    name: "mget: source filters in the body",
    prepare,
    requests: [
      docs({ _id: "1", _source: { include: "n", exclude: ["k"] } }),
      docs({ _id: "1", _source: { includes: ["o.*"], excludes: "o.y" } }),
      docs({ _id: "1", _source: ["n", 5] }),
      docs({ _id: "1", _source: 5 }),
      docs({ _id: "1", _source: { colour: 1 } }),
      get(`${mget}?source_content_type=application/json&source=%7B%22ids%22%3A%5B%221%22%5D%7D`),
    ],
  },
];

export default group;
