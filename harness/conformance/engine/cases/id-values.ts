import { type ConformanceGroup, documents, type JsonObject, post, put } from "../case.ts";

const aggregates = (aggs: JsonObject) => post("/{index}/_search?size=0", { aggs: { a: aggs } });

const group: ConformanceGroup = [
  {
    name: "ids: aggregations are refused their values",
    prepare: [documents({ 1: { n: 1 }, 2: { n: 2 } })],
    requests: [
      ...["terms", "cardinality", "value_count", "missing", "sum"].map((type) =>
        aggregates({ [type]: { field: "_id" } }),
      ),
      aggregates({ terms: { field: "_index" } }),
      aggregates({ top_hits: { sort: ["_id"] } }),
      post("/{index}/_search", { collapse: { field: "_id" } }),
    ],
  },
  {
    name: "ids: an index that has no documents",
    prepare: [put("/{index}", { mappings: { properties: { n: { type: "long" } } } })],
    requests: [
      aggregates({ terms: { field: "_id" } }),
      aggregates({ top_hits: { sort: ["_id"] } }),
      post("/{index}/_search", { sort: ["_id"] }),
      post("/{index}/_search", { docvalue_fields: ["_id"] }),
    ],
  },
];

export default group;
