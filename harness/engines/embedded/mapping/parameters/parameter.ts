import type { Json, JsonObject } from "../../json.ts";
import type { MappingContext } from "../context.ts";

/** The field whose parameter is parsed. */
export interface Declared {
  /** The last part of its path. */
  readonly name: string;
  readonly type: string;
  readonly context: MappingContext;
}

/** One parameter of a field type: how it is read, what it is when absent, and how it may change. */
export interface Parameter {
  readonly name: string;
  /** The value that is kept, and shown again; null stands for none. Throws what `PUT _mapping` says. */
  readonly parse: (value: Json, declared: Declared) => Json;
  /** What holds when a mapping does not say; it may depend on other parameters. */
  readonly otherwise: Json | ((parameters: JsonObject) => Json);
  /** May be given as null, which is as if it were not given. */
  readonly nullable?: true;
  /** An update may change it: to anything, only from true to false, or only from nothing. */
  readonly changes?: "free" | "off" | "fill";
  /** Shown when given though it says no more than the default, or even when not given. */
  readonly shown?: "given" | "always";
  /** The value as the conflict of an update prints it. */
  readonly print?: (value: Json) => string;
}

/** The value of a parameter that holds for a field. */
export function holds(parameters: JsonObject, { name, otherwise }: Parameter): Json {
  const said = parameters[name];
  if (said !== undefined) return said;
  return typeof otherwise === "function" ? otherwise(parameters) : otherwise;
}
