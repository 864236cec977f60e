import { ElasticsearchError, illegalArgument } from "../errors.ts";
import type { Json } from "../json.ts";
import { parseJson } from "../parse-json.ts";
import type { Method } from "../route.ts";
import type { Caller } from "../security/caller.ts";

/** One request as a handler sees it: authenticated, its query parameters known to be accepted. */
export class EngineRequest {
  readonly method: Method;
  /** The path as sent, without the query. */
  readonly path: string;
  /** Parameters of the path template, percent-decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: ReadonlyMap<string, string>;
  /** The body, decompressed; empty when there was none. */
  readonly body: Buffer;
  readonly caller: Caller;
  /** Aborted when the client goes away before the answer. */
  readonly signal: AbortSignal;
  /** What `warn` was told. */
  readonly warnings: string[];
  /** The caller wants JSON from an API that answers text otherwise. */
  readonly asksForJson: boolean;

  constructor(parts: {
    method: Method;
    path: string;
    params: Readonly<Record<string, string>>;
    query: ReadonlyMap<string, string>;
    body: Buffer;
    caller: Caller;
    signal: AbortSignal;
    asksForJson: boolean;
    warnings: string[];
  }) {
    this.method = parts.method;
    this.path = parts.path;
    this.params = parts.params;
    this.query = parts.query;
    this.body = parts.body;
    this.caller = parts.caller;
    this.signal = parts.signal;
    this.asksForJson = parts.asksForJson;
    this.warnings = parts.warnings;
  }

  /** The same request with another body. */
  withBody(body: Buffer): EngineRequest {
    return new EngineRequest({ ...this, body });
  }

  /** Says in a `Warning` header what the caller should say otherwise, once. */
  warn(text: string): void {
    if (!this.warnings.includes(text)) this.warnings.push(text);
  }

  /** A parameter that the path template of every one of the route's paths has. */
  param(name: string): string {
    const value = this.params[name];
    if (value === undefined) throw new Error(`[embedded] path ${this.path} has no parameter {${name}}`);
    return value;
  }

  /** The parsed body, undefined when there is none. A body that is no JSON is a 400. */
  json(): Json | undefined {
    return this.body.length === 0 ? undefined : parseJson(this.body);
  }

  /** A query parameter that is true or false; present without a value it is true. */
  boolean(name: string): boolean | undefined {
    const value = this.query.get(name);
    if (value === undefined) return undefined;
    if (value === "" || value === "true") return true;
    if (value === "false") return false;
    throw illegalArgument(`Failed to parse value [${value}] as only [true] or [false] are allowed.`);
  }

  /** A query parameter that is a whole number. */
  integer(name: string): number | undefined {
    return this.#whole(name, "int");
  }

  /** As `integer`, for what the server reads as a long: sequence numbers, versions. */
  long(name: string): number | undefined {
    return this.#whole(name, "long");
  }

  #whole(name: string, type: "int" | "long"): number | undefined {
    const value = this.query.get(name);
    if (value === undefined) return undefined;
    if (/^[+-]?\d+$/.test(value) && isWithin(BigInt(value), type)) return Number(value);
    throw illegalArgument(
      `Failed to parse ${type} parameter [${name}] with value [${value}]`,
      new ElasticsearchError({
        type: "number_format_exception",
        reason: `For input string: "${value}"`,
        status: 400,
      }),
    );
  }

  /** A query parameter that is a comma-separated list. */
  list(name: string): string[] | undefined {
    const value = this.query.get(name);
    return value === undefined ? undefined : value.split(",").filter((part) => part !== "");
  }
}

const bits = { int: 32, long: 64 } as const;

function isWithin(value: bigint, type: keyof typeof bits): boolean {
  return BigInt.asIntN(bits[type], value) === value;
}
