import type { Content, Json } from "../contract.ts";

/** The limit of elastic/connectors (`service.max_file_download_size`). */
export const MAX_CONTENT_BYTES = 10_485_760;

/** A way from the bytes of a document to something that can be searched. */
export interface Extraction extends AsyncDisposable {
  /** Whether this content is read at all, by what the listing told. No I/O. */
  wants(content: Content): boolean;
  /** So many bytes of it are held in memory at most while it is read. */
  weightOf(content: Content): number;
  /**
   * Reads a content.
   * @returns the fields it adds to its document; undefined when there is nothing to add: empty, or larger than was told.
   * @throws {ContentError} when it cannot be read as it is; whatever its source throws when it cannot be had.
   */
  read(content: Content, signal: AbortSignal): Promise<Readonly<Record<string, Json>> | undefined>;
}

/** Contents stay where they are. */
export const noExtraction: Extraction = {
  wants: () => false,
  weightOf: () => 0,
  read: async () => undefined,
  async [Symbol.asyncDispose]() {},
};

/** Whether its size, as far as it is known, lets it be read: neither empty nor larger than `maxBytes`. */
export const fits = ({ bytes }: Content, maxBytes: number): boolean =>
  bytes === undefined || (bytes > 0 && bytes <= maxBytes);
