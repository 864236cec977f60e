import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { ConfigError, messageOf } from "../errors.ts";
import { VERSION } from "../version.ts";
import { metricsText, type RequestCounts } from "./metrics.ts";
import type { VitalSigns } from "./vital-signs.ts";

export interface HealthServer extends AsyncDisposable {
  readonly url: string;
}

export interface HealthServerOptions {
  readonly host: string;
  /** 0 lets the system choose. */
  readonly port: number;
  readonly vitals: VitalSigns;
  readonly requests: RequestCounts;
  /** Takes secrets out of what is told. */
  readonly hide: (text: string) => string;
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/**
 * Serves `/health` (200 or 503, JSON) and `/metrics` (Prometheus). Anybody who reaches it may read it: it tells figures,
 * and why Elasticsearch could not be had.
 * @throws {ConfigError} when it cannot listen there.
 */
export async function serveHealth(options: HealthServerOptions): Promise<HealthServer> {
  const { host, port } = options;
  const server = createServer({ requestTimeout: 10_000 }, (request, response) => {
    const { status, type, body } = answer(request.method ?? "", request.url ?? "", options);
    response.writeHead(status, { "content-type": type, "content-length": Buffer.byteLength(body) });
    response.end(request.method === "HEAD" ? undefined : body);
  });
  server.listen(port, host);
  try {
    await once(server, "listening");
  } catch (cause) {
    throw new ConfigError(
      `[health] service.health_host and .health_port: expected an address to listen on: ${messageOf(cause)}`,
      { cause },
    );
  }
  // What ends the process is the service, not who asks for its health.
  server.unref();
  const { address, family, port: chosen } = server.address() as AddressInfo;
  return {
    url: `http://${family === "IPv6" ? `[${address}]` : address}:${chosen}`,
    async [Symbol.asyncDispose]() {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}

function answer(method: string, url: string, { vitals, requests, hide }: HealthServerOptions): Answer {
  if (method !== "GET" && method !== "HEAD") return plain(405, `expected GET, got ${method}\n`);
  switch (url.split("?", 1)[0]) {
    case "/health": {
      const health = healthOf(vitals);
      const body = `${hide(JSON.stringify(health))}\n`;
      return { status: health.status === "ok" ? 200 : 503, type: "application/json", body };
    }
    case "/metrics":
      return {
        status: 200,
        type: "text/plain; version=0.0.4; charset=utf-8",
        body: metricsText(vitals, requests),
      };
    default:
      return plain(404, "expected /health or /metrics\n");
  }
}

const plain = (status: number, body: string): Answer => ({ status, type: "text/plain; charset=utf-8", body });

function healthOf(vitals: VitalSigns) {
  const { status, secondsSincePass, secondsSincePoll, failure } = vitals.health();
  return {
    status,
    version: VERSION,
    seconds_since_pass: secondsSincePass ?? null,
    seconds_since_poll: secondsSincePoll ?? null,
    connectors: vitals.connectors,
    jobs: { waiting: vitals.waiting, running: vitals.runningTypes.length },
    failure: failure ?? null,
  };
}
