import { UsageError } from "../lib/errors.ts";

const PREFIX = "search-";
const MOST_BYTES = 255;

/** How all that a run makes in an Elasticsearch for one connector is named, or begins to be. */
export const workplaceName = (connector: string, run: string): string => `${PREFIX}${connector}-${run}`;

/** Who may see what of an index is kept in this one. */
export const accessControlIndex = (index: string): string => `.search-acl-filter-${index}`;

/**
 * The name of an index for content, as Kibana makes it of what was typed: with `search-` in front.
 * @throws {UsageError} when Elasticsearch would refuse it.
 */
export function contentIndexName(typed: string): string {
  const name = typed.startsWith(PREFIX) ? typed : `${PREFIX}${typed}`;
  const problem = problemWith(typed, name);
  if (problem) throw new UsageError(`[index] "${typed}" cannot be the name of an index: ${problem}`);
  return name;
}

function problemWith(typed: string, name: string): string | undefined {
  if (typed === "" || name === PREFIX) return "it is empty";
  const forbidden = /[\\/*?"<>| ,#:]/.exec(typed);
  if (forbidden) return `it may not contain "${forbidden[0]}"`;
  if (typed !== typed.toLowerCase()) return `it must be in lower case, as "${typed.toLowerCase()}" is`;
  const bytes = Buffer.byteLength(name);
  if (bytes > MOST_BYTES) return `it has ${bytes} bytes with ${PREFIX} in front, and at most ${MOST_BYTES}`;
  return undefined;
}

/** A name for people as the name of an index: `Customers (EU)` is kept in `search-customers-eu`. */
export function indexNameFor(title: string): string {
  const words = title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
  return contentIndexName(words);
}
