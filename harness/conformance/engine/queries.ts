import { type ConformanceCase, type JsonObject, post } from "./case.ts";
import { catalogue } from "./samples.ts";

/** Ids only, in no order: what a query finds, without its scores. */
export const finds = (...queries: JsonObject[]) =>
  queries.map((query) =>
    post(
      "/{index}/_search?filter_path=error,status,hits.total,hits.hits._id",
      { query },
      { unordered: ["hits.hits"] },
    ),
  );
/** The whole answer, scores included. */
const scored = (...queries: JsonObject[]) => queries.map((query) => post("/{index}/_search", { query }));

/** A case on the catalogue that asks what each query finds. */
export const on = (name: string, ...queries: JsonObject[]): ConformanceCase => ({
  name: `query: ${name}`,
  prepare: catalogue,
  requests: finds(...queries),
});
/** A case on the catalogue that asks how each query scores. */
export const scores = (name: string, ...queries: JsonObject[]): ConformanceCase => ({
  name: `query: ${name}`,
  prepare: catalogue,
  requests: scored(...queries),
});
