import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** The container's port that the far side plays. */
const PORT = "9200/tcp";

export interface PlayedContainer {
  /** What it says on its standard output. */
  readonly log: readonly string[];
  /** Starts what answers at its port, and says where; without it the container ends at once. */
  readonly run?: (variables: Readonly<Record<string, string>>) => Promise<number>;
}

/** A frame of a container's log: standard output, length, text. */
function frame(text: string): Buffer {
  const bytes = Buffer.from(text);
  const head = Buffer.alloc(8);
  head[0] = 1;
  head.writeUInt32BE(bytes.length, 4);
  return Buffer.concat([head, bytes]);
}

/** The part of a Docker engine's API that starting and stopping one container takes, played over TCP. */
export async function playDockerEngine() {
  let container: PlayedContainer = { log: [] };
  const created: { Image?: string; Env?: readonly string[] }[] = [];
  const asked: string[] = [];
  const followers = new Set<ServerResponse>();
  let isRunning = false;
  let port = 1;
  const end = (): void => {
    isRunning = false;
    for (const follower of followers) follower.end();
    followers.clear();
  };
  const inspect = () => ({
    Id: "c1",
    Name: "/c1",
    Created: "2026-01-01T00:00:00Z",
    Config: { Hostname: "c1", Labels: {}, Tty: false, Image: created.at(-1)?.Image },
    HostConfig: { PortBindings: {}, LogConfig: { Type: "json-file" } },
    State: { Status: isRunning ? "running" : "exited", Running: isRunning, ExitCode: isRunning ? 0 : 1 },
    NetworkSettings: {
      Ports: { [PORT]: [{ HostIp: "0.0.0.0", HostPort: String(port) }] },
      Networks: { bridge: { NetworkID: "n1", IPAddress: "172.17.0.2" } },
    },
  });
  const routes: readonly [RegExp, (request: IncomingMessage, response: ServerResponse) => void][] = [
    [
      /^GET \/info/,
      (_, response) => json(response, { OperatingSystem: "played", OSType: "linux", ServerVersion: "1" }),
    ],
    [/^GET \/images\/.*\/json/, (_, response) => json(response, { Id: "i1", Config: {} })],
    [
      /^POST \/containers\/create/,
      async (request, response) => {
        created.push(JSON.parse(Buffer.concat(await request.toArray()).toString()));
        json(response, { Id: "c1", Warnings: [] }, 201);
      },
    ],
    [
      /^POST \/containers\/c1\/start/,
      async (_, response) => {
        const variables = (created.at(-1)?.Env ?? []).map((pair) => pair.split(/=(.*)/s).slice(0, 2));
        if (container.run) {
          port = await container.run(Object.fromEntries(variables));
          isRunning = true;
        }
        response.writeHead(204).end();
      },
    ],
    [/^GET \/containers\/json/, (_, response) => json(response, [])],
    [/^GET \/containers\/c1\/json/, (_, response) => json(response, inspect())],
    [
      /^GET \/containers\/c1\/logs/,
      (_, response) => {
        response.writeHead(200, { "content-type": "application/vnd.docker.raw-stream" });
        for (const line of container.log) response.write(frame(`${line}\n`));
        if (isRunning) followers.add(response);
        else response.end();
      },
    ],
    [
      /^(POST \/containers\/c1\/stop|DELETE \/containers\/c1)/,
      (_, response) => {
        end();
        response.writeHead(204).end();
      },
    ],
  ];
  const server = createServer((request, response) => {
    const line = `${request.method} ${request.url}`.replace(/ \/v[\d.]+/, " ");
    asked.push(line);
    const route = routes.find(([pattern]) => pattern.test(line));
    if (route) route[1](request, response);
    else json(response, { message: `not played: ${line}` }, 404);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    host: `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    created,
    asked,
    /** The container that the next start gets. */
    plays(next: PlayedContainer): void {
      container = next;
      created.length = 0;
      asked.length = 0;
    },
    async [Symbol.asyncDispose]() {
      end();
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

function json(response: ServerResponse, body: unknown, status = 200): void {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(body));
}
