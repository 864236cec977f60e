import type { IndexedField } from "../columns/columns.ts";
import type { Shard } from "../shard.ts";
import { nanoColumn, printNanos } from "../special/nanos.ts";
import type { FieldSort } from "./field-key.ts";
import type { PreparedKey } from "./sort-key.ts";

const last = (2n ** 63n - 1n).toString();

/** Sorts by nanoseconds: more than a number holds, they are in order as texts of one length. */
export function nanoKey(shard: Shard, sort: FieldSort, indexed: IndexedField): PreparedKey {
  const column = nanoColumn(shard, indexed);
  const padded = (nanos: bigint) => nanos.toString().padStart(last.length, "0");
  const isLast = sort.missing === "_last" ? !sort.descending : sort.descending;
  const missing = isLast ? last : padded(0n);
  return {
    reader: () => (ordinal) => {
      const values = column.all(ordinal);
      const value = sort.mode === "min" ? values[0] : values.at(-1);
      return value === undefined ? missing : padded(value);
    },
    parseAfter: ({ literal }) => padded(BigInt(literal)),
    render(value) {
      const nanos = BigInt(String(value));
      return sort.format === undefined ? nanos.toString() : JSON.stringify(printNanos(nanos, sort.format));
    },
  };
}
