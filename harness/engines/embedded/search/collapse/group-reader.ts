import { illegalArgument } from "../../errors.ts";
import { lookUpField } from "../field.ts";
import { renderDouble } from "../render/numbers.ts";
import type { SearchRequest } from "../request/search-request.ts";
import type { Shard } from "../shard.ts";
import type { GroupValue } from "./collapse.ts";

/** Reads which group a document of one index is in. */
export interface GroupReader {
  readonly path: string;
  read(ordinal: number): GroupValue;
  /** A group in JSON. */
  render(value: GroupValue): string;
}

const numeric = new Set(["long", "integer", "short", "byte", "double", "float", "half_float"]);
const fractional = new Set(["double", "float", "half_float"]);

/** Checks the option `collapse` against an index; what it returns is called when the columns are filled. */
export function prepareGroups(shard: Shard, request: SearchRequest): (() => GroupReader) | undefined {
  const { collapse, searchAfter, sort } = request;
  if (!collapse) return undefined;
  const { field: path } = collapse;
  if (path === undefined) throw illegalArgument("no collapse field specified");
  const field = shard.index.mapping.field(path);
  if (path === "_id") throw uncollapsible(path, "_id");
  if (!field) throw illegalArgument(`no mapping found for \`${path}\` in order to collapse on`);
  if (field.type !== "keyword" && !numeric.has(field.type)) throw uncollapsible(path, field.type);
  if (field.parameters.doc_values === false)
    throw illegalArgument(`cannot collapse on field \`${path}\` without \`doc_values\``);
  if (searchAfter && (sort.length !== 1 || sort[0]?.name !== path))
    throw illegalArgument(
      "Cannot use [collapse] in conjunction with [search_after] unless the search is sorted on the same field. Multiple sort fields are not allowed.",
    );
  const indexed = lookUpField(shard.index.mapping, path);
  if (!indexed) return () => ({ path, read: () => null, render: () => "null" });
  const single = (count: number, ordinal: number) => {
    if (count > 1)
      throw illegalArgument(`failed to extract doc:${ordinal}, the grouping field must be single valued`);
  };
  if (field.type === "keyword") {
    const column = shard.columns.terms(indexed);
    return () => ({
      path,
      read(ordinal) {
        const terms = column.values[ordinal];
        if (terms === undefined || typeof terms === "string") return terms ?? null;
        single(terms.length, ordinal);
        return null;
      },
      render: (value) => JSON.stringify(value),
    });
  }
  const column = shard.columns.numbers(indexed);
  const isFractional = fractional.has(field.type);
  return () => ({
    path,
    read(ordinal) {
      const values = column.all(ordinal);
      single(values.length, ordinal);
      return values[0] ?? null;
    },
    render: (value) => (isFractional ? renderDouble(value as number) : String(value)),
  });
}

function uncollapsible(path: string, type: string) {
  return illegalArgument(`collapse is not supported for the field [${path}] of the type [${type}]`);
}
