import type { Client, estypes } from "@elastic/elasticsearch";
import { UnavailableError } from "../lib/errors.ts";
import { type ContentAnalysis, contentAnalysis } from "./content-analysis.ts";
import { contentMappings } from "./content-mappings.ts";
import type { Language } from "./languages.ts";
import { lacksSomething, type MissingPart, missingParts, without } from "./missing-analysis.ts";

export interface ContentIndex {
  readonly index: string;
  /** Elasticsearch's own dynamic mapping when absent. */
  readonly language?: Language;
  /** Filters that the server lacks are left out; otherwise they are an error. */
  readonly allowMissing?: boolean;
}

/**
 * Creates an index for what a connector syncs.
 * @returns what the server lacks and the index does without, a sentence each.
 * @throws {UnavailableError} naming all that the server lacks, when that is not allowed.
 */
export async function createContentIndex(
  client: Client,
  { index, language, allowMissing = false }: ContentIndex,
): Promise<readonly string[]> {
  if (!language) {
    await client.indices.create({ index });
    return [];
  }
  const analysis = contentAnalysis(language);
  try {
    await client.indices.create(requestFor(index, analysis));
    return [];
  } catch (error) {
    if (!lacksSomething(error)) throw error;
    const missing = await missingParts(client, analysis);
    if (missing.length === 0) throw error;
    if (!allowMissing) throw refusal(language, missing);
    await client.indices.create(requestFor(index, without(analysis, missing)));
    return missing.map(({ kind, name, reason }) => `${kind} ${name} (${reason})`);
  }
}

const requestFor = (index: string, analysis: ContentAnalysis): estypes.IndicesCreateRequest => ({
  index,
  settings: { analysis: analysis as estypes.IndicesIndexSettingsAnalysis },
  mappings: contentMappings,
});

function refusal({ title }: Language, missing: readonly MissingPart[]): UnavailableError {
  const named = missing.map(({ kind, name, reason }) => `${kind} ${name}: ${reason}`);
  return new UnavailableError(
    `[index] this Elasticsearch lacks what an index for ${title} needs: ${named.join("; ")}`,
  );
}
