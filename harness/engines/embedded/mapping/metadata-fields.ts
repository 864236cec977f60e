const names = new Set([
  "_id",
  "_index",
  "_source",
  "_routing",
  "_field_names",
  "_ignored",
  "_ignored_source",
  "_seq_no",
  "_version",
  "_doc_count",
  "_tier",
  "_nested_path",
]);

/** True for the fields that every document has, and no mapping or document may name. */
export function isMetadataField(name: string): boolean {
  return names.has(name);
}
