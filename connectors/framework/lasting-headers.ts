import { Transport } from "@elastic/elasticsearch";

type TransportOptions = ConstructorParameters<typeof Transport>[0];

/**
 * A transport for a client whose headers are to be those of its children, too: `client.child` replaces the headers a
 * client was made with.
 */
export function withLastingHeaders(
  headers: Readonly<Record<string, string>>,
  options: Partial<TransportOptions> = {},
): typeof Transport {
  return class extends Transport {
    constructor(given: TransportOptions) {
      super({ ...given, ...options, headers: { ...given.headers, ...headers } });
    }
  };
}
