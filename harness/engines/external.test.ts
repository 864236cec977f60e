import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStore } from "../../connectors/framework/protocol/open-store.ts";
import { UnavailableError, UsageError } from "../lib/errors.ts";
import { workplaceName } from "../workflow/index-name.ts";
import { prepare } from "../workflow/prepare.ts";
import { connect } from "./client.ts";
import { startEmbedded } from "./embedded/server.ts";
import type { EngineChoice } from "./engine.ts";
import { engineProvider } from "./providers.ts";

const RUN = "20261124-154246-d1c045";
const CHOICE: EngineChoice = {
  engine: "external",
  "engine-version": "",
  "engine-url": "",
  "engine-cluster": "",
  "es-home": "",
  "java-home": "",
  cache: "",
};

let running: Awaited<ReturnType<typeof startEmbedded>>;
let client: ReturnType<typeof connect>;
beforeAll(async () => {
  running = await startEmbedded({});
  client = connect(running);
});
afterAll(async () => {
  await client.close();
  await running[Symbol.asyncDispose]();
});

const { signal } = new AbortController();
const start = (more: Partial<EngineChoice>) =>
  engineProvider({ ...CHOICE, ...more }, {}).start({ folder: "/nowhere", signal, port: 0 });
const urlOf = (password = running.password): string =>
  running.url.replace("://", `://${running.username}:${encodeURIComponent(password)}@`);

/** The whole message with its causes: what a log might show. */
async function failure(started: Promise<unknown>): Promise<Error> {
  const error = await started.then(
    () => undefined,
    (thrown: Error) => thrown,
  );
  if (!error) throw new Error("it started");
  return error;
}

describe("an external engine", () => {
  it("is used as it is, and left running", async () => {
    const engine = await start({ "engine-url": urlOf() });
    expect(engine).toMatchObject({ kind: "external", version: "9.5.0", url: running.url, remains: true });
    await engine[Symbol.asyncDispose]();
    expect((await client.info()).tagline).toBe("You Know, for Search");
  });

  it("is refused when it holds an index of others, unless it is named", async () => {
    await client.indices.create({ index: "orders" });
    try {
      const error = await failure(start({ "engine-url": urlOf() }));
      expect(error).toBeInstanceOf(UnavailableError);
      expect(error.message).toBe(
        `[engine] the cluster "embedded" at ${running.url} holds data that no run made (orders): ` +
          "allow it by name with --engine-cluster embedded (ENGINE_CLUSTER)",
      );
      await using allowed = await start({ "engine-url": urlOf(), "engine-cluster": "embedded" });
      expect(allowed.kind).toBe("external");
      await expect(start({ "engine-url": urlOf(), "engine-cluster": "production" })).rejects.toThrow(
        'is named "embedded", not "production"',
      );
    } finally {
      await client.indices.delete({ index: "orders" });
    }
  });

  it("may hold what runs of ours made, and tells what is left of one", async () => {
    await using engine = await start({ "engine-url": urlOf() });
    const name = workplaceName("s3", RUN);
    {
      const store = await openStore(client);
      await using _workplace = await prepare(client, { store, connector: "s3", run: RUN });
      await store.createJob({ connectorId: name, type: "full", trigger: "on_demand" });
      await using second = await start({ "engine-url": urlOf() });
      expect(second.kind).toBe("external");
      expect(await engine.traces?.(name)).toEqual([
        `index ${name}`,
        `pipeline ${name}`,
        `API key ${name}-connector`,
        `connector ${name}`,
        expect.stringMatching(/^sync job /),
      ]);
    }
    expect(await engine.traces?.(name)).toEqual([]);
  });

  it("is refused when it holds connectors of others", async () => {
    const store = await openStore(client);
    await store.createConnector({ id: "theirs", index_name: "search-theirs", service_type: "s3" });
    try {
      await expect(start({ "engine-url": urlOf() })).rejects.toThrow("1 connectors");
    } finally {
      await client.indices.delete({ index: ".elastic-connectors-v1" });
    }
  });

  it("tells a wrong password without repeating it", async () => {
    const error = await failure(start({ "engine-url": urlOf("not the password") }));
    expect(error).toBeInstanceOf(UnavailableError);
    expect(error.message).toBe(
      `[engine] ${running.url} refuses the user elastic with the password of ENGINE_URL`,
    );
  });

  it("keeps the password out of the command that replays", () => {
    const { replay } = engineProvider(
      { ...CHOICE, "engine-url": "https://me:hush@host:9200/", "engine-cluster": "c" },
      {},
    );
    expect(replay).toBe("ENGINE=external ENGINE_URL=https://me:PASSWORD@host:9200 ENGINE_CLUSTER=c");
  });

  it.each([
    ["", "is needed for an external engine"],
    ["localhost:9200", "is no address"],
    ["ftp://a:hush@b", "is no address"],
    ["http://127.0.0.1:9200", "lacks user and password"],
    ["http://elastic@127.0.0.1:9200", "lacks the password"],
    ["http://elastic:hush@127.0.0.1:9200/?x=1", "must end after the path"],
  ])("refuses the address %j", (url, message) => {
    const make = () => engineProvider({ ...CHOICE, "engine-url": url }, {});
    expect(make).toThrow(UsageError);
    expect(make).toThrow(message);
    expect(make).not.toThrow("hush");
  });

  it("says that nobody is there", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    server.close();
    await once(server, "close");
    const error = await failure(start({ "engine-url": `http://elastic:hush@127.0.0.1:${port}` }));
    expect(error.message).toBe(
      `[engine] http://127.0.0.1:${port} cannot be reached: connect ECONNREFUSED 127.0.0.1:${port}`,
    );
  });

  it.each([
    ["something else", 200, {}, {}, "is not an Elasticsearch"],
    [
      "an old version",
      200,
      { "x-elastic-product": "Elasticsearch" },
      { cluster_name: "c", version: { number: "7.17.0" } },
      "is Elasticsearch 7.17.0: expected 8.x or 9.x",
    ],
    ["a broken server", 500, {}, { error: "no" }, "answered 500 to a first question"],
  ])("tells %s", async (_, status, headers, body, message) => {
    const server: Server = createServer((_request, response) => {
      response.writeHead(status, { "content-type": "application/json", ...headers });
      response.end(JSON.stringify(body));
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    const error = await failure(start({ "engine-url": `http://elastic:hush@127.0.0.1:${port}` }));
    server.close();
    expect(error).toBeInstanceOf(UnavailableError);
    expect(error.message).toContain(message);
    expect(error.message).not.toContain("hush");
  });
});

describe("engineProvider", () => {
  it.each([
    [{ engine: "embeded" }, 'no engine is named "embeded"; there are embedded, local, '],
    [{ engine: "embedded", "engine-url": "http://a:b@c" }, "--engine-url is for --engine external"],
    [{ engine: "local", "engine-cluster": "c" }, "--engine-cluster is for --engine external"],
    [
      { engine: "embedded", "engine-version": "8.19.5" },
      "the embedded engine is Elasticsearch 9.5.0: for 8.19.5",
    ],
    [
      { "engine-url": "http://a:b@c", "engine-version": "9.5.0" },
      "an external engine has the version it has",
    ],
  ])("refuses %j", (more, message) => {
    expect(() => engineProvider({ ...CHOICE, ...more }, {})).toThrow(UsageError);
    expect(() => engineProvider({ ...CHOICE, ...more }, {})).toThrow(message);
  });
});
