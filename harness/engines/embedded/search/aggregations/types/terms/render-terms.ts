import { renderDouble } from "../../../render/numbers.ts";
import type { RenderOptions } from "../../frame/aggregation.ts";
import { renderBucket } from "../../frame/render-parts.ts";
import { asString } from "../../values/value-format.ts";
import type { TermBucket, TermKey, TermsOptions, TermsResult } from "./terms-result.ts";

/** The members of a `terms` result. */
export function renderTerms(
  result: TermsResult,
  { showsErrors }: TermsOptions,
  rendering: RenderOptions,
): string {
  const { docCountError, otherDocCount, buckets } = result;
  const shown = buckets.map((bucket) => renderTerm(bucket, result, showsErrors, rendering));
  return `"doc_count_error_upper_bound":${docCountError},"sum_other_doc_count":${otherDocCount},"buckets":[${shown.join(",")}]`;
}

function renderTerm(
  bucket: TermBucket,
  result: TermsResult,
  showsErrors: boolean,
  rendering: RenderOptions,
): string {
  const text = renderBucket(renderKey(bucket, result), bucket, rendering);
  if (!showsErrors) return text;
  const count = `"doc_count":${bucket.docCount}`;
  return text.replace(count, `${count},"doc_count_error_upper_bound":${bucket.docCountError}`);
}

/** A key as text. */
export function keyText(key: TermKey, { typeName, format, term }: TermsResult): string {
  if (typeof key === "string") return term.print(key);
  return typeName === "lterms" && format.kind === "raw" ? String(key) : format.print(key);
}

function renderKey({ key }: TermBucket, { typeName, format, term }: TermsResult): string {
  if (typeof key === "string") return `"key":${JSON.stringify(term.print(key))}`;
  const shown = asString("key", key, format);
  return `"key":${typeName === "dterms" ? renderDouble(key) : key}${shown === undefined ? "" : `,${shown}`}`;
}
