import type { Client } from "@elastic/elasticsearch";
import { CONNECTORS, SYNC_JOBS } from "../../../connectors/framework/protocol/index-names.ts";

/** Names that runs of ours give to what they make: `search-s3-20261124-154246-d1c045`. */
const OURS = /^search-.+-\d{8}-\d{6}-[0-9a-f]{6}$/;
/** The same for Elasticsearch, whose expressions match whole terms. */
const OURS_AS_TERM = "search-.+-[0-9]{8}-[0-9]{6}-[0-9a-f]{6}";

/** What a cluster holds that no run of ours made: indices and data streams that are not the system's own. */
export async function foreignHoldings(client: Client): Promise<string[]> {
  const { indices, data_streams } = await client.indices.resolveIndex({
    name: "*",
    expand_wildcards: ["open", "closed"],
  });
  const named = [...indices, ...data_streams].map(({ name }) => name).filter((name) => !OURS.test(name));
  const { count } = await client.count({
    index: CONNECTORS,
    ignore_unavailable: true,
    query: { bool: { must_not: { regexp: { index_name: OURS_AS_TERM } } } },
  });
  return count > 0 ? [...named, `${count} connectors`] : named;
}

/** What is still in a cluster of what was made under a name: all such names begin with it. */
export async function tracesOf(client: Client, prefix: string): Promise<string[]> {
  const name = `${prefix}*`;
  const [{ indices }, pipelines, keys, connectors, jobs] = await Promise.all([
    client.indices.resolveIndex({ name, expand_wildcards: ["all"] }),
    client.ingest.getPipeline({ id: name }, { ignore: [404] }),
    client.transport.request<{ api_keys: { name: string }[] }>({
      method: "GET",
      path: "/_security/api_key",
      querystring: { name, active_only: true },
    }),
    recordsOf(client, CONNECTORS, "index_name", prefix),
    recordsOf(client, SYNC_JOBS, "connector.id", prefix),
  ]);
  return [
    ...indices.map((index) => `index ${index.name}`),
    ...Object.keys(pipelines).map((id) => `pipeline ${id}`),
    ...keys.api_keys.map((key) => `API key ${key.name}`),
    ...connectors.map((id) => `connector ${id}`),
    ...jobs.map((id) => `sync job ${id}`),
  ];
}

async function recordsOf(client: Client, index: string, field: string, prefix: string): Promise<string[]> {
  await client.indices.refresh({ index, ignore_unavailable: true });
  const query = { prefix: { [field]: prefix } };
  const { hits } = await client.search({
    index,
    ignore_unavailable: true,
    _source: false,
    size: 1000,
    query,
  });
  return hits.hits.map(({ _id }) => String(_id));
}
