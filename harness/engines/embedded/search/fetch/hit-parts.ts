import { parseExactly } from "../../documents/exact-json.ts";
import type { Json } from "../../json.ts";
import type { DocumentRecord } from "../../store/record.ts";
import type { GroupValue } from "../collapse/collapse.ts";
import type { PreparedShard } from "../execute/prepared-shard.ts";
import { Highlighter } from "../highlight/highlighter.ts";
import type { Matcher } from "../query/query.ts";
import type { SearchRequest } from "../request/search-request.ts";
import { DocValueFields } from "./doc-value-fields.ts";
import { FetchedFields, type FieldValues, fieldsJson } from "./fetched-fields.ts";
import { StoredFields } from "./stored-fields.ts";
import { innerHitsWriter } from "./write-inner-hits.ts";

/** What hits show beside their source, as members in JSON: `,"fields":{...}`. */
export type WriteParts = (record: DocumentRecord, ordinal: number, group?: GroupValue) => string;

/** What else inner hits depend on. */
export interface InnerHitsFrame {
  /** `hits.total` is a number instead of an object. */
  readonly totalAsNumber?: boolean;
  /** Those of a group, as members. */
  readonly groupHits?: (group: GroupValue) => readonly string[];
}

/** Checks against one index what hits are to show. Throws what the server reports per shard. */
export function prepareParts(
  { shard, groups, innerHits = [], names = [] }: Pick<PreparedShard, "shard"> & Partial<PreparedShard>,
  request: SearchRequest,
  { totalAsNumber = false, groupHits }: InnerHitsFrame = {},
): WriteParts {
  const { fields, docValueFields, storedFields } = request;
  const stored =
    storedFields !== undefined && storedFields !== "none" ? new StoredFields(shard, storedFields) : undefined;
  const docValues = docValueFields.length > 0 ? new DocValueFields(shard, docValueFields) : undefined;
  const fetched = fields.length > 0 ? new FetchedFields(shard, fields) : undefined;
  const highlighter = request.highlight ? new Highlighter(shard, request) : undefined;
  const inner = innerHits.map((each) => innerHitsWriter(each, totalAsNumber));
  const writeInner = (ordinal: number, group: GroupValue) => {
    const members = [...inner.map((write) => write(ordinal)), ...(groupHits?.(group) ?? [])];
    return members.length === 0 ? "" : `,"inner_hits":{${members.join(",")}}`;
  };
  let matchers: { name: string; matcher: Matcher }[] | undefined;
  const writeNames = (ordinal: number) => {
    matchers ??= names.map(({ name, make }) => ({ name, matcher: make() }));
    const matched = matchers.filter(({ matcher }) => matcher.matches(ordinal)).map(({ name }) => name);
    return matched.length === 0 ? "" : `,"matched_queries":${JSON.stringify(matched)}`;
  };
  const isPlain = !stored && !docValues && !fetched && !highlighter && !groups;
  if (isPlain && inner.length + names.length === 0 && !groupHits) return () => "";
  if (isPlain) return (_record, ordinal, group = null) => writeNames(ordinal) + writeInner(ordinal, group);
  return (record, ordinal, group = null) => {
    const source = within(shard.scope, parseExactly(record.source));
    const shown: FieldValues = stored?.read(source) ?? new Map();
    if (groups && group !== null) shown.set(groups.path, [groups.render(group)]);
    for (const [name, values] of docValues?.read(source, record) ?? [])
      shown.set(name, [...(shown.get(name) ?? []), ...values]);
    const { fields: own, ignored } = fetched?.read(source, record) ?? {};
    for (const [name, values] of own ?? []) shown.set(name, values);
    return (
      member("fields", shown) +
      member("ignored_field_values", ignored ?? new Map()) +
      (highlighter ? highlightMember(highlighter.read(source, ordinal)) : "") +
      writeNames(ordinal) +
      writeInner(ordinal, group)
    );
  };
}

/** A nested object where it stands in a document that has nothing else. */
function within(scope: string | undefined, object: Json): Json {
  const segments = scope?.split(".") ?? [];
  return segments.reduceRight<Json>((inner, segment) => ({ [segment]: inner }), object);
}

function highlightMember(highlights: ReadonlyMap<string, string[]>): string {
  return highlights.size === 0 ? "" : `,"highlight":${JSON.stringify(Object.fromEntries(highlights))}`;
}

function member(name: string, fields: FieldValues): string {
  return fields.size === 0 ? "" : `,"${name}":${fieldsJson(fields)}`;
}
