import type { ProcessorFactory } from "../processor.ts";
import { append } from "./append.ts";
import { attachment } from "./attachment.ts";
import { bytes } from "./bytes.ts";
import { lowercase, uppercase } from "./case.ts";
import { convert } from "./convert.ts";
import { csv } from "./csv.ts";
import { date } from "./date.ts";
import { dissect } from "./dissect.ts";
import { dotExpander } from "./dot-expander.ts";
import { drop } from "./drop.ts";
import { fail } from "./fail.ts";
import { foreach } from "./foreach.ts";
import { gsub } from "./gsub.ts";
import { htmlStrip } from "./html-strip.ts";
import { join } from "./join.ts";
import { json } from "./json.ts";
import { kv } from "./kv.ts";
import { pipeline } from "./pipeline.ts";
import { remove } from "./remove.ts";
import { rename } from "./rename.ts";
import { set } from "./set.ts";
import { sort } from "./sort.ts";
import { split } from "./split.ts";
import { trim } from "./trim.ts";
import { urldecode } from "./urldecode.ts";

/** The processors by type. */
export const processors: ReadonlyMap<string, ProcessorFactory> = new Map(
  Object.entries({
    append,
    attachment,
    convert,
    drop,
    urldecode,
    split,
    sort,
    kv,
    join,
    html_strip: htmlStrip,
    foreach,
    dot_expander: dotExpander,
    dissect,
    date,
    csv,
    bytes,
    fail,
    gsub,
    json,
    lowercase,
    pipeline,
    remove,
    rename,
    set,
    trim,
    uppercase,
  }),
);

/** Processors that the real server has and this engine has not: refused as that, not as unknown. */
export const unimplemented: ReadonlySet<string> = new Set([
  "circle",
  "community_id",
  "date_index_name",
  "enrich",
  "fingerprint",
  "geo_grid",
  "geoip",
  "grok",
  "inference",
  "ip_location",
  "network_direction",
  "normalize_for_stream",
  "recover_failure_document",
  "redact",
  "registered_domain",
  "reroute",
  "script",
  "set_security_user",
  "terminate",
  "uri_parts",
  "user_agent",
]);
