import type { Json } from "../contract.ts";
import { nearest } from "../nearest.ts";
import type { ConfiguredConnector } from "./settings.ts";

const KEYS = ["connector_id", "service_type", "api_key"] as const;

/**
 * The connectors of a file: those under `connectors`, and the one whose id and type stand at the top, as they did once.
 * Adds to `problems` what is wrong with them and to `notices` what is outdated.
 */
export function readConnectors(
  given: ReadonlyMap<string, Json>,
  problems: string[],
  notices: string[],
): readonly ConfiguredConnector[] {
  const listed = given.get("connectors") ?? [];
  const connectors: ConfiguredConnector[] = [];
  if (!Array.isArray(listed))
    problems.push("connectors: expected a list of connector_id, service_type and perhaps api_key");
  else
    for (const [at, entry] of (listed as readonly Json[]).entries()) {
      const connector = readConnector(`connectors[${at}]`, entry, problems);
      if (connector) connectors.push(connector);
    }
  const [connector_id, service_type] = [given.get("connector_id"), given.get("service_type")];
  if (connector_id !== undefined || service_type !== undefined) {
    const entry = { ...(connector_id && { connector_id }), ...(service_type && { service_type }) };
    const connector = readConnector("the top level", entry, problems);
    if (connector) connectors.push(connector);
    notices.push(
      "connector_id and service_type at the top level are outdated: list the connector under connectors",
    );
  }
  const ids = connectors.map((connector) => connector.connector_id);
  const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
  problems.push(...twice.map((id) => `connectors: ${id} is listed twice`));
  return Object.freeze(connectors);
}

function readConnector(where: string, entry: Json, problems: string[]): ConfiguredConnector | undefined {
  const before = problems.length;
  if (typeof entry !== "object" || entry === null || Array.isArray(entry)) {
    problems.push(`${where}: expected connector_id and service_type, got ${JSON.stringify(entry)}`);
    return undefined;
  }
  // Empty is what a variable leaves that is not set and need not be.
  const values = Object.entries(entry).filter(([, value]) => value !== null && value !== "");
  for (const [key, value] of values) {
    if (!(KEYS as readonly string[]).includes(key)) {
      const near = nearest(key, KEYS);
      problems.push(`${where}: there is no ${key}${near ? `; did you mean ${near}?` : ""}`);
    } else if (typeof value !== "string") problems.push(`${where}.${key}: expected text`);
    else if (value === "changeme") problems.push(`${where}.${key} is left at changeme`);
  }
  const connector = Object.fromEntries(values) as Partial<ConfiguredConnector>;
  const { connector_id, service_type } = connector;
  if (!connector_id) problems.push(`${where}: expected a connector_id, found none`);
  if (!service_type) problems.push(`${where}: expected a service_type, found none`);
  if (problems.length > before || !connector_id || !service_type) return undefined;
  return Object.freeze({ ...connector, connector_id, service_type });
}
