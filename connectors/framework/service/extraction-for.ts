import { attachmentExtraction } from "../content/attachment.ts";
import { builtInExtraction } from "../content/built-in.ts";
import type { DocumentWorkers } from "../content/document-workers.ts";
import { type Extraction, noExtraction } from "../content/extraction.ts";
import { ConfigError } from "../errors.ts";
import type { PipelineSettings } from "../sync/pipeline.ts";
import type { Settings } from "./settings.ts";

export interface ExtractionChoice {
  /** Of the connector; what it is asked for here is `use_text_extraction_service`. */
  readonly config: Readonly<Record<string, unknown>>;
  readonly pipeline?: PipelineSettings;
  readonly settings: Pick<Settings, "service" | "extraction_service">;
  /** Readers of documents, kept between syncs. */
  readonly workers?: DocumentWorkers;
}

/**
 * How the contents of a connector are read: by the extraction service when the connector says so; not at all when its
 * pipeline takes no text from contents; else by the service itself, or the pipeline when the settings leave it to that.
 * @throws {ConfigError} when the connector wants an extraction service and nobody said where it is.
 */
export async function extractionFor(choice: ExtractionChoice): Promise<Extraction> {
  const { config, pipeline, settings, workers } = choice;
  const { text_extraction, max_file_download_size: maxBytes } = settings.service;
  if (config.use_text_extraction_service === true) return fromService(settings.extraction_service);
  if (pipeline?.extract_binary_content === false) return noExtraction;
  // Without a pipeline nobody would take `_attachment` out again.
  if (text_extraction === "pipeline" && pipeline) return attachmentExtraction({ maxBytes });
  return builtInExtraction({ maxBytes, ...(workers && { workers }) });
}

async function fromService(service: Settings["extraction_service"]): Promise<Extraction> {
  const { host, timeout, stream_chunk_size } = service;
  if (host === undefined)
    throw new ConfigError(
      "use_text_extraction_service: expected the setting extraction_service.host, found none; set it, or switch the field off",
    );
  // An HTTP client of its own, which most services never need.
  const { extractionService } = await import("../content/extraction-service.ts");
  return extractionService({ host, timeoutMs: timeout * 1000, chunkBytes: stream_chunk_size });
}
