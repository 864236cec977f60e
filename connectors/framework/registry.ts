import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import type { Connector } from "./contract.ts";
import { ConfigError } from "./errors.ts";

const CONNECTORS = new URL("../", import.meta.url);
/** `connector.js` when this runs as built. */
const DEFINITION = import.meta.url.endsWith(".js") ? "connector.js" : "connector.ts";

/** No way out of the folder of connectors. */
const FOLDER_NAME = /^[a-z][a-z0-9_]*$/;

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
  const file = new URL(`${name}/${DEFINITION}`, CONNECTORS);
  // A service asks again and again: folders are only listed for those who ask for one that is not there.
  if (!FOLDER_NAME.test(name) || !existsSync(file)) {
    const names = (await connectorNames()).join(", ");
    throw new ConfigError(`[connectors] no connector is named "${name}"; there are ${names}`);
  }
  const module = (await import(file.href)) as { default: Connector };
  if (module.default?.name !== name) {
    throw new ConfigError(
      `[connectors] ${name}/connector.ts: expected a default export named "${name}", got "${module.default?.name}"`,
    );
  }
  return module.default;
}
