import { type Client, errors } from "@elastic/elasticsearch";
import { messageOf, UnavailableError } from "../lib/errors.ts";
import { connect } from "./client.ts";
import type { Engine, EngineChoice, EngineProvider } from "./engine.ts";
import { type Address, parseAddress } from "./external/address.ts";
import { foreignHoldings, tracesOf } from "./external/holdings.ts";

const FIRST_ANSWER_MS = 10_000;
/** Names of what is not ours that a refusal tells. */
const TOLD = 3;

/**
 * An Elasticsearch that was there before us and stays. A run touches only what it makes itself. A cluster that holds
 * data of others must be named to be allowed, so that a wrong address harms nobody.
 */
export function external(choice: EngineChoice): EngineProvider {
  const address = parseAddress(choice["engine-url"]);
  const allowed = choice["engine-cluster"];
  return {
    name: "external",
    replay: [
      `ENGINE=external ENGINE_URL=${address.url.replace("://", `://${address.username}:PASSWORD@`)}`,
      ...(allowed ? [`ENGINE_CLUSTER=${allowed}`] : []),
    ].join(" "),
    async start({ signal }): Promise<Engine> {
      await using client = connect(address);
      const { cluster_name: cluster, version } = await greet(client, address, signal);
      if (allowed && allowed !== cluster)
        throw new UnavailableError(
          `[engine] the cluster at ${address.url} is named "${cluster}", not "${allowed}" (--engine-cluster, ENGINE_CLUSTER)`,
        );
      if (!/^[89]\./.test(version.number))
        throw new UnavailableError(
          `[engine] ${address.url} is Elasticsearch ${version.number}: expected 8.x or 9.x`,
        );
      const foreign = allowed ? [] : await ask(address, () => foreignHoldings(client));
      if (foreign.length > 0)
        throw new UnavailableError(
          `[engine] the cluster "${cluster}" at ${address.url} holds data that no run made (${some(foreign)}): ` +
            `allow it by name with --engine-cluster ${cluster} (ENGINE_CLUSTER)`,
        );
      return {
        kind: "external",
        version: version.number,
        ...address,
        pids: [],
        remains: true,
        traces: async (name) => {
          await using fresh = connect(address);
          return await tracesOf(fresh, name);
        },
        // Nobody tells us; requests to it will fail and say so.
        died: new Promise(() => {}),
        async [Symbol.asyncDispose]() {},
      };
    },
  };
}

const greet = (client: Client, address: Address, signal: AbortSignal): ReturnType<Client["info"]> =>
  ask(address, () => client.info({}, { signal, maxRetries: 0, requestTimeout: FIRST_ANSWER_MS }), signal);

/** Asks it something. @throws {UnavailableError} that says in one line why it did not answer. */
async function ask<T>(address: Address, question: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  try {
    return await question();
  } catch (cause) {
    signal?.throwIfAborted();
    throw new UnavailableError(`[engine] ${address.url} ${whyNot(cause, address)}`, { cause });
  }
}

function whyNot(error: unknown, { username }: Address): string {
  if (error instanceof errors.ResponseError) {
    if (error.statusCode === 401) return `refuses the user ${username} with the password of ENGINE_URL`;
    if (error.statusCode === 403) return `does not let the user ${username} do what a run needs`;
    const [words = ""] = error.message.split("\n");
    return `answered ${error.statusCode} to a first question: ${words}`;
  }
  if (error instanceof errors.ProductNotSupportedError) return "is not an Elasticsearch";
  if (error instanceof errors.TimeoutError) return `did not answer within ${FIRST_ANSWER_MS} ms`;
  return `cannot be reached: ${messageOf(error)}`;
}

function some(names: readonly string[]): string {
  const more = names.length - TOLD;
  return [...names.slice(0, TOLD), ...(more > 0 ? [`and ${more} more`] : [])].join(", ");
}
