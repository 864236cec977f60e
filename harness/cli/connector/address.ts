import type { ClientOptions } from "@elastic/elasticsearch";
import type { Environment } from "../../engines/engine.ts";
import { parseAddress } from "../../engines/external/address.ts";

/** Where an Elasticsearch is, and who asks. */
export interface ClusterAddress {
  /** Without credentials. */
  readonly url: string;
  readonly auth?: NonNullable<ClientOptions["auth"]>;
  /** For messages: no secrets. */
  readonly who: string;
}

/** An API key to ask with; it stands in the environment alone, as others can see a command line. */
export const API_KEY_VARIABLE = "ELASTICSEARCH_API_KEY";

const OPTION = "[url] --url (ELASTICSEARCH_URL)";

/**
 * Reads where the connectors are kept, and who asks: the user in the URL, else the API key of the environment, else nobody,
 * as a server without security has it.
 * @throws {UsageError} that does not repeat what was given: it may hold a password.
 */
export function clusterAddress(text: string, environment: Environment): ClusterAddress {
  if (URL.canParse(text) && new URL(text).username === "") {
    const { url } = parseAddress(withUser(text), OPTION);
    const apiKey = environment[API_KEY_VARIABLE];
    return apiKey
      ? { url, auth: { apiKey }, who: `the API key of ${API_KEY_VARIABLE}` }
      : {
          url,
          who: `who does not say who asks: expected http://USER:PASSWORD@HOST:PORT, or an API key in ${API_KEY_VARIABLE}`,
        };
  }
  const { url, username, password } = parseAddress(text, OPTION);
  return { url, auth: { username, password }, who: `the user ${username}` };
}

/** So that everything else of the address is judged alike. */
function withUser(text: string): string {
  const url = new URL(text);
  url.username = url.password = "nobody";
  return url.href;
}
