import type { Client, estypes } from "@elastic/elasticsearch";
import { EngineError } from "../errors.ts";
import { CONNECTORS, SYNC_JOBS } from "./index-names.ts";
import { CONNECTOR_MAPPING, SYNC_JOB_MAPPING } from "./mappings.ts";
import { ask, statusOf } from "./request.ts";

/** The indices of the protocol, and a field that nothing can be found without. */
const INDICES = [
  { alias: CONNECTORS, mapping: CONNECTOR_MAPPING, searched: "service_type" },
  { alias: SYNC_JOBS, mapping: SYNC_JOB_MAPPING, searched: "status" },
] as const;

/**
 * Makes the two indices of the connector protocol where they are not there yet, with alias, mapping and settings in
 * one request: of two services that start at once, one makes them and the other finds them. An Elasticsearch with
 * templates of its own for them adds what it knows.
 * @throws {EngineError} when an index of that name is there in which no record could be found.
 */
export async function ensureIndices(client: Client): Promise<void> {
  for (const { alias, mapping, searched } of INDICES) {
    const there = (await mappingOf(client, alias)) ?? (await create(client, alias, mapping));
    const type = there.properties?.[searched]?.type;
    if (type !== "keyword")
      throw new EngineError(
        `[protocol] the index ${alias} cannot be used: expected its field ${searched} to be a keyword, it is ` +
          `${type ?? "not mapped"}; delete the index if it holds nothing worth keeping, it is made anew then`,
      );
  }
}

async function create(
  client: Client,
  alias: string,
  mappings: estypes.MappingTypeMapping,
): Promise<estypes.MappingTypeMapping> {
  const index = `${alias}-v1`;
  const settings = { hidden: true, number_of_shards: 1, auto_expand_replicas: "0-1" };
  try {
    const aliases = { [alias]: {} };
    await ask(`making the index ${index}`, client.indices.create({ index, aliases, mappings, settings }));
    return mappings;
  } catch (error) {
    // Somebody else was faster, or the index is there without the alias.
    const found = statusOf(error) === 400 && (await mappingOf(client, alias));
    if (found) return found;
    throw error;
  }
}

async function mappingOf(client: Client, alias: string): Promise<estypes.MappingTypeMapping | undefined> {
  const request = client.indices.getMapping({ index: alias }, { ignore: [404] });
  const found = await ask(`reading the mapping of ${alias}`, request);
  // A 404 brings an error instead of indices.
  return "error" in found ? undefined : Object.values(found)[0]?.mappings;
}
