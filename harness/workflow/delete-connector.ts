import type { Client } from "@elastic/elasticsearch";
import type { ProtocolStore, StoredConnector } from "../../connectors/framework/protocol/store.ts";
import { pipelineNames } from "./custom-pipeline.ts";
import { accessControlIndex } from "./index-name.ts";

export interface WhatGoesToo {
  /** The index with its pipelines and the one that says who may see what. */
  readonly index: boolean;
  readonly jobs: boolean;
}

/** Deletes a connector and makes its API key worthless; the record goes last, so that a failure can be tried again. */
export async function deleteConnector(
  { client, store }: { readonly client: Client; readonly store: ProtocolStore },
  { id, document }: StoredConnector,
  { index: withIndex, jobs: withJobs }: WhatGoesToo,
): Promise<void> {
  const { index_name: index, api_key_id: key } = document;
  if (key) await client.security.invalidateApiKey({ ids: [key] }, { ignore: [404] });
  if (withIndex && index) {
    await client.indices.delete({ index: [index, accessControlIndex(index)], ignore_unavailable: true });
    const { own, inference, custom } = pipelineNames(index);
    for (const name of [own, inference, custom])
      await client.ingest.deletePipeline({ id: name }, { ignore: [400, 404, 405] });
  }
  await store.deleteConnector(id, { withJobs });
}
