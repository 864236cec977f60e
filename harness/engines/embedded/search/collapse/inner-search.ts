import { bool } from "../query/bool.ts";
import { matchTest } from "../query/matchers.ts";
import type { Query } from "../query/query.ts";
import { defaultRequest, type SearchRequest, unreadBy } from "../request/search-request.ts";
import type { GroupValue, InnerHits } from "./collapse.ts";
import { prepareGroups } from "./group-reader.ts";

const innerSize = 3;

/** The search for the hits of one group: what the outer one looks for, within the group. */
export function innerSearch(outer: SearchRequest, { options }: InnerHits, group: GroupValue): SearchRequest {
  const must = outer.query ? [outer.query] : [];
  const query = bool({ must, filter: [inGroup(outer, group)], should: [], mustNot: [] });
  const { postFilter, filter, queryTree, innerHits, named, now } = outer;
  const inner = { ...defaultRequest(now), size: innerSize, ...options };
  const seqNoPrimaryTerm = inner.seqNoPrimaryTerm || unreadBy(outer);
  return { ...inner, seqNoPrimaryTerm, query, queryTree, postFilter, filter, innerHits, named };
}

function inGroup({ collapse, ...outer }: SearchRequest, group: GroupValue): Query {
  return {
    prepare(shard) {
      const reader = prepareGroups(shard, { ...outer, searchAfter: undefined, collapse });
      return () => {
        const groups = reader?.();
        return matchTest((ordinal) => groups?.read(ordinal) === group, 0);
      };
    },
  };
}
