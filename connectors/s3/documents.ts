import { hash } from "node:crypto";
import type { Content, SourceDocument } from "../framework/contract.ts";
import type { ListedObject } from "./answers.ts";

/** The document of an object. `open` gives its bytes, and is not called before somebody wants them. */
export function documentOf(bucket: string, object: ListedObject, open: Content["open"]): SourceDocument {
  const { key, lastModified, etag, size, owner, storageClass } = object;
  return {
    id: hash("md5", `${bucket}/${key}`),
    fields: { filename: key, size_in_bytes: size, bucket, owner, storage_class: storageClass },
    timestamp: new Date(lastModified).toISOString(),
    version: etag,
    content: { filename: key, bytes: size, open },
  };
}
