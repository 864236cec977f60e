/**
 * Puts items in the order in which a Java `HashMap` for as many gives them back, after `passes` times asking it for
 * each (`computeIfAbsent`): it grows when it is asked and found too full, and puts a new item before those of its bin.
 */
export function javaMapOrder<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  passes: number,
): Item[] {
  const seenFull = passes > 1 ? items.length : items.length - 1;
  let capacity = 1;
  while (capacity < items.length) capacity *= 2;
  while (seenFull > Math.floor(capacity * 0.75)) capacity *= 2;
  const bins = new Map<number, Item[]>();
  for (const item of items.toReversed()) {
    const bin = spread(hashOf(keyOf(item))) & (capacity - 1);
    const held = bins.get(bin);
    if (held) held.push(item);
    else bins.set(bin, [item]);
  }
  return [...bins.keys()].sort((a, b) => a - b).flatMap((bin) => bins.get(bin) ?? []);
}

/** `String.hashCode`. */
function hashOf(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at++) hash = (Math.imul(31, hash) + text.charCodeAt(at)) | 0;
  return hash;
}

function spread(hash: number): number {
  return hash ^ (hash >>> 16);
}
