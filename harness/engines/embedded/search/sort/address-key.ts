import { parseIp, printIp } from "../../mapping/types/ip.ts";
import type { IndexedField } from "../columns/columns.ts";
import type { Shard } from "../shard.ts";
import type { FieldSort } from "./field-key.ts";
import { keywordKey } from "./keyword-key.ts";
import type { PreparedKey } from "./sort-key.ts";

/** Sorts by addresses, in the order of their bytes, whatever their texts. */
export function addressKey(shard: Shard, sort: FieldSort, indexed: IndexedField | undefined): PreparedKey {
  const key = keywordKey(shard, sort, indexed);
  const column = indexed && shard.columns.terms(indexed);
  const missing = sort.missing === "_first" || sort.missing === "_last" ? null : parseIp(sort.missing);
  return {
    ...key,
    reader: () => (ordinal) => {
      const terms = column?.values[ordinal];
      if (terms === undefined) return missing;
      const addresses = (typeof terms === "string" ? [terms] : terms).map(parseIp).sort();
      return (sort.mode === "min" ? addresses[0] : addresses.at(-1)) ?? missing;
    },
    parseAfter: ({ kind, literal }) => (kind === "null" ? null : parseIp(literal)),
    render: (value) => JSON.stringify(value === null ? null : printIp(String(value))),
  };
}
