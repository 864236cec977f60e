import { version } from "./version.ts";

/** The value of a `Warning` header as the server sends it with deprecated requests. */
export function deprecation(text: string): string {
  const escaped = text.replace(/["\\]/g, "\\$&");
  return `299 Elasticsearch-${version.number}-${version.buildHash} "${escaped}"`;
}
