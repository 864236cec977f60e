import type { Client } from "@elastic/elasticsearch";
import type { Connector } from "../../connectors/framework/contract.ts";
import { toProtocol } from "../../connectors/framework/fields.ts";
import type { ProtocolStore, StoredConnector } from "../../connectors/framework/protocol/store.ts";
import { UnavailableError, UsageError } from "../lib/errors.ts";
import { createContentIndex } from "./content-index.ts";
import { DEFAULT_PIPELINE, hasPipeline } from "./content-pipeline.ts";
import { languageOf, UNIVERSAL } from "./languages.ts";
import { takeBack } from "./take-back.ts";

export interface ConnectorToCreate {
  readonly connector: Pick<Connector, "name" | "title" | "fields">;
  readonly index: string;
  /** The index is there already, with its mapping. */
  readonly isIndexThere?: boolean;
  readonly name: string;
  readonly description?: string;
  /** One of those that Kibana offers; absent for Elasticsearch's own way with texts. */
  readonly language?: string;
  /** Does without what the server lacks; otherwise that is an error. */
  readonly allowMissing?: boolean;
}

export interface CreatedConnector {
  readonly id: string;
  /** What the server lacks and the connector does without, a sentence each. */
  readonly without: readonly string[];
}

/**
 * Creates the index and the record of a connector, its configuration waiting to be filled in. Either all is made or
 * nothing: what was made before something failed or `signal` was aborted is taken back.
 * @throws {UsageError} when the index is there but should not be, or the other way round, or another connector writes it.
 */
export async function createConnector(
  { client, store }: { readonly client: Client; readonly store: ProtocolStore },
  asked: ConnectorToCreate,
  signal: AbortSignal,
): Promise<CreatedConnector> {
  const { connector, index, name, description, language } = asked;
  const spoken = language === undefined ? undefined : languageOf(language);
  const others = await store.allConnectors();
  requireFree(others, index);
  await requireIndex(client, index, asked.isIndexThere ?? false);
  const pipeline = await pipelineOf(client, asked.allowMissing ?? false);

  await using made = takeBack();
  const without = pipeline ? [] : [`ingest pipeline ${DEFAULT_PIPELINE.name}`];
  if (!asked.isIndexThere) {
    const { allowMissing = false } = asked;
    without.push(
      ...(await createContentIndex(client, { index, allowMissing, ...(spoken && { language: spoken }) })),
    );
    made.push(() => client.indices.delete({ index }, { ignore: [404] }));
  }
  signal.throwIfAborted();
  const id = await store.createConnector({
    id: idFor(index, others),
    index_name: index,
    service_type: connector.name,
    name,
    ...(description && { description }),
    language: language === UNIVERSAL ? null : (language ?? null),
  });
  made.push(() => store.deleteConnector(id, { withJobs: true }));
  signal.throwIfAborted();
  await store.patchConnector(id, {
    configuration: toProtocol(connector.fields),
    status: "needs_configuration",
    ...(pipeline && { pipeline }),
  });
  signal.throwIfAborted();
  made.keep();
  return { id, without };
}

function requireFree(others: readonly StoredConnector[], index: string): void {
  const other = others.find(({ document }) => document.index_name === index);
  if (other)
    throw new UsageError(`[create] the index ${index} is written by connector ${other.id}: name another`);
}

/** People type it: the name of the index, without what all such names begin with where nobody is called so. */
function idFor(index: string, others: readonly StoredConnector[]): string {
  const short = index.replace(/^search-(?=[\p{L}\p{N}])/u, "");
  return others.some(({ id }) => id === short) ? index : short;
}

async function requireIndex(client: Client, index: string, isThere: boolean): Promise<void> {
  if ((await client.indices.exists({ index })) === isThere) return;
  throw new UsageError(
    isThere
      ? `[create] there is no index ${index} to attach to: leave --existing-index out to have it made`
      : `[create] the index ${index} is there already: name another, or attach to it with --existing-index`,
  );
}

async function pipelineOf(client: Client, allowMissing: boolean) {
  if (await hasPipeline(client, DEFAULT_PIPELINE.name)) return DEFAULT_PIPELINE;
  if (allowMissing) return undefined;
  throw new UnavailableError(
    `[create] this Elasticsearch lacks the ingest pipeline ${DEFAULT_PIPELINE.name}: expected it there, as every whole ` +
      "distribution has it; --allow-missing does without (no text is taken from contents by it)",
  );
}
