import type { estypes } from "@elastic/elasticsearch";
import type { JobQuery } from "./store.ts";

type Query = estypes.QueryDslQueryContainer;

/** Records that Kibana deleted stay, marked. */
const deleted: Query = { term: { deleted: true } };

export const everyConnector: Query = { bool: { must_not: [deleted] } };

export const connectorsById = (ids: readonly string[]): Query => ({
  bool: { must_not: [deleted], filter: [{ terms: { _id: [...ids] } }] },
});

/** Of records without `is_native`, older ones, Elastic does not manage the connector. */
export const connectorsByType = (serviceTypes: readonly string[]): Query => ({
  bool: {
    must_not: [deleted, { term: { is_native: true } }],
    filter: [{ terms: { service_type: [...serviceTypes] } }],
  },
});

export const connectorsByIndex = (indexName: string): Query => ({
  bool: { must_not: [deleted], filter: [{ term: { index_name: indexName } }] },
});

export const anyOf = (queries: readonly Query[]): Query => ({ bool: { should: [...queries] } });

/** Nothing when no job can match, as one of the lists is empty. */
export function jobsQuery(query: JobQuery): Query | undefined {
  const { connectorIds, exceptConnectorIds, statuses, types, silentSince } = query;
  if ([connectorIds, statuses, types].some((list) => list?.length === 0)) return undefined;
  const filter: Query[] = [];
  if (statuses) filter.push({ terms: { status: [...statuses] } });
  if (connectorIds) filter.push({ terms: { "connector.id": [...connectorIds] } });
  if (types) filter.push({ terms: { job_type: [...types] } });
  if (silentSince !== undefined) filter.push(notSeenSince(silentSince));
  const must_not: Query[] = exceptConnectorIds
    ? [{ terms: { "connector.id": [...exceptConnectorIds] } }]
    : [];
  return { bool: { filter, must_not } };
}

/** A job that was never seen was not seen since, either. */
const notSeenSince = (instantMs: number): Query => ({
  bool: {
    should: [
      { range: { last_seen: { lte: new Date(instantMs).toISOString() } } },
      { bool: { must_not: [{ exists: { field: "last_seen" } }] } },
    ],
  },
});
