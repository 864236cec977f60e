import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { basename } from "node:path";
import type { SourceDocument } from "../framework/contract.ts";
import type { Found } from "./walk.ts";

/** What `date` fields of Elasticsearch hold: years of four digits. File systems allow others. */
const FIRST_MS = Date.parse("0000-01-01T00:00:00.000Z");
const LAST_MS = Date.parse("9999-12-31T23:59:59.999Z");

/**
 * A file as a document. Its id is the MD5 of the absolute path, byte for byte, so a file that is moved becomes
 * another document. `ctime` and `last_access_time` are whole seconds since 1970: with fractions Elasticsearch
 * would map them as `float`, which tells two minutes of today apart and no less.
 */
export function toDocument({ path, relative, stats }: Found): SourceDocument {
  const lastModified = new Date(Math.min(Math.max(stats.mtimeMs, FIRST_MS), LAST_MS)).toISOString();
  return {
    id: createHash("md5").update(path).digest("hex"),
    fields: {
      path: path.toString(),
      last_modified_time: lastModified,
      inode_protection_mode: stats.mode,
      inode_number: exact(stats.ino),
      device_inode_reside: exact(stats.dev),
      number_of_links: stats.nlink,
      uid: stats.uid,
      gid: stats.gid,
      ctime: Math.floor(stats.ctimeMs / 1000),
      last_access_time: Math.floor(stats.atimeMs / 1000),
      size: stats.size,
    },
    timestamp: lastModified,
    content: {
      filename: basename(relative),
      bytes: stats.size,
      open: ({ signal }) => createReadStream(path, { signal }),
    },
  };
}

/** Numbers of 64 bits that JavaScript, and a `long` of Elasticsearch, may not hold: some network drives have them. */
const exact = (number: number): number | null => (Number.isSafeInteger(number) ? number : null);
