import { ElasticsearchError, illegalArgument } from "../errors.ts";
import type { EngineRequest } from "../http/request.ts";
import { isObject, type Json, type JsonObject } from "../json.ts";
import { badForm } from "./errors.ts";

const isoDate = /^\d{4}(-\d\d(-\d\d(T\d\d(:\d\d(:\d\d([.,]\d{1,9})?)?)?(Z|[+-]\d\d(:?\d\d)?)?)?)?)?$/;

/**
 * The body of a connector API, field by field. Every method refuses a value of another form with 400; a field
 * that is not `allowed` is refused at once.
 */
export class Body {
  readonly #fields: JsonObject;
  readonly #parser: string;

  /** `parser` is the name that refusals show. */
  constructor(parser: string, fields: Json, allowed: readonly string[]) {
    this.#parser = parser;
    if (!isObject(fields)) throw badForm(`[${parser}] Expected START_OBJECT`);
    this.#fields = fields;
    for (const name of Object.keys(fields))
      if (!allowed.includes(name)) throw badForm(`[${parser}] unknown field [${name}]`);
  }

  has(name: string): boolean {
    return this.#fields[name] !== undefined;
  }

  /** A text, null included; undefined when the field is absent. */
  nullableString(name: string): string | null | undefined {
    const value = this.#fields[name];
    if (value === undefined || value === null || typeof value === "string") return value;
    throw this.#wrong(name);
  }

  optionalString(name: string): string | undefined {
    return this.nullableString(name) ?? undefined;
  }

  string(name: string): string {
    const value = this.#fields[name];
    if (value === undefined) throw this.#required(name);
    if (typeof value === "string") return value;
    throw this.#wrong(name);
  }

  optionalBoolean(name: string): boolean | undefined {
    const value = this.#fields[name];
    if (value === undefined || value === null) return undefined;
    if (typeof value === "boolean") return value;
    throw this.#wrong(name);
  }

  boolean(name: string): boolean {
    const value = this.optionalBoolean(name);
    if (value === undefined) throw this.#required(name);
    return value;
  }

  optionalInteger(name: string): number | undefined {
    const value = this.#fields[name];
    if (value === undefined || value === null) return undefined;
    if (Number.isInteger(value)) return value as number;
    throw this.#wrong(name);
  }

  /** A number of things: whole and not negative. */
  optionalCount(name: string): number | undefined {
    const value = this.optionalInteger(name);
    if (value !== undefined && value < 0) throw illegalArgument(`[${name}] cannot be negative.`);
    return value;
  }

  count(name: string): number {
    const value = this.optionalCount(name);
    if (value === undefined) throw this.#required(name);
    return value;
  }

  /** A date and time in ISO 8601, null included. */
  nullableDate(name: string): string | null | undefined {
    const value = this.nullableString(name);
    if (
      value !== undefined &&
      value !== null &&
      !(isoDate.test(value) && !Number.isNaN(Date.parse(value.slice(0, 10))))
    )
      throw this.#failed(name, illegalArgument(`failed to parse date field [${value}]`));
    return value;
  }

  /** One of some words. */
  optionalWord<Word extends string>(name: string, words: readonly Word[]): Word | undefined {
    const value = this.optionalString(name);
    return value === undefined ? undefined : this.#word(name, value, words);
  }

  word<Word extends string>(name: string, words: readonly Word[]): Word {
    return this.#word(name, this.string(name), words);
  }

  optionalObject(name: string): JsonObject | undefined {
    const value = this.#fields[name];
    if (value === undefined || value === null) return undefined;
    if (isObject(value)) return value;
    throw this.#wrong(name);
  }

  object(name: string): JsonObject {
    const value = this.optionalObject(name);
    if (value === undefined) throw this.#required(name);
    return value;
  }

  optionalList(name: string): Json[] | undefined {
    const value = this.#fields[name];
    if (value === undefined || value === null) return undefined;
    if (Array.isArray(value)) return value;
    throw this.#wrong(name);
  }

  /** Any value at all. */
  value(name: string): Json | undefined {
    return this.#fields[name];
  }

  /** A field that is a body of its own. */
  nested(name: string, parser: string, allowed: readonly string[]): Body {
    return new Body(parser, this.object(name), allowed);
  }

  #word<Word extends string>(name: string, value: string, words: readonly Word[]): Word {
    const word = words.find((each) => each === value.toLowerCase());
    if (word) return word;
    throw this.#failed(name, illegalArgument(`[${value}] is none of [${words.join(", ")}]`));
  }

  #required(name: string): ElasticsearchError {
    return illegalArgument(`Required [${name}]`);
  }

  #wrong(name: string): ElasticsearchError {
    return badForm(
      `[${this.#parser}] ${name} doesn't support values of type: ${tokenOf(this.#fields[name])}`,
    );
  }

  #failed(name: string, causedBy: ElasticsearchError): ElasticsearchError {
    return new ElasticsearchError({
      type: "x_content_parse_exception",
      reason: `[${this.#parser}] failed to parse field [${name}]`,
      status: 400,
      causedBy,
    });
  }
}

/** The body of a request. @throws 400 when there is none */
export function requiredBody(request: EngineRequest, parser: string, allowed: readonly string[]): Body {
  const body = request.json();
  if (body !== undefined) return new Body(parser, body, allowed);
  throw new ElasticsearchError({ type: "parse_exception", reason: "request body is required", status: 400 });
}

function tokenOf(value: Json | undefined): string {
  if (Array.isArray(value)) return "START_ARRAY";
  if (isObject(value)) return "START_OBJECT";
  return value === null || value === undefined ? "VALUE_NULL" : `VALUE_${typeof value}`.toUpperCase();
}
