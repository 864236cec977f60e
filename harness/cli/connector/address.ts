import type { ClientOptions } from "@elastic/elasticsearch";
import type { Environment } from "../../engines/engine.ts";
import { parseAddress } from "../../engines/external/address.ts";
import { UsageError } from "../../lib/errors.ts";

/** Where an Elasticsearch is, and who asks. */
export interface ClusterAddress {
  /** Without credentials. */
  readonly url: string;
  readonly auth: NonNullable<ClientOptions["auth"]>;
  /** For messages: no secrets. */
  readonly who: string;
}

/** An API key to ask with; it stands in the environment alone, as others can see a command line. */
export const API_KEY_VARIABLE = "ELASTICSEARCH_API_KEY";

const OPTION = "[url] --url (ELASTICSEARCH_URL)";

/**
 * Reads where the connectors are kept: a URL with user and password, or one without and an API key in the environment.
 * @throws {UsageError} that does not repeat what was given: it may hold a password.
 */
export function clusterAddress(text: string, environment: Environment): ClusterAddress {
  const key = environment[API_KEY_VARIABLE];
  const hasUser = URL.canParse(text) && new URL(text).username !== "";
  if (key && !hasUser) {
    const { url } = parseAddress(withUser(text), OPTION);
    return { url, auth: { apiKey: key }, who: `the API key of ${API_KEY_VARIABLE}` };
  }
  if (URL.canParse(text) && !hasUser)
    throw new UsageError(
      `${OPTION} lacks user and password: http://USER:PASSWORD@HOST:PORT, or put an API key into ${API_KEY_VARIABLE}`,
    );
  const { url, username, password } = parseAddress(text, OPTION);
  return { url, auth: { username, password }, who: `the user ${username}` };
}

/** So that everything else of the address is judged alike. */
function withUser(text: string): string {
  if (!URL.canParse(text)) return text;
  const url = new URL(text);
  url.username = url.password = "key";
  return url.href;
}
