import { defineRoute, json } from "../../route.ts";
import { lowerBound } from "../../search/columns/postings.ts";
import { compareTerms } from "../../search/columns/term-column.ts";
import { lookUpField } from "../../search/field.ts";
import { parseTermsEnum, type TermsEnumRequest } from "../../search/request/parse-terms-enum.ts";
import type { Shard } from "../../search/shard.ts";
import { shardsOfRequest } from "../../search/shards-of-request.ts";

const action = "indices:data/read/xpack/termsenum/list";

export default defineRoute({
  name: "terms_enum",
  methods: ["GET", "POST"],
  paths: ["/{index}/_terms_enum"],
  privilege: { index: action },
  body: "json",
  handle(request, node) {
    const now = node.clock();
    const wanted = parseTermsEnum(request.body, now);
    const shards = wanted.matchesNone ? [] : shardsOfRequest(request, node, action, now);
    const terms = new Set(shards.flatMap((shard) => termsOf(shard, wanted)));
    const total = shards.reduce((sum, { index }) => sum + index.settings.shards, 0);
    return json({
      _shards: { total, successful: total, failed: 0 },
      terms: [...terms].sort(compareTerms).slice(0, wanted.size),
      complete: true,
    });
  },
});

/** The terms of an index; of one that shows the caller only some documents, none. */
function termsOf(shard: Shard, wanted: TermsEnumRequest): string[] {
  if (shard.restriction || wanted.field.startsWith("_")) return [];
  const indexed = lookUpField(shard.index.mapping, wanted.field);
  if (indexed?.field.type !== "keyword") return [];
  const column = shard.columns.terms(indexed);
  shard.columns.fill();
  const fold = (text: string) => (wanted.ignoresCase ? text.toLowerCase() : text);
  const prefix = fold(wanted.prefix);
  const isAfter = (term: string) =>
    wanted.searchAfter === undefined || compareTerms(term, wanted.searchAfter) > 0;
  return [...column.postings]
    .filter(([term]) => fold(term).startsWith(prefix) && isAfter(term))
    .filter(([, ordinals]) => isHeld(shard, ordinals))
    .map(([term]) => term);
}

/** True when a document that is there has the term. */
function isHeld({ searcher }: Shard, ordinals: readonly number[]): boolean {
  const { maxOrdinal, seqNo, generation } = searcher;
  return ordinals
    .slice(0, lowerBound(ordinals, maxOrdinal))
    .some((ordinal) => (generation.records[ordinal]?.deadSeqNo ?? -1) > seqNo);
}
