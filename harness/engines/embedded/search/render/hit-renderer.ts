import { routingMember } from "../../documents/get.ts";
import { shownSource } from "../../documents/kept-source.ts";
import { isWhole } from "../../documents/source-filter.ts";
import type { Hit } from "../execute/hit.ts";
import { needsScores } from "../execute/needs-scores.ts";
import type { PreparedShard } from "../execute/prepared-shard.ts";
import type { WriteParts } from "../fetch/hit-parts.ts";
import type { SearchRequest } from "../request/search-request.ts";
import { SourceCutter } from "../source/filter-source.ts";
import { IgnoredFields } from "../source/ignored-fields.ts";
import type { ByteWriter } from "./byte-writer.ts";
import { renderFloat } from "./numbers.ts";

/** Writes the hits of one index. */
export function hitRenderer(
  { shard, keys }: Pick<PreparedShard, "shard" | "keys">,
  request: SearchRequest,
  writer: ByteWriter,
  writeParts: WriteParts = () => "",
  scored = needsScores(request),
  nestedAt?: (ordinal: number) => string,
): (hit: Hit) => void {
  const head = `{"_index":${JSON.stringify(shard.index.name)}`;
  const isBare = request.storedFields === "none";
  const ignored = new IgnoredFields(shard.index.mapping);
  const { source } = request;
  const cutter = source === false || isWhole(source) ? undefined : new SourceCutter(source);
  const isRoot = nestedAt === undefined;
  const isCut = cutter !== undefined || shard.index.mapping.sourceFilters.shown !== undefined;
  return ({ ordinal, score, values, group }) => {
    const record = shard.searcher.record(ordinal);
    const bytes = record.source;
    let text = isBare && isRoot ? head : `${head},"_id":${JSON.stringify(record.id)}`;
    if (nestedAt) text += `,"_nested":${nestedAt(ordinal)}`;
    if (request.version) text += `,"_version":${record.version}`;
    if (request.seqNoPrimaryTerm === "unread") text += ',"_seq_no":-2,"_primary_term":0';
    else if (request.seqNoPrimaryTerm && isRoot) text += `,"_seq_no":${record.shownSeqNo},"_primary_term":1`;
    text += scored ? `,"_score":${renderFloat(score)}` : ',"_score":null';
    const ignoredPaths = isBare || !isRoot ? [] : ignored.of(bytes);
    if (ignoredPaths.length > 0) text += `,"_ignored":${JSON.stringify(ignoredPaths)}`;
    const whole = isRoot || !isCut ? bytes : placed(shard.scope ?? "", bytes);
    const kept = source === false ? undefined : shownSource(shard.index.mapping, whole);
    if (!isBare && isRoot) text += routingMember(record);
    if (kept) text += ',"_source":';
    writer.text(text);
    if (kept && !isRoot && isCut) writer.text(taken(shard.scope ?? "", cutter?.cut(kept) ?? String(kept)));
    else if (kept && cutter) writer.text(cutter.cut(kept));
    else if (kept) writer.bytes(kept);
    const shown = writeParts(record, ordinal, group);
    if (shown !== "") writer.text(shown);
    writer.text(
      keys.length > 0 ? `,"sort":[${keys.map((key, at) => key.render(values[at] ?? null)).join(",")}]}` : "}",
    );
  };
}

/** A nested object below its path, by which patterns know it. */
function placed(path: string, object: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`{${JSON.stringify(path)}:`), object, Buffer.from("}")]);
}

/** What is left of such an object. */
function taken(path: string, cut: string): string {
  return cut === "{}" ? cut : cut.slice(`{${JSON.stringify(path)}:`.length, -1);
}
