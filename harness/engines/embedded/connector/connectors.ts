import { checkIndexName } from "../indices/names.ts";
import type { JsonObject } from "../json.ts";
import type { Node } from "../node.ts";
import type { Body } from "./body.ts";
import { badRequest } from "./errors.ts";
import { defaultFiltering } from "./filtering.ts";
import { connectorRecords, timestamp } from "./records.ts";

/** An index of an Elastic-managed connector has to begin so. */
const managedPrefix = "content-";

const neverScheduled: JsonObject = { enabled: false, interval: "0 0 0 * * ?" };

/** The fields of a body that creates a connector. */
export const creationFields = ["description", "index_name", "is_native", "language", "name", "service_type"];

/** Creates a connector with defaults, or replaces the one of this id. @throws 400 */
export function createConnector(
  node: Node,
  id: string | undefined,
  body: Body | undefined,
): { id: string; result: string } {
  const indexName = body?.optionalString("index_name");
  if (indexName !== undefined) requireFreeIndexName(node, indexName, id);
  const description = body?.optionalString("description");
  const language = body?.optionalString("language");
  const serviceType = body?.optionalString("service_type");
  const native = body?.optionalBoolean("is_native") ?? false;
  const name = body?.optionalString("name") ?? "";
  return connectorRecords(node).put(id, {
    configuration: {},
    custom_scheduling: {},
    ...(description !== undefined && { description }),
    filtering: [defaultFiltering(timestamp(node))],
    index_name: indexName ?? null,
    is_native: native,
    ...(language !== undefined && { language }),
    name,
    scheduling: { access_control: neverScheduled, full: neverScheduled, incremental: neverScheduled },
    ...(serviceType !== undefined && { service_type: serviceType }),
    status: native ? "needs_configuration" : "created",
    sync_now: false,
    deleted: false,
  });
}

/** A connector that is not soft-deleted. @throws 404 */
export function getConnector(node: Node, id: string, includeDeleted = false): JsonObject {
  const records = connectorRecords(node);
  const connector = records.get(id);
  if (connector.deleted === true && !includeDeleted) throw records.missing(id);
  return connector;
}

/** Refuses a name that no index may have, or that another connector writes to. @throws 400 */
export function requireFreeIndexName(node: Node, indexName: string, ownId: string | undefined): void {
  checkIndexName(indexName);
  const taken = connectorRecords(node)
    .all()
    .some(({ id, source }) => id !== ownId && source.deleted !== true && source.index_name === indexName);
  if (taken) throw badRequest(`Index name [${indexName}] is used by another connector.`);
}

/** True for a name that the index of an Elastic-managed connector may have. */
export function isManagedIndexName(indexName: string): boolean {
  return indexName.startsWith(managedPrefix);
}

/** Which connectors a list asks for; what is undefined does not restrict. */
export interface ConnectorFilter {
  readonly indexNames: readonly string[] | undefined;
  readonly names: readonly string[] | undefined;
  readonly serviceTypes: readonly string[] | undefined;
  /** A part of the index name, the name or the description. */
  readonly query: string | undefined;
  readonly includeDeleted: boolean;
}

/** Connectors by the name of their index; those without come last. */
export function listConnectors(node: Node, filter: ConnectorFilter): JsonObject[] {
  const among = (value: unknown, wanted: readonly string[] | undefined) =>
    wanted === undefined || wanted.length === 0 || wanted.includes(String(value));
  return connectorRecords(node)
    .all()
    .filter(({ source }) => filter.includeDeleted || source.deleted !== true)
    .filter(({ source }) => among(source.index_name, filter.indexNames))
    .filter(({ source }) => among(source.name, filter.names))
    .filter(({ source }) => among(source.service_type, filter.serviceTypes))
    .filter(({ source }) => !filter.query || mentions(source, filter.query))
    .sort((a, b) => byIndexName(a.source, b.source))
    .map(({ id, source }) => ({ id, ...source }));
}

function mentions(connector: JsonObject, part: string): boolean {
  return [connector.index_name, connector.name, connector.description].some(
    (text) => typeof text === "string" && text.includes(part),
  );
}

function byIndexName(a: JsonObject, b: JsonObject): number {
  const [left, right] = [a.index_name ?? null, b.index_name ?? null];
  if (left === right) return 0;
  if (left === null) return 1;
  return right === null || left < right ? -1 : 1;
}
