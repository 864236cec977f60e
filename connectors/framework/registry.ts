import { readdir } from "node:fs/promises";
import type { Connector } from "./contract.ts";
import { ConfigError } from "./errors.ts";

const CONNECTORS = new URL("../", import.meta.url);
/** `connector.js` when this runs as built. */
const DEFINITION = import.meta.url.endsWith(".js") ? "connector.js" : "connector.ts";

/** The names of all connectors: a folder is a connector because `connector.ts` is in it. */
export async function connectorNames(): Promise<string[]> {
  const folders = await readdir(CONNECTORS, { withFileTypes: true });
  const names = await Promise.all(
    folders
      .filter((entry) => entry.isDirectory())
      .map(async ({ name }) =>
        (await readdir(new URL(name, CONNECTORS))).includes(DEFINITION) ? [name] : [],
      ),
  );
  return names.flat().sort();
}

/**
 * Loads the connector of that name.
 * @throws {ConfigError} when there is none, naming those that are there.
 */
export async function loadConnector(name: string): Promise<Connector> {
  const names = await connectorNames();
  if (!names.includes(name)) {
    throw new ConfigError(`[connectors] no connector is named "${name}"; there are ${names.join(", ")}`);
  }
  const module = (await import(new URL(`${name}/${DEFINITION}`, CONNECTORS).href)) as { default: Connector };
  if (module.default?.name !== name) {
    throw new ConfigError(
      `[connectors] ${name}/connector.ts: expected a default export named "${name}", got "${module.default?.name}"`,
    );
  }
  return module.default;
}
