import type { Client } from "@elastic/elasticsearch";
import { vi } from "vitest";
import { openStore } from "../../../connectors/framework/protocol/open-store.ts";
import type { ProtocolStore } from "../../../connectors/framework/protocol/store.ts";
import { connect } from "../../engines/client.ts";
import { startEmbedded } from "../../engines/embedded/server.ts";
import type { Ended } from "../command.suite.ts";
import { main } from "../main.ts";

/** An Elasticsearch, and the command line that works on it. */
export interface Commands extends AsyncDisposable {
  readonly client: Client;
  /** With user and password. */
  readonly url: string;
  /** Runs `plumbline connector …` here and now, and captures what it prints. */
  run(...args: readonly string[]): Promise<Ended>;
  /** The same, whose standard output is JSON. @throws when the command fails */
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into what it gets
  json(...args: readonly string[]): Promise<any>;
}

/** An address with credentials, as a person would type it. */
export const withCredentials = (engine: {
  readonly url: string;
  readonly username: string;
  readonly password: string;
}): string => engine.url.replace("://", `://${engine.username}:${encodeURIComponent(engine.password)}@`);

export async function commandsOnEmbedded(): Promise<Commands> {
  const engine = await startEmbedded();
  const client = connect(engine);
  return commandsOn(withCredentials(engine), client, async () => {
    await client.close();
    await engine[Symbol.asyncDispose]();
  });
}

export function commandsOn(url: string, client: Client, dispose: () => Promise<void>): Commands {
  const run = (...args: readonly string[]): Promise<Ended> =>
    plumblineHere(["connector", ...args], { ELASTICSEARCH_URL: url });
  return {
    client,
    url,
    run,
    async json(...args) {
      const { code, stdout, stderr } = await run(...args, "--json");
      if (code !== 0) throw new Error(`${args.join(" ")} ended with ${code}: ${stderr}`);
      return JSON.parse(stdout);
    },
    [Symbol.asyncDispose]: dispose,
  };
}

/** Runs plumbline in this process. */
export async function plumblineHere(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<Ended> {
  const printed = { stdout: "", stderr: "" };
  const capture = (name: keyof typeof printed) =>
    vi.spyOn(process[name], "write").mockImplementation((chunk) => {
      printed[name] += String(chunk);
      return true;
    });
  const captured = [capture("stdout"), capture("stderr")];
  try {
    return { code: await main(args, environment), ...printed };
  } finally {
    for (const spy of captured) spy.mockRestore();
  }
}

/** Commands with connectors to try them on. */
export interface Workbench extends Commands {
  /** What a service would do, tests do through this. */
  readonly store: ProtocolStore;
  /** Another connector that a service has seen to work. */
  connected(): Promise<{ readonly id: string; readonly index: string; readonly name: string }>;
}

export async function workbenchOnEmbedded(): Promise<Workbench> {
  const commands = await commandsOnEmbedded();
  const store = await openStore(commands.client);
  let made = 0;
  return {
    ...commands,
    store,
    async connected() {
      made += 1;
      const name = `Files ${made}`;
      const { id, index } = await commands.json("create", "dir", "--name", name);
      await store.patchConnector(id, { status: "connected" });
      return { id, index, name };
    },
  };
}
