import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { deprecation } from "../deprecation.ts";
import { ElasticsearchError, illegalArgument, notImplemented } from "../errors.ts";
import type { Json } from "../json.ts";
import type { Held, Limits } from "../limits/limits.ts";
import type { Node } from "../node.ts";
import { json, type Method, type Reply, type Route } from "../route.ts";
import { authenticate } from "../security/authenticate.ts";
import type { Caller } from "../security/caller.ts";
import { actingFor, requireRunAs } from "../security/run-as.ts";
import { BodyTooLarge, readBody } from "./body.ts";
import { httpClientsOf } from "./clients.ts";
import { type Negotiated, negotiate, UnsupportedContentType } from "./media-type.ts";
import { oneByOne } from "./one-by-one.ts";
import { checkParameters } from "./parameters.ts";
import { parseQueryString } from "./query-string.ts";
import { EngineRequest } from "./request.ts";
import { render, send } from "./respond.ts";
import type { Router } from "./router.ts";

const product = { "X-elastic-product": "Elasticsearch" };

/** The HTTP server of a node; it is not listening yet. */
export function createHttpServer(node: Node, router: Router, limits: Limits): Server {
  const engine = { node, router, limits };
  const server = createServer(
    oneByOne(async (request, response) => {
      await answer(engine, request, response).catch((cause: unknown) => response.destroy(cause as Error));
    }),
  );
  httpClientsOf(node).watch(server);
  server.keepAliveTimeout = 0;
  server.requestTimeout = 0;
  return server;
}

interface Engine {
  readonly node: Node;
  readonly router: Router;
  readonly limits: Limits;
}

/** What is known of a request before its route is: enough to write any answer. */
interface Exchange {
  readonly method: string;
  readonly path: string;
  query: Map<string, string>;
  negotiated: Negotiated;
  /** What the request says in a way of old. */
  readonly warnings: string[];
}

async function answer(engine: Engine, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const uri = request.url ?? "/";
  const mark = uri.indexOf("?");
  const path = mark === -1 ? uri : uri.slice(0, mark);
  const exchange: Exchange = {
    method: request.method ?? "GET",
    path,
    query: new Map(),
    negotiated: { contentType: "application/json", asksForJson: false },
    warnings: [],
  };
  const search = mark === -1 ? "" : uri.slice(mark + 1);
  const held = engine.limits.open(isWrite(exchange));
  response.once("close", () => held.release());
  const reply = await attempt(engine, request, response, exchange, search, held);
  if (!reply || response.destroyed) return;
  const [shown, content] = written(reply, exchange, held);
  await send(request, response, shown.status, shown.headers ?? {}, content);
}

/** The bytes of a reply, or of the error that there is no memory for them. */
function written(reply: Reply, exchange: Exchange, held: Held): [Reply, ReturnType<typeof render>] {
  const content = render(reply, {
    contentType: exchange.negotiated.contentType,
    pretty: isOn(exchange.query.get("pretty")),
    filterPath: exchange.query.get("filter_path"),
  });
  try {
    held.answer(content.bytes.length);
    return [reply, content];
  } catch (cause) {
    const refusal = failed(cause, exchange);
    return [
      refusal,
      render(refusal, { contentType: content.contentType, pretty: false, filterPath: undefined }),
    ];
  }
}

/** The reply, an error included; undefined when the client is gone. */
async function attempt(
  { node, router }: Engine,
  request: IncomingMessage,
  response: ServerResponse,
  exchange: Exchange,
  search: string,
  held: Held,
): Promise<Reply | undefined> {
  try {
    exchange.query = parseQueryString(search);
    const uri = request.url ?? "/";
    const sender = authenticate(request.headers.authorization, uri, node);
    const caller = actingFor(request.headers["es-security-runas-user"], sender, uri, node);
    const body = await readBody(request, (bytes) => held.body(bytes));
    exchange.negotiated = negotiate(request.headers, body.length);
    const gone = new AbortController();
    // Once all is answered nothing is left to end, and to abort costs as much as to read a document.
    response.once("close", () => response.writableFinished || gone.abort());
    const from = { caller, signal: gone.signal };
    const reply = await dispatch(node, router, exchange, body, from);
    const named = reply.status === 403 ? {} : product;
    return { ...reply, headers: { ...named, ...warningsOf(exchange), ...reply.headers } };
  } catch (cause) {
    if (request.destroyed && !request.complete) return undefined;
    // Errors are shown whole, whatever `filter_path` says.
    exchange.query.delete("filter_path");
    if (cause instanceof BodyTooLarge) response.shouldKeepAlive = false;
    const reply = failed(cause, exchange);
    return { ...reply, headers: { ...warningsOf(exchange), ...reply.headers } };
  }
}

