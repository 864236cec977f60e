import type { Json } from "../../../connectors/framework/contract.ts";
import type { ConformanceCase, ConformanceRequest } from "../engine/case.ts";

/**
 * The smallest case found that still `fails`, by leaving out requests, then parts of their bodies, as long as that
 * keeps it failing; `most` bounds the attempts.
 */
export async function shrink(
  test: ConformanceCase,
  fails: (smaller: ConformanceCase) => Promise<boolean>,
  most = 400,
): Promise<ConformanceCase> {
  let best = test;
  let left = most;
  for (let progress = true; progress && left > 0; ) {
    progress = false;
    for (const requests of smallerRequests(best.requests)) {
      if (left <= 0) break;
      left -= 1;
      const smaller = { ...best, requests };
      if (!(await fails(smaller))) continue;
      best = smaller;
      progress = true;
      break;
    }
  }
  return best;
}

/** The same requests with one thing less, the largest things first. */
function* smallerRequests(requests: readonly ConformanceRequest[]): Generator<ConformanceRequest[]> {
  for (let length = Math.floor(requests.length / 2); length >= 1; length = Math.floor(length / 2))
    for (let at = 0; at + length <= requests.length; at += length)
      yield [...requests.slice(0, at), ...requests.slice(at + length)];
  for (const [at, request] of requests.entries())
    for (const body of smallerBodies(request.body))
      yield requests.with(at, { ...request, body } as ConformanceRequest);
}

function* smallerBodies(body: ConformanceRequest["body"]): Generator<Json> {
  if (body === undefined || typeof body === "string") return;
  // The lines of `_bulk` mostly come in pairs.
  if (Array.isArray(body)) for (let at = 0; at + 1 < body.length; at += 1) yield body.toSpliced(at, 2);
  yield* smallerValues(body as Json);
}

function* smallerValues(value: Json): Generator<Json> {
  if (value === null || typeof value !== "object") return;
  if (Array.isArray(value)) {
    for (const at of value.keys()) yield value.toSpliced(at, 1);
    for (const [at, item] of value.entries())
      for (const smaller of smallerValues(item)) yield value.with(at, smaller);
    return;
  }
  const entries = Object.entries(value as Readonly<Record<string, Json>>);
  for (const [key] of entries) yield Object.fromEntries(entries.filter(([other]) => other !== key));
  for (const [key, item] of entries)
    for (const smaller of smallerValues(item)) yield { ...(value as object), [key]: smaller };
}
