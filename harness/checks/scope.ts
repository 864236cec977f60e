import { type Client, errors } from "@elastic/elasticsearch";
import type { Finding } from "./check.ts";

/** Operations on each index so far, hidden ones and those of the system included. */
export type Census = ReadonlyMap<string, number>;

/** Counts what was written to every index of an Elasticsearch. */
export async function takeCensus(client: Client): Promise<Census> {
  const { indices = {} } = await client.indices.stats({
    index: "*",
    expand_wildcards: "all",
    metric: "indexing",
    filter_path: "indices.*.primaries.indexing.index_total,indices.*.primaries.indexing.delete_total",
  });
  return new Map(
    Object.entries(indices).map(([index, { primaries }]) => {
      const { index_total: indexed = 0, delete_total: deleted = 0 } = primaries?.indexing ?? {};
      return [index, indexed + deleted];
    }),
  );
}

/** Nothing outside of the indices that the connector may touch was written between two counts. */
export async function* unchanged(
  before: Census,
  after: Census,
  isAllowed: (index: string) => boolean,
): AsyncGenerator<Finding, number> {
  for (const [index, operations] of after) {
    const earlier = before.get(index) ?? 0;
    if (isAllowed(index) || operations === earlier) continue;
    const message = before.has(index) ? `${index} was written to` : `${index} was made`;
    yield { message, expected: earlier, actual: operations };
  }
  for (const index of before.keys()) if (!after.has(index)) yield { message: `${index} was deleted` };
  return after.size;
}

/**
 * The key that a connector works with opens nothing else: each of these is tried with it, and must be refused. What goes
 * through all the same is taken back by `admin`.
 */
export async function* keyIsScoped(
  holder: Client,
  admin: Client,
  stranger: string,
): AsyncGenerator<Finding, number> {
  const attempts: Readonly<Record<string, () => Promise<unknown>>> = {
    [`write to ${stranger}`]: () => holder.index({ index: stranger, document: { by: "a connector's key" } }),
    [`create ${stranger}`]: () => holder.indices.create({ index: stranger }),
    [`read ${stranger}`]: () => holder.search({ index: stranger, ignore_unavailable: false }),
    "make a user": () => holder.security.putUser({ username: stranger, password: "not to be", roles: [] }),
    "make a key that may do everything": () => holder.security.createApiKey({ name: stranger }),
    "change the settings of the cluster": () =>
      // Free for anybody's notes, and this one is not there.
      holder.cluster.putSettings({ persistent: { "cluster.metadata.plumbline": null } }),
  };
  for (const [what, attempt] of Object.entries(attempts)) {
    const status = await statusOf(attempt());
    if (status !== 403) yield { message: `the connector's key may ${what}`, expected: 403, actual: status };
  }
  await admin.indices.delete({ index: stranger, ignore_unavailable: true });
  return Object.keys(attempts).length;
}

async function statusOf(asking: Promise<unknown>): Promise<number> {
  try {
    await asking;
    return 200;
  } catch (error) {
    if (error instanceof errors.ResponseError) return error.statusCode ?? 0;
    throw error;
  }
}
