import { parseIp, parseNetwork } from "../../mapping/types/ip.ts";
import type { Shard } from "../shard.ts";
import { creating } from "../shard-error.ts";
import type { Matcher } from "./query.ts";
import type { SearchedField } from "./term-matcher.ts";
import { prepareTermsWhere } from "./term-sets.ts";
import type { QueryValue } from "./values.ts";

/** Matches documents that have one of some addresses, or one in one of some networks. */
export function addressMatches(
  shard: Shard,
  searched: SearchedField,
  values: readonly QueryValue[],
  boost: number,
): () => Matcher {
  const networks = creating(shard, () => values.map(({ literal }) => reachOf(literal)));
  return prepareTermsWhere(
    shard,
    searched,
    (term) => {
      const address = parseIp(term);
      return networks.some(({ first, last }) => address >= first && address <= last);
    },
    boost,
  );
}

function reachOf(text: string): { first: string; last: string } {
  if (text.includes("/")) return parseNetwork(text);
  const address = parseIp(text);
  return { first: address, last: address };
}
