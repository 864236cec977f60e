import type { RefreshPolicy } from "./refresh-policy.ts";
import type { Written } from "./write.ts";

/** The members that a write answers, alone or as an item of a bulk response: JSON without its braces. */
export function writtenMembers(written: Written, refresh: RefreshPolicy, noopShards = false): string {
  const { index, id, version, result, seqNo } = written;
  const idle = result === "noop" && !noopShards;
  const forced = refresh === "true" && !idle ? ',"forced_refresh":true' : "";
  const shards = idle
    ? '{"total":0,"successful":0,"failed":0}'
    : `{"total":${index.writeShards},"successful":1,"failed":0}`;
  return `"_index":"${index.name}","_id":${JSON.stringify(id)},"_version":${version},"result":"${result}"${forced},"_shards":${shards},"_seq_no":${seqNo},"_primary_term":1`;
}

/** The status of a write. */
export function statusOf(written: Written): number {
  if (written.result === "created") return 201;
  return written.result === "not_found" ? 404 : 200;
}

/** The header that a created document comes with. */
export function locationOf(written: Written): Record<string, string> {
  if (written.result !== "created") return {};
  const routing = written.routing === undefined ? "" : `?routing=${formEncoded(written.routing)}`;
  return { Location: `/${formEncoded(written.index.name)}/_doc/${formEncoded(written.id)}${routing}` };
}

/** As Java encodes for forms: a blank is a plus. */
function formEncoded(text: string): string {
  return encodeURIComponent(text)
    .replaceAll("%20", "+")
    .replace(/[!'()~]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
