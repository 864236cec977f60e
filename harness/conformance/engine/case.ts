import type { Json } from "../../../connectors/framework/contract.ts";

export type JsonObject = { readonly [key: string]: Json };
export type Method = "GET" | "HEAD" | "POST" | "PUT" | "DELETE" | "OPTIONS" | "PATCH";

/**
 * One request of a case. In path, body, headers and credentials `{index}` stands for the index of the case, and
 * `{{key.encoded}}` for a value of the earlier answer that was kept `as: "key"`; a body string that is nothing
 * but such a reference becomes the value itself, whatever its type.
 */
export interface ConformanceRequest extends RequestOptions {
  readonly method: Method;
  readonly path: string;
  /** An object is sent as JSON, an array as NDJSON, a string as it is. */
  readonly body?: JsonObject | readonly JsonObject[] | string;
}

export interface RequestOptions {
  readonly headers?: Readonly<Record<string, string>>;
  /** `elastic`, the superuser, when absent. */
  readonly auth?:
    | "none"
    | "wrong"
    | { readonly apiKey: string }
    | { readonly username: string; readonly password: string };
  /** Keeps the answer under this name, for references. */
  readonly as?: string;
  readonly gzip?: true;
  /** Compares the body as text: every space and digit counts. */
  readonly text?: true;
  /** Paths of arrays whose order means nothing: `hits.hits`, `items[].index._shards.failures`. */
  readonly unordered?: readonly string[];
  /** Paths of values that depend on what else the server holds; only their presence is compared. */
  readonly ignore?: readonly string[];
  /** Compares but the shape of the body: names, and of what kind values are; of a list each shape once. */
  readonly shape?: true;
}

/** A named sequence of requests: `prepare` must succeed, the answers to `requests` are compared. */
export interface ConformanceCase {
  readonly name: string;
  readonly prepare?: readonly ConformanceRequest[];
  readonly requests: readonly ConformanceRequest[];
}

/** Cases of one API; the default export of a file in `cases/`, whose name is the group's. */
export type ConformanceGroup = readonly ConformanceCase[];

type Body = ConformanceRequest["body"];

const sender =
  (method: Method) =>
  (path: string, body?: Body, options: RequestOptions = {}): ConformanceRequest => ({
    method,
    path,
    ...(body !== undefined && { body }),
    ...options,
  });

export const get = sender("GET");
export const head = sender("HEAD");
export const post = sender("POST");
export const put = sender("PUT");
export const del = sender("DELETE");

/** Indexes documents by id into the index of the case and refreshes. */
export function documents(byId: Readonly<Record<string, JsonObject>>): ConformanceRequest {
  const lines = Object.entries(byId).flatMap(([id, source]) => [{ index: { _id: id } }, source]);
  return post("/{index}/_bulk?refresh=true", lines);
}
