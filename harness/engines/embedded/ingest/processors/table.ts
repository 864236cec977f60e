import type { ProcessorFactory } from "../processor.ts";
import { append } from "./append.ts";
import { attachment } from "./attachment.ts";
import { lowercase, uppercase } from "./case.ts";
import { convert } from "./convert.ts";
import { drop } from "./drop.ts";
import { fail } from "./fail.ts";
import { gsub } from "./gsub.ts";
import { json } from "./json.ts";
import { pipeline } from "./pipeline.ts";
import { remove } from "./remove.ts";
import { rename } from "./rename.ts";
import { set } from "./set.ts";
import { trim } from "./trim.ts";

/** The processors by type. */
export const processors: ReadonlyMap<string, ProcessorFactory> = new Map(
  Object.entries({
    append,
    attachment,
    convert,
    drop,
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
  "bytes",
  "circle",
  "community_id",
  "csv",
  "date",
  "date_index_name",
  "dissect",
  "dot_expander",
  "enrich",
  "fingerprint",
  "foreach",
  "geo_grid",
  "geoip",
  "grok",
  "html_strip",
  "inference",
  "ip_location",
  "join",
  "kv",
  "network_direction",
  "normalize_for_stream",
  "recover_failure_document",
  "redact",
  "registered_domain",
  "reroute",
  "script",
  "set_security_user",
  "sort",
  "split",
  "terminate",
  "uri_parts",
  "urldecode",
  "user_agent",
]);
