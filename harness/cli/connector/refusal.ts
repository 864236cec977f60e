import { errors } from "@elastic/elasticsearch";
import { ConflictError, EngineError } from "../../../connectors/framework/errors.ts";
import { IllegalMoveError } from "../../../connectors/framework/protocol/states.ts";
import { messageOf, UnavailableError, UsageError } from "../../lib/errors.ts";
import type { ClusterAddress } from "./address.ts";

/** What a command says of an error from Elasticsearch; what comes from elsewhere stays as it is. */
export function refusal(error: unknown, { url, who }: ClusterAddress): unknown {
  if (error instanceof IllegalMoveError) return new UsageError(error.message, { cause: error });
  if (error instanceof ConflictError)
    return new UnavailableError(`${error.message}; somebody else changed it meanwhile: try again`, {
      cause: error,
    });
  const cause = error instanceof EngineError && error.cause ? error.cause : error;
  const why = whyNot(cause, who);
  if (why) return new UnavailableError(`[elasticsearch] ${url} ${why}`, { cause: error });
  return error instanceof EngineError ? new UnavailableError(error.message, { cause: error }) : error;
}

function whyNot(error: unknown, who: string): string | undefined {
  if (error instanceof errors.ResponseError) {
    const [words = ""] = reasonOf(error).split("\n");
    if (error.statusCode === 401) return `refuses ${who}`;
    if (error.statusCode === 403) return `does not let ${who} do that: ${words}`;
    return `answered ${error.statusCode}: ${words}`;
  }
  if (error instanceof errors.ProductNotSupportedError) return "is not an Elasticsearch";
  if (error instanceof errors.TimeoutError) return "did not answer in time";
  if (error instanceof errors.ConnectionError) return `cannot be reached: ${messageOf(error)}`;
  return undefined;
}

const reasonOf = (error: errors.ResponseError): string =>
  (error.body as { error?: { reason?: string } } | undefined)?.error?.reason ?? error.message;
