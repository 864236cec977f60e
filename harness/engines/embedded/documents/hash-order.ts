import { isObject, type Json } from "../json.ts";

/**
 * A value with the keys of every object in the order in which the server goes through the hash map that it has read
 * them into: that of a partial document, whose new keys go into the source so.
 */
export function inHashOrder(value: Json): Json {
  if (Array.isArray(value)) return value.map(inHashOrder);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, item]) => ({ key, item, hash: spread(hashOf(key)) }));
  const mask = capacityFor(entries.length) - 1;
  // Stable: keys that share a bucket stay in the order in which they came.
  entries.sort((a, b) => (a.hash & mask) - (b.hash & mask));
  return Object.fromEntries(entries.map(({ key, item }) => [key, inHashOrder(item)]));
}

/** A map begins with 16 buckets and doubles them when they are three quarters full. */
function capacityFor(keys: number): number {
  let capacity = 16;
  while (keys > capacity * 0.75) capacity *= 2;
  return capacity;
}

function spread(hash: number): number {
  return hash ^ (hash >>> 16);
}

/** As the Java language defines it for strings. */
function hashOf(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return hash;
}
