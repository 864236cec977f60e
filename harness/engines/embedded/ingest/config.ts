import { ElasticsearchError } from "../errors.ts";
import { isObject, type Json, type JsonObject } from "../json.ts";
import { javaType } from "./java-type.ts";

/** A 400 `parse_exception`, as the server gives it for a pipeline it cannot build. */
export function parseException(reason: string, metadata: JsonObject = {}): ElasticsearchError {
  return new ElasticsearchError({ type: "parse_exception", reason, status: 400, metadata });
}

/**
 * Reads the properties of a processor or of a pipeline one by one, refusing wrong types in the server's words.
 * What nobody has read by the end is refused too.
 */
export class Config {
  readonly #left: Map<string, Json>;
  readonly #about: JsonObject;

  /** `about` goes with every refusal: the type and the tag of the processor. */
  constructor(properties: JsonObject, about: JsonObject = {}) {
    this.#left = new Map(Object.entries(properties));
    this.#about = about;
  }

  /** Takes a property; null counts as absent. */
  take(name: string): Json | undefined {
    const value = this.#left.get(name);
    this.#left.delete(name);
    return value ?? undefined;
  }

  required(name: string): Json {
    const value = this.take(name);
    if (value === undefined) throw this.problem(name, "required property is missing");
    return value;
  }

  optionalString(name: string): string | undefined {
    const value = this.take(name);
    if (value === undefined || typeof value === "string") return value;
    throw this.#wrongType(name, "a string", value);
  }

  string(name: string): string {
    const value = this.required(name);
    if (typeof value === "string") return value;
    throw this.#wrongType(name, "a string", value);
  }

  boolean(name: string, otherwise: boolean): boolean {
    const value = this.take(name) ?? otherwise;
    if (typeof value === "boolean") return value;
    throw this.#wrongType(name, "a boolean", value);
  }

  optionalInteger(name: string): number | undefined {
    const value = this.take(name);
    if (value === undefined) return undefined;
    if (/^[+-]?\d+$/.test(String(value))) return Number(value);
    throw this.problem(name, `property cannot be converted to an int [${String(value)}]`);
  }

  optionalList(name: string): Json[] | undefined {
    const value = this.take(name);
    if (value === undefined || Array.isArray(value)) return value;
    throw this.#wrongType(name, "a list", value);
  }

  optionalObject(name: string): JsonObject | undefined {
    const value = this.take(name);
    if (value === undefined || isObject(value)) return value;
    throw this.#wrongType(name, "a map", value);
  }

  /** Names of what was not read, sorted. */
  get leftovers(): string[] {
    return [...this.#left.keys()].sort();
  }

  problem(property: string, complaint: string): ElasticsearchError {
    return parseException(`[${property}] ${complaint}`, { property_name: property, ...this.#about });
  }

  #wrongType(name: string, expected: string, value: Json): ElasticsearchError {
    return this.problem(name, `property isn't ${expected}, but of type [${javaType(value)}]`);
  }
}
