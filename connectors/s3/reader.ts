import type { Json, Reader, ReaderContext, SourceDocument } from "../framework/contract.ts";
import { type ListedObject, type ListedPage, readBuckets, readPage, readRegion } from "./answers.ts";
import { createClient, type S3Client } from "./client.ts";
import type { S3Config } from "./config.ts";
import { documentOf } from "./documents.ts";
import { type Listing, listingsOf } from "./rules.ts";

/** Where every bucket can be asked about. */
const HOME_REGION = "us-east-1";
const EVERY_BUCKET = "*";

export async function openReader(config: S3Config, { signal }: ReaderContext): Promise<Reader> {
  return new S3Reader(config, signal);
}

class S3Reader implements Reader {
  readonly #config: S3Config;
  readonly #signal: AbortSignal;
  readonly #client: S3Client;
  readonly #regions = new Map<string, string>();

  constructor(config: S3Config, signal: AbortSignal) {
    this.#config = config;
    this.#signal = signal;
    this.#client = createClient(config);
  }

  /** Asks for the region of each named bucket: unlike HeadBucket, its answer can say what is wrong. */
  async ping(): Promise<void> {
    for (const bucket of await this.#buckets()) if (!this.#readsEvery) await this.#region(bucket);
  }

  /** A rule narrows what the configuration names: a bucket beside it would be read by nobody's leave. */
  async checkRules(rules: Json): Promise<readonly string[]> {
    const buckets = await this.#buckets();
    return [...new Set(listingsOf(rules).map(({ bucket }) => bucket))]
      .filter((bucket) => !buckets.includes(bucket))
      .map((bucket) => `bucket "${bucket}": expected one of ${buckets.join(", ")}`);
  }

  async *documents(rules?: Json): AsyncGenerator<SourceDocument> {
    for (const { bucket, prefix, wants } of rules === undefined
      ? await this.#everything()
      : listingsOf(rules)) {
      const region = await this.#region(bucket);
      for await (const objects of this.#pages(bucket, prefix, region))
        for (const object of objects)
          if (wants(object.key))
            yield documentOf(bucket, object, ({ signal }) =>
              this.#client.bytes({
                what: `read "${object.key}" of bucket "${bucket}"`,
                region,
                bucket,
                key: object.key,
                signal,
              }),
            );
    }
  }

  [Symbol.asyncDispose](): Promise<void> {
    return Promise.resolve(this.#client[Symbol.asyncDispose]());
  }

  get #readsEvery(): boolean {
    return this.#config.buckets.includes(EVERY_BUCKET);
  }

  async #everything(): Promise<Listing[]> {
    return (await this.#buckets()).map((bucket) => ({ bucket, prefix: "", wants: () => true }));
  }

  async #buckets(): Promise<readonly string[]> {
    if (!this.#readsEvery) return [...new Set(this.#config.buckets)];
    return readBuckets(
      await this.#client.text({ what: "list the buckets", region: HOME_REGION, signal: this.#signal }),
    );
  }

  async #region(bucket: string): Promise<string> {
    const known = this.#regions.get(bucket);
    if (known !== undefined) return known;
    const answer = await this.#client.text({
      what: `find the region of bucket "${bucket}"`,
      region: HOME_REGION,
      bucket,
      query: { location: "" },
      signal: this.#signal,
    });
    const region = readRegion(answer);
    this.#regions.set(bucket, region);
    return region;
  }

  /** Page by page; the next one is under way while the last is worked on. */
  async *#pages(bucket: string, prefix: string, region: string): AsyncGenerator<Iterable<ListedObject>> {
    const abandoned = new AbortController();
    const signal = AbortSignal.any([this.#signal, abandoned.signal]);
    try {
      let next: Promise<ListedPage> | undefined = this.#page(bucket, prefix, region, signal);
      while (next) {
        const { objects, continuation }: ListedPage = await next;
        next =
          continuation === undefined ? undefined : this.#page(bucket, prefix, region, signal, continuation);
        // Awaited in the next round, if there is one: until then a failure must not count as unhandled.
        next?.catch(() => undefined);
        yield objects;
      }
    } finally {
      abandoned.abort();
    }
  }

  async #page(
    bucket: string,
    prefix: string,
    region: string,
    signal: AbortSignal,
    continuation?: string,
  ): Promise<ListedPage> {
    const xml = await this.#client.text({
      what: `list bucket "${bucket}"`,
      region,
      bucket,
      query: {
        "list-type": "2",
        "encoding-type": "url",
        "fetch-owner": "true",
        "max-keys": String(this.#config.page_size),
        ...(prefix === "" ? {} : { prefix }),
        ...(continuation === undefined ? {} : { "continuation-token": continuation }),
      },
      signal,
    });
    return readPage(xml);
  }
}
