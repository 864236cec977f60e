import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { Client } from "@elastic/elasticsearch";

export interface BulkRequest {
  readonly url: string;
  readonly actions: readonly { readonly op: string; readonly id: string }[];
}

/** What the scripted server does with a request: a status for every item, a status for the whole, or a reset. */
export type BulkReply =
  | { items: readonly number[] }
  | { status: number; headers?: Record<string, string> }
  | "reset";

const ERRORS: Readonly<Record<number, string>> = {
  400: "document_parsing_exception",
  403: "security_exception",
  429: "es_rejected_execution_exception",
  503: "unavailable_shards_exception",
};

/** An Elasticsearch that answers `_bulk` as a script says, in the shapes that a real one uses. */
export async function scriptedBulk(
  script: (request: BulkRequest, nth: number) => BulkReply | Promise<BulkReply>,
) {
  const requests: BulkRequest[] = [];
  const server = createServer((request, response) => void answer(request, response));
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const lines = (await text(request)).split("\n").filter(Boolean);
    const actions = lines.flatMap((line) => {
      const action = Object.entries(JSON.parse(line) as Record<string, { _id?: string }>)[0];
      const [op, { _id: id } = {}] = action ?? ["", {}];
      return id !== undefined && (op === "index" || op === "delete") ? [{ op, id }] : [];
    });
    const bulk = { url: request.url ?? "", actions };
    requests.push(bulk);
    const reply = await script(bulk, requests.length);
    if (reply === "reset") return void request.socket.destroy();
    const headers = { "content-type": "application/json", "x-elastic-product": "Elasticsearch" };
    if ("status" in reply) {
      const type = ERRORS[reply.status] ?? "exception";
      response.writeHead(reply.status, { ...headers, ...reply.headers });
      response.end(
        JSON.stringify({ error: { type, reason: `scripted ${reply.status}` }, status: reply.status }),
      );
      return;
    }
    const items = actions.map(({ op, id }, at) => {
      const status = reply.items[at] ?? (op === "index" ? 201 : 200);
      const error = { type: ERRORS[status], reason: `scripted ${status}` };
      return { [op]: { _id: id, status, ...(status < 300 || op === "delete" ? {} : { error }) } };
    });
    const errors = reply.items.some((status) => status >= 300);
    response.writeHead(200, headers).end(JSON.stringify({ took: 1, errors, items }));
  }
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const client = new Client({ node: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
  return {
    client,
    requests,
    async [Symbol.asyncDispose]() {
      await client.close();
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
