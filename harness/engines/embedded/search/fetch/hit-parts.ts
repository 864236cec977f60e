import { parseExactly } from "../../documents/exact-json.ts";
import type { Json } from "../../json.ts";
import type { DocumentRecord } from "../../store/record.ts";
import type { GroupValue } from "../collapse/collapse.ts";
import type { PreparedShard } from "../execute/prepared-shard.ts";
import { Highlighter } from "../highlight/highlighter.ts";
import type { SearchRequest } from "../request/search-request.ts";
import { DocValueFields } from "./doc-value-fields.ts";
import { FetchedFields, type FieldValues, fieldsJson } from "./fetched-fields.ts";
import { StoredFields } from "./stored-fields.ts";

/** What hits show beside their source, as members in JSON: `,"fields":{...}`. */
export type WriteParts = (record: DocumentRecord, ordinal: number, group?: GroupValue) => string;

/** Checks against one index what hits are to show. Throws what the server reports per shard. */
export function prepareParts(
  { shard, groups }: Pick<PreparedShard, "shard"> & Partial<Pick<PreparedShard, "groups">>,
  request: SearchRequest,
): WriteParts {
  const { fields, docValueFields, storedFields } = request;
  const stored =
    storedFields !== undefined && storedFields !== "none"
      ? new StoredFields(shard.index.mapping, shard.index.analysis, storedFields)
      : undefined;
  const docValues = docValueFields.length > 0 ? new DocValueFields(shard, docValueFields) : undefined;
  const fetched = fields.length > 0 ? new FetchedFields(shard, fields) : undefined;
  const highlighter = request.highlight ? new Highlighter(shard, request) : undefined;
  if (!stored && !docValues && !fetched && !highlighter && !groups) return () => "";
  return (record, ordinal, group = null) => {
    const source: Json = parseExactly(record.source);
    const shown: FieldValues = stored?.read(source) ?? new Map();
    if (groups && group !== null) shown.set(groups.path, [groups.render(group)]);
    for (const [name, values] of docValues?.read(source, record) ?? [])
      shown.set(name, [...(shown.get(name) ?? []), ...values]);
    const { fields: own, ignored } = fetched?.read(source, record) ?? {};
    for (const [name, values] of own ?? []) shown.set(name, values);
    return (
      member("fields", shown) +
      member("ignored_field_values", ignored ?? new Map()) +
      (highlighter ? highlightMember(highlighter.read(source, ordinal)) : "")
    );
  };
}

function highlightMember(highlights: ReadonlyMap<string, string[]>): string {
  return highlights.size === 0 ? "" : `,"highlight":${JSON.stringify(Object.fromEntries(highlights))}`;
}

function member(name: string, fields: FieldValues): string {
  return fields.size === 0 ? "" : `,"${name}":${fieldsJson(fields)}`;
}
