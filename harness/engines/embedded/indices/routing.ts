import { ElasticsearchError, illegalArgument } from "../errors.ts";
import type { Index } from "./index.ts";

/** Where in an index a document is that does not simply go by its id. */
export interface Place {
  /** What tells it from other documents: one id may be taken once in every shard. */
  readonly key: string;
  readonly routing: string | undefined;
  /** Undefined in an index of one shard. */
  readonly shard: number | undefined;
}

/** The place of a document; undefined when it goes by its id, as it does unless somebody routes. */
export function placeOf(index: Index, id: string, routing: string | undefined): Place | undefined {
  const { shards } = index.settings;
  if (shards === 1) return routing === undefined ? undefined : { key: id, routing, shard: undefined };
  const shard = shardOf(index, routing ?? id);
  return { key: `${id}\n${shard}`, routing, shard };
}

/** The number of the shard that a routing value leads to: its hash modulo the number of shards. */
export function shardOf({ settings }: Index, routing: string): number {
  const { shards } = settings;
  const hash = murmur3(Buffer.from(routing, "utf16le"));
  return ((hash % shards) + shards) % shards;
}

/** The number of the shard that a document of this key is in. */
export function shardOfKey({ settings }: Index, key: string): number {
  return settings.shards === 1 ? 0 : Number(key.slice(key.lastIndexOf("\n") + 1));
}

/**
 * The routing of a request for one document: its own, or that of the alias it goes through.
 * @throws 400 when both say something and it is not the same.
 */
export function documentRouting(index: Index, name: string, given: string | undefined): string | undefined {
  const ofAlias = index.aliases.get(name)?.index_routing;
  const own = given === "" ? undefined : given;
  if (ofAlias === undefined) return own;
  if (own !== undefined && own !== ofAlias)
    throw illegalArgument(
      `Alias [${name}] has index routing associated with it [${ofAlias}], and was provided with routing value [${own}], rejecting operation`,
    );
  return ofAlias;
}

/** Throws 400 when the mapping asks for a routing and there is none. */
export function requireRouting(index: Index, id: string, routing: string | undefined): void {
  if (routing !== undefined || !index.mapping.requiresRouting) return;
  throw new ElasticsearchError({
    type: "routing_missing_exception",
    reason: `routing is required for [${index.name}]/[${id}]`,
    status: 400,
    metadata: { index_uuid: "_na_", index: index.name },
  });
}

/** MurmurHash3, the variant of 32 bits, with the seed 0. */
function murmur3(bytes: Buffer): number {
  let hash = 0;
  const whole = bytes.length & ~3;
  for (let at = 0; at < whole; at += 4) {
    hash ^= scrambled(bytes.readInt32LE(at));
    hash = (Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64) | 0;
  }
  let tail = 0;
  for (let at = bytes.length - 1; at >= whole; at--) tail = (tail << 8) | (bytes[at] ?? 0);
  if (bytes.length > whole) hash ^= scrambled(tail);
  hash ^= bytes.length;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

function scrambled(word: number): number {
  const mixed = Math.imul(word, 0xcc9e2d51);
  return Math.imul((mixed << 15) | (mixed >>> 17), 0x1b873593);
}
