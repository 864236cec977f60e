import { ElasticsearchError } from "../errors.ts";
import { isObject, type Json } from "../json.ts";

/** Steps to a value of a body. */
export type BodyPath = readonly (string | number)[];

/** What is wrong with a role descriptor, and where it stands. */
export class RoleFault extends Error {
  readonly error: ElasticsearchError;
  readonly path: BodyPath;
  readonly at: "start" | "end";

  constructor(error: ElasticsearchError, path: BodyPath, at: "start" | "end" = "start") {
    super(error.message);
    this.error = error;
    this.path = path;
    this.at = at;
  }
}

/** Runs a parser of roles where the server does not tell the place of what is wrong. */
export function withoutPlace<Parsed>(parse: () => Parsed): Parsed {
  try {
    return parse();
  } catch (cause) {
    throw cause instanceof RoleFault ? cause.error : cause;
  }
}

/** 400 `validation_exception`: what a request object cannot tell by itself. */
export function validationException(problem: string): ElasticsearchError {
  return new ElasticsearchError({
    type: "validation_exception",
    reason: `Validation Failed: 1: ${problem};`,
    status: 400,
  });
}

/** The server's name for the token that a value begins with. */
export function tokenOf(value: Json): string {
  if (Array.isArray(value)) return "START_ARRAY";
  return isObject(value) ? "START_OBJECT" : `VALUE_${value === null ? "null" : typeof value}`.toUpperCase();
}