function warningsOf({ warnings }: Exchange): { Warning?: string[] } {
  return warnings.length > 0 ? { Warning: warnings.map(deprecation) } : {};
}

function dispatch(
  node: Node,
  router: Router,
  exchange: Exchange,
  body: Buffer,
  from: Pick<EngineRequest, "caller" | "signal">,
): Reply | Promise<Reply> {
  const { method, path, query } = exchange;
  const routed = router.find(method, path);
  if (routed && "missing" in routed) throw notImplemented(`[${routed.missing}]: [${method} ${path}]`);
  if (!routed || "allowed" in routed) return noRoute(method, path, routed?.allowed);
  const { route, params } = routed;
  if (query.get("format") === "json") exchange.negotiated = { ...exchange.negotiated, asksForJson: true };
  checkFlag(query.get("pretty"));
  checkParameters(route, path, query);
  const content = body.length > 0 ? body : sourceParameter(route, query);
  if (body.length > 0 && (route.body ?? "refused") === "refused")
    throw illegalArgument(`request [${method} ${path}] does not support having a body`);
  const request = new EngineRequest({
    method: method as Method,
    path,
    params,
    query,
    body: content,
    ...from,
    asksForJson: exchange.negotiated.asksForJson,
    warnings: exchange.warnings,
  });
  requireRunAs(route, from.caller, node);
  authorize(route, params, from.caller);
  return node.perform(route, request, node);
}

/** The body that a client without bodies for GET sends as the query parameter `source`. */
function sourceParameter(route: Route, query: ReadonlyMap<string, string>): Buffer {
  const source = query.get("source");
  if (source === undefined || !route.parameters?.includes("source")) return Buffer.alloc(0);
  if (query.has("source_content_type")) return Buffer.from(source);
  throw new ElasticsearchError({
    type: "validation_exception",
    reason: "Validation Failed: 1: source and source_content_type parameters are required;",
    status: 400,
  });
}

/** Names with wildcards are not checked here: they resolve to what the caller may touch. */
function authorize(route: Route, params: Readonly<Record<string, string>>, caller: Caller): void {
  if (route.privilege === "authenticated") return;
  if ("cluster" in route.privilege) {
    caller.requireCluster(route.privilege.cluster);
    return;
  }
  const { index: action, names } = route.privilege;
  if (names === "handler") return;
  const given = (params.index ?? "").split(",").filter((name) => name !== "");
  const concrete = given.filter((name) => !name.includes("*") && name !== "_all" && !name.startsWith("-"));
  caller.requireIndices(action, concrete);
  if (concrete.length === given.length && given.length > 0) return;
  if (!caller.allowsSomeIndex(action)) throw caller.refusal("index", action, given);
}

function noRoute(method: string, path: string, allowed: readonly Method[] | undefined): Reply {
  if (!allowed) return json({ error: `no handler found for uri [${path}] and method [${method}]` }, 400);
  if (method === "OPTIONS")
    return { status: 200, headers: { Allow: allowed.join(",") }, body: { kind: "text", text: "" } };
  const error = `Incorrect HTTP method for uri [${path}] and method [${method}], allowed: [${allowed.join(", ")}]`;
  return json({ error, status: 405 }, 405, { Allow: allowed.join(",") });
}

function failed(cause: unknown, exchange: Exchange): Reply {
  if (cause instanceof ElasticsearchError) {
    const value = cause.toResponse(isOn(exchange.query.get("error_trace"))) as Json;
    const open = cause.status === 401 || cause.status === 403;
    return {
      status: cause.status,
      headers: { ...(open ? {} : product), ...cause.headers },
      body: { kind: "json", value },
    };
  }
  if (cause instanceof UnsupportedContentType)
    return { ...json({ error: cause.message, status: 406 }, 406), headers: product };
  if (cause instanceof BodyTooLarge) return { status: 413, body: { kind: "none" } };
  const reason = `${exchange.method} ${exchange.path}: ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`;
  const broken = new ElasticsearchError({ type: "embedded_engine_failure", reason, status: 500 });
  return { status: 500, headers: product, body: { kind: "json", value: broken.toResponse() } };
}

/** True for what the server counts as pressure of indexing. */
function isWrite({ method, path }: Exchange): boolean {
  return (method === "PUT" || method === "POST") && /\/_(?:bulk|doc|create|update)(?:\/|$)/.test(path);
}

function isOn(value: string | undefined): boolean {
  return value === "" || value === "true";
}

function checkFlag(value: string | undefined): void {
  if (value === undefined || isOn(value) || value === "false") return;
  throw illegalArgument(`Failed to parse value [${value}] as only [true] or [false] are allowed.`);
}
