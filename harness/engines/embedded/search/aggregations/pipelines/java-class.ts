import type { Part } from "../frame/aggregation.ts";

const packages: Readonly<Record<string, string>> = {
  filter: "bucket.filter.Filter",
  global: "bucket.global.Global",
  missing: "bucket.missing.Missing",
  nested: "bucket.nested.Nested",
  reverse_nested: "bucket.nested.ReverseNested",
  composite: "bucket.composite.Composite",
};

/** The server's class that builds an aggregation, which its messages name. */
export function javaClass(type: string): string {
  return `org.elasticsearch.search.aggregations.${packages[type] ?? `metrics.${camelCase(type)}`}AggregationBuilder`;
}

const results: Readonly<Record<string, string>> = {
  sterms: "StringTerms",
  lterms: "LongTerms",
  dterms: "DoubleTerms",
};

/** The server's class of a result. */
export function resultClass({ shape, result }: Part): string {
  const type = shape.typeName(result);
  return results[type] ?? `Internal${camelCase(type)}`;
}

function camelCase(name: string): string {
  return name.replace(/(?:^|_)(.)/g, (_, letter: string) => letter.toUpperCase());
}
