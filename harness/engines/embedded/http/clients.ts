import type { IncomingMessage, Server } from "node:http";
import type { Socket } from "node:net";
import { type Node, perNode } from "../node.ts";

/** One connection, in the words of the `http.clients` of node statistics. */
export interface HttpClient {
  readonly id: number;
  agent?: string;
  readonly local_address: string;
  readonly remote_address: string;
  last_uri?: string;
  readonly opened_time_millis: number;
  closed_time_millis?: number;
  last_request_time_millis?: number;
  request_count: number;
  request_size_bytes: number;
  x_opaque_id?: string;
}

/** Defaults of `http.client_stats.closed_channels.max_age` and, smaller than the real one's 10,000, `.max_count`. */
const REMEMBERED_MS = 5 * 60_000;
const REMEMBERED = 1000;

/** Who asks over HTTP, and how often: the connections that are open, and those that closed lately. */
export class HttpClients {
  readonly #clock: () => number;
  readonly #open = new Map<Socket, HttpClient>();
  #closed: HttpClient[] = [];
  #opened = 0;

  constructor(clock: () => number) {
    this.#clock = clock;
  }

  get openCount(): number {
    return this.#open.size;
  }

  get openedCount(): number {
    return this.#opened;
  }

  list(): readonly HttpClient[] {
    const since = this.#clock() - REMEMBERED_MS;
    this.#closed = this.#closed.filter(({ closed_time_millis: at = 0 }) => at > since);
    return [...this.#closed, ...this.#open.values()];
  }

  watch(server: Server): void {
    server.on("connection", (socket) => this.#opens(socket));
    server.on("request", (request) => this.#asks(request));
  }

  #opens(socket: Socket): void {
    this.#opened += 1;
    const { localAddress, localPort, remoteAddress, remotePort } = socket;
    const client: HttpClient = {
      id: this.#opened,
      local_address: `${localAddress}:${localPort}`,
      remote_address: `${remoteAddress}:${remotePort}`,
      opened_time_millis: this.#clock(),
      request_count: 0,
      request_size_bytes: 0,
    };
    this.#open.set(socket, client);
    socket.once("close", () => {
      client.closed_time_millis = this.#clock();
      this.#open.delete(socket);
      this.#closed.push(client);
      if (this.#closed.length > REMEMBERED) this.#closed.shift();
    });
  }

  #asks({ headers, socket, url }: IncomingMessage): void {
    const client = this.#open.get(socket);
    if (!client) return;
    client.request_count += 1;
    client.request_size_bytes += Number(headers["content-length"] ?? 0);
    client.last_request_time_millis = this.#clock();
    if (url !== undefined) client.last_uri = url;
    // A product of Elastic's goes by its name, whatever client it uses; seen on a real 9.5.0.
    const agent = headers["x-elastic-product-origin"] ?? headers["user-agent"];
    if (typeof agent === "string") client.agent ??= agent;
    const opaque = headers["x-opaque-id"];
    if (typeof opaque === "string") client.x_opaque_id ??= opaque;
  }
}

export const httpClientsOf: (node: Node) => HttpClients = perNode(({ clock }) => new HttpClients(clock));
