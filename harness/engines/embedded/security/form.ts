import { ElasticsearchError, illegalArgument, parseException } from "../errors.ts";
import { nearest } from "../http/parameters.ts";
import type { EngineRequest } from "../http/request.ts";
import { isObject, type Json, type JsonObject } from "../json.ts";
import { placeOf } from "../json-scanner.ts";
import { locate } from "../mapping/locate.ts";

type Kind = "string" | "boolean" | "object" | "list" | "number" | "any";

/**
 * A JSON body of known fields, refused with the place of what is wrong with it, as the server's own object
 * parsers do: `[1:20] [api_key_request] unknown field [foo]`.
 */
export class Form {
  readonly bytes: Buffer;
  readonly #parser: string;
  readonly #fields: JsonObject;

  constructor(
    request: Pick<EngineRequest, "json" | "body">,
    parser: string,
    fields: Readonly<Record<string, Kind>>,
  ) {
    const body = request.json();
    if (body === undefined) throw parseException("request body is required");
    this.bytes = request.body;
    this.#parser = parser;
    if (!isObject(body)) throw this.fault(`Expected START_OBJECT but was: ${tokenOf(body)}`, 0);
    this.#fields = body;
    for (const [name, value] of Object.entries(body)) {
      const kind = fields[name];
      if (kind === undefined) throw this.#unknown(name, Object.keys(fields));
      if (kind === "object" && Array.isArray(value) && name === "role_descriptors")
        throw this.fault(
          `failed to parse field [${name}]`,
          this.offsetOf([name]),
          illegalArgument(`[${name}] doesn't support arrays. Use a single object with multiple fields.`),
        );
      if (value !== null && kind !== "any" && kindOf(value) !== kind && !isListOfOne(kind, value))
        throw this.fault(`${name} doesn't support values of type: ${tokenOf(value)}`, this.offsetOf([name]));
    }
  }

  /** The value of a field, of the kind declared; null counts as absent. */
  get<Value extends Json>(name: string): Value | undefined {
    return (this.#fields[name] ?? undefined) as Value | undefined;
  }

  /** The value of a field that holds a list, one text counting as a list of it. */
  list(name: string): string[] | undefined {
    const value = this.get<Json>(name);
    return value === undefined || Array.isArray(value) ? (value as string[] | undefined) : [value as string];
  }

  offsetOf(path: readonly (string | number)[], at: "start" | "end" = "start"): number {
    const value = locate(this.bytes, path);
    return at === "start" ? value.start : value.end - 1;
  }

  /** `[line:column] [parser] what`, with the place of an offset. The root cause is the deepest of the server's own. */
  fault(
    what: string,
    offset: number,
    causedBy?: ElasticsearchError,
    parser = this.#parser,
  ): ElasticsearchError {
    const { line, column } = placeOf(this.bytes, offset);
    let root = causedBy && isOfTheServer(causedBy) ? causedBy : undefined;
    while (root?.causedBy && isOfTheServer(root.causedBy)) root = root.causedBy;
    return failure(`[${line}:${column}] [${parser}] ${what}`, causedBy, root);
  }

  /** What the server says when a body is well-formed and its object cannot be built. */
  cannotBuild(causedBy: ElasticsearchError): ElasticsearchError {
    const reason = `Failed to build [${this.#parser}] after last required field arrived`;
    return failure(reason, causedBy, failure(reason));
  }

  #unknown(name: string, known: readonly string[]): ElasticsearchError {
    const [near] = nearest(name, known);
    const meant = near === undefined ? "" : ` did you mean [${near}]?`;
    return this.fault(`unknown field [${name}]${meant}`, this.bytes.indexOf(JSON.stringify(name)));
  }
}

function isOfTheServer({ type }: ElasticsearchError): boolean {
  return type !== "illegal_argument_exception";
}

function failure(
  reason: string,
  causedBy?: ElasticsearchError,
  root?: ElasticsearchError,
): ElasticsearchError {
  return new ElasticsearchError({
    type: "x_content_parse_exception",
    reason,
    status: 400,
    ...(causedBy && { causedBy }),
    ...(root && { rootCauses: [root] }),
  });
}

/** A single text counts as a list of it. */
function isListOfOne(kind: Kind, value: Json): boolean {
  return kind === "list" && typeof value === "string";
}

function kindOf(value: Json): Kind {
  if (Array.isArray(value)) return "list";
  if (isObject(value)) return "object";
  return typeof value as Kind;
}

function tokenOf(value: Json): string {
  if (Array.isArray(value)) return "START_ARRAY";
  return isObject(value) ? "START_OBJECT" : `VALUE_${typeof value}`.toUpperCase();
}
