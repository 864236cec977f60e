import { ElasticsearchError } from "../../errors.ts";
import { type Hit, hitOrder } from "../execute/hit.ts";
import type { PreparedInnerHits } from "../nested/inner-hits.ts";
import { nestedIdentity } from "../nested/levels.ts";
import { ByteWriter } from "../render/byte-writer.ts";
import { hitRenderer } from "../render/hit-renderer.ts";
import { renderFloat } from "../render/numbers.ts";
import { prepareParts } from "./hit-parts.ts";

/** Writes the inner hits of one document as a member: `"comments":{"hits":{...}}`. */
export function innerHitsWriter(
  { name, request, prepared, levels, range }: PreparedInnerHits,
  totalAsNumber: boolean,
): (ordinal: number) => string {
  const { from, size, sort, trackScores } = request;
  const { shard, matcher, readers } = prepared;
  if (request.seqNoPrimaryTerm === true)
    throw new ElasticsearchError({
      type: "unsupported_operation_exception",
      reason: "nested documents are not assigned sequence numbers",
      status: 500,
    });
  const parts = prepareParts(prepared, request, { totalAsNumber });
  const isScored = sort.length === 0;
  const order = hitOrder(sort);
  return (document) => {
    const hits: Hit[] = [];
    let maxScore = Number.NEGATIVE_INFINITY;
    const [first, end] = range(document);
    for (let ordinal = first; ordinal < end; ordinal++) {
      if (!matcher.matches(ordinal)) continue;
      const score = matcher.score(ordinal);
      maxScore = Math.max(maxScore, score);
      hits.push({
        position: shard.position,
        ordinal,
        score,
        values: readers.map((read) => read(ordinal, score)),
      });
    }
    const total = totalAsNumber ? String(hits.length) : `{"value":${hits.length},"relation":"eq"}`;
    const showsMax = hits.length > 0 && size > 0 && (isScored || trackScores);
    const shown = hits.sort(order).slice(from, from + size);
    const writer = new ByteWriter(200 + shown.length * 200);
    writer.text(
      `${JSON.stringify(name)}:{"hits":{"total":${total},"max_score":${showsMax ? renderFloat(maxScore) : "null"},"hits":[`,
    );
    const write = hitRenderer(prepared, request, writer, parts, isScored, (ordinal) =>
      nestedIdentity(levels, ordinal),
    );
    shown.forEach((hit, at) => {
      if (at > 0) writer.text(",");
      write(hit);
    });
    writer.text("]}}");
    return writer.finish().toString();
  };
}
