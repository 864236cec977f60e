import type { EngineRequest } from "./http/request.ts";
import type { Json } from "./json.ts";
import type { Node } from "./node.ts";

export type Method = "GET" | "HEAD" | "POST" | "PUT" | "DELETE";

/** What a handler answers. Build it with `json`, `rawJson`, `text` or `empty`. */
export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string | string[]>>;
  readonly body:
    | { readonly kind: "json"; readonly value: Json }
    | { readonly kind: "rawJson"; readonly bytes: Buffer | string }
    | { readonly kind: "text"; readonly text: string }
    | { readonly kind: "none" };
}

/** A JSON answer. `pretty` and `filter_path` are applied by the HTTP side. */
export function json(value: Json, status = 200, headers: Record<string, string> = {}): Reply {
  return { status, headers, body: { kind: "json", value } };
}

/** JSON that is already written: sources are spliced into it as the bytes they came as. */
export function rawJson(bytes: Buffer | string, status = 200, headers: Record<string, string> = {}): Reply {
  return { status, headers, body: { kind: "rawJson", bytes } };
}

/** A plain text answer, as the cat APIs give. */
export function text(content: string, status = 200): Reply {
  return { status, body: { kind: "text", text: content } };
}

/** An answer of a status alone. */
export function empty(status: number): Reply {
  return { status, body: { kind: "none" } };
}

/**
 * What the caller must be allowed, by the action name that a 403 shows. An index action is checked against
 * the names in the path parameter `index`; a route that takes names from elsewhere says `"handler"` and
 * checks by `request.caller` itself.
 */
export type Privilege =
  | { readonly cluster: string }
  | { readonly index: string; readonly names?: "path" | "handler" }
  | "authenticated";

/** A request as it may be kept on disk. */
export interface Sealed {
  /** Does the same, and tells nobody a password. */
  readonly body: Buffer;
  /** The credentials that were in the body were right. */
  readonly vouched?: boolean;
}

export interface Route {
  /** The API's name in the REST specification: `index`, `indices.create`, ... */
  readonly name: string;
  readonly methods: readonly Method[];
  /** Path templates: `/{index}/_doc/{id}`. A parameter is one segment, percent-decoded. */
  readonly paths: readonly string[];
  /** Query parameters accepted besides pretty, human, error_trace, filter_path and format. */
  readonly parameters?: readonly string[];
  /** Query parameters that the real server accepts and this engine does not: a 501 instead of a wrong answer. */
  readonly unimplemented?: readonly string[];
  /** Of both kinds, those that the server reads only when they are given: it never suggests them for another. */
  readonly unsuggested?: readonly string[];
  readonly privilege: Privilege;
  /** `refused` (the default) answers 400 to a body; `json` and `ndjson` are read by the handler and may be absent. */
  readonly body?: "refused" | "json" | "ndjson";
  /** What is kept of a request whose body has a password; without it the body is kept as it is. */
  readonly seal?: (request: EngineRequest, node: Node) => Sealed;
  handle(request: EngineRequest, node: Node): Reply | Promise<Reply>;
}

/** Declares a route; the file's default export. A file in `routes/` is a route because it is there. */
export function defineRoute(route: Route): Route {
  return route;
}
