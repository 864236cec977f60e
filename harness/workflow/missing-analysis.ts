import { type Client, errors, type estypes } from "@elastic/elasticsearch";
import type { ContentAnalysis } from "./content-analysis.ts";

/** A part of an analysis that a server does not have, and how it said so. */
export interface MissingPart {
  readonly kind: "filter" | "tokenizer";
  readonly name: string;
  readonly reason: string;
}

/**
 * Asks the server about each part of an analysis alone, as it refuses an index for the first that it lacks and does
 * not say which others it lacks. Small distributions have few filters and stemmers.
 */
export async function missingParts(client: Client, analysis: ContentAnalysis): Promise<MissingPart[]> {
  const analyzers = Object.values(analysis.analyzer);
  const filters = new Set(analyzers.flatMap(({ filter }) => filter));
  const tokenizers = new Set(analyzers.map(({ tokenizer }) => tokenizer));
  const missing: MissingPart[] = [];
  const tryOut = async (kind: MissingPart["kind"], name: string, asked: estypes.IndicesAnalyzeRequest) => {
    const reason = await refusal(client, asked);
    if (reason) missing.push({ kind, name, reason });
  };
  for (const name of tokenizers) await tryOut("tokenizer", name, { tokenizer: name, text: "x" });
  for (const name of filters)
    await tryOut("filter", name, {
      tokenizer: "standard",
      filter: [analysis.filter[name] ?? name],
      text: "x",
    });
  return missing;
}

async function refusal(client: Client, asked: estypes.IndicesAnalyzeRequest): Promise<string | undefined> {
  try {
    await client.indices.analyze(asked);
    return undefined;
  } catch (error) {
    if (!lacksSomething(error)) throw error;
    return reasonOf(error);
  }
}

/** Whether a server refuses because it has no such part: 400, and 501 of the embedded engine. */
export const lacksSomething = (error: unknown): error is errors.ResponseError =>
  error instanceof errors.ResponseError && (error.statusCode === 400 || error.statusCode === 501);

const reasonOf = (error: errors.ResponseError): string =>
  (error.body as { error?: { reason?: string } })?.error?.reason ?? error.message;

/** The same analysis without some of its parts; for a tokenizer stands the standard one. */
export function without(analysis: ContentAnalysis, missing: readonly MissingPart[]): ContentAnalysis {
  const lacks = (kind: MissingPart["kind"], name: string): boolean =>
    missing.some((part) => part.kind === kind && part.name === name);
  return {
    filter: Object.fromEntries(Object.entries(analysis.filter).filter(([name]) => !lacks("filter", name))),
    analyzer: Object.fromEntries(
      Object.entries(analysis.analyzer).map(([name, { type, tokenizer, filter }]) => [
        name,
        {
          type,
          tokenizer: lacks("tokenizer", tokenizer) ? "standard" : tokenizer,
          filter: filter.filter((each) => !lacks("filter", each)),
        },
      ]),
    ),
  };
}
