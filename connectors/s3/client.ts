import { SignatureV4 } from "@smithy/signature-v4";
import { Agent, type Dispatcher } from "undici";
import { SourceError } from "../framework/errors.ts";
import { backOff } from "../framework/sync/backoff.ts";
import { encodePath, encodeQuery } from "./address.ts";
import { advice, connectionProblem } from "./advice.ts";
import { readError } from "./answers.ts";
import type { S3Config } from "./config.ts";
import { Sha256 } from "./sha256.ts";

/** A GET request to S3. */
export interface Ask {
  /** What is being done, for an error: `list bucket "media"`. */
  readonly what: string;
  readonly region: string;
  readonly bucket?: string;
  readonly key?: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

/**
 * Asks S3, signed, with the attempts and timeouts of the configuration. Addresses are in path style, which Amazon
 * and every server like it understand.
 */
export interface S3Client extends AsyncDisposable {
  /** The whole answer as text. @throws {SourceError} with advice on what to change. */
  text(ask: Ask): Promise<string>;
  /** The answer as it arrives. @throws {SourceError} */
  bytes(ask: Ask): AsyncIterable<Uint8Array>;
}

const FIRST_DELAY_MS = 200;
const LONGEST_DELAY_MS = 20_000;
/** Of an empty payload, as every GET has. */
const EMPTY_SHA256 = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

/** Answers after which the same request may succeed. */
const PASSING = new Set([408, 429, 500, 502, 503, 504]);

/** Thrown inside for what may pass. */
class PassingError extends Error {}

export function createClient(config: S3Config): S3Client {
  const agent = new Agent({
    connect: { timeout: config.connect_timeout * 1000 },
    headersTimeout: config.read_timeout * 1000,
    bodyTimeout: config.read_timeout * 1000,
  });
  const signers = new Map<string, SignatureV4>();
  const signerOf = (region: string): SignatureV4 => {
    const signer =
      signers.get(region) ??
      new SignatureV4({
        service: "s3",
        region,
        credentials: {
          accessKeyId: config.aws_access_key_id,
          secretAccessKey: config.aws_secret_access_key,
        },
        sha256: Sha256,
        uriEscapePath: false,
      });
    signers.set(region, signer);
    return signer;
  };

  const send = async ({ region, bucket, key, query = {}, signal }: Ask): Promise<Dispatcher.ResponseData> => {
    const origin = new URL(config.endpoint || `https://s3.${region}.amazonaws.com`);
    const path = encodePath(bucket, key);
    const { headers } = await signerOf(region).sign({
      method: "GET",
      protocol: origin.protocol,
      hostname: origin.hostname,
      path,
      query: { ...query },
      headers: { host: origin.host, "x-amz-content-sha256": EMPTY_SHA256 },
    });
    return agent.request({
      origin,
      path: path + encodeQuery(query),
      method: "GET",
      headers,
      signal,
    });
  };

  /** The answer, once it is a success. */
  const succeed = async (ask: Ask): Promise<Dispatcher.ResponseData> => {
    let response: Dispatcher.ResponseData;
    try {
      response = await send(ask);
    } catch (cause) {
      ask.signal.throwIfAborted();
      throw new PassingError(connectionProblem(cause), { cause });
    }
    if (response.statusCode === 200) return response;
    const { code, message } = readError(await response.body.text());
    const seen = `${response.statusCode} ${code}: ${message}`.trim();
    if (PASSING.has(response.statusCode)) throw new PassingError(seen);
    throw new SourceError(`[s3] could not ${ask.what}: ${seen}${advice(code)}`);
  };

  const retrying = async <Result>(ask: Ask, attempt: () => Promise<Result>): Promise<Result> => {
    for (let tried = 1; ; tried += 1) {
      try {
        return await attempt();
      } catch (error) {
        ask.signal.throwIfAborted();
        if (!(error instanceof PassingError)) throw error;
        if (tried >= config.max_attempts)
          throw new SourceError(
            `[s3] could not ${ask.what}: ${error.message}, after ${tried} ${tried === 1 ? "attempt" : "attempts"}`,
            { cause: error },
          );
        const backoff = {
          tries: config.max_attempts,
          firstDelayMs: FIRST_DELAY_MS,
          longestDelayMs: LONGEST_DELAY_MS,
        };
        await backOff(backoff, tried, ask.signal);
      }
    }
  };

  return {
    text: (ask) =>
      retrying(ask, async () => {
        const { body } = await succeed(ask);
        return body.text().catch((cause: unknown) => {
          throw new PassingError(connectionProblem(cause), { cause });
        });
      }),
    async *bytes(ask) {
      const { body } = await retrying(ask, () => succeed(ask));
      try {
        yield* body as AsyncIterable<Uint8Array>;
      } catch (cause) {
        ask.signal.throwIfAborted();
        throw new SourceError(`[s3] could not ${ask.what}: ${connectionProblem(cause)}`, { cause });
      }
    },
    [Symbol.asyncDispose]: () => agent.destroy(),
  };
}
