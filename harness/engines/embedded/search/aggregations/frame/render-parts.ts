import type { Bucket, Part, RenderOptions } from "./aggregation.ts";

/** Results as members of a JSON object, without braces. */
export function renderParts(parts: readonly Part[], options: RenderOptions): string {
  return parts.map((part) => renderPart(part, options)).join(",");
}

function renderPart({ name, meta, shape, result }: Part, options: RenderOptions): string {
  const key = options.typedKeys ? `${shape.typeName(result)}#${name}` : name;
  const members = [meta === undefined ? "" : `"meta":${meta}`, shape.render(result, options)];
  return `${JSON.stringify(key)}:{${members.filter((each) => each !== "").join(",")}}`;
}

/** A bucket: what tells it from others, its count, its results. */
export function renderBucket(head: string, bucket: Bucket, options: RenderOptions): string {
  return `{${[head, renderCount(bucket, options)].filter((each) => each !== "").join(",")}}`;
}

/** The members that every bucket has. */
export function renderCount({ docCount, parts }: Bucket, options: RenderOptions): string {
  const inside = renderParts(parts, options);
  return `"doc_count":${docCount}${inside === "" ? "" : `,${inside}`}`;
}
