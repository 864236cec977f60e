import { drawSecret, entropy } from "../durability/moment.ts";
import type { JsonObject } from "../json.ts";
import type { NamedRoles } from "./caller.ts";
import type { Identity } from "./identity.ts";

export interface ApiKey {
  readonly id: string;
  readonly secretDigest: Buffer;
  readonly name: string;
  /** Who made the key, as they were then; it outlives them. */
  owner: Identity;
  readonly createdAt: number;
  /** Milliseconds since the epoch; undefined for a key that never expires. */
  expiresAt: number | undefined;
  /** What the key was given; none means all that its owner could do. */
  roles: NamedRoles;
  /** The roles of the owner when the key was made or changed: it can do no more than they could. */
  limitedBy: NamedRoles;
  metadata: JsonObject;
  invalidatedAt?: number;
}

/** A key with its secret, which is shown this once. */
export interface NewApiKey extends ApiKey {
  readonly secret: string;
}

/** The API keys of a node, in memory. */
export class ApiKeys {
  readonly #keys = new Map<string, ApiKey>();
  readonly #clock: () => number;

  constructor(clock: () => number) {
    this.#clock = clock;
  }

  create(options: Omit<ApiKey, "id" | "secretDigest" | "createdAt" | "invalidatedAt">): NewApiKey {
    const { secret, digest } = drawSecret();
    const key: ApiKey = {
      ...options,
      id: entropy(15).toString("base64url"),
      secretDigest: digest,
      createdAt: this.#clock(),
    };
    this.put(key);
    return { ...key, secret };
  }

  /** Takes a key in that was created before. */
  put(key: ApiKey): void {
    this.#keys.set(key.id, key);
  }

  get(id: string): ApiKey | undefined {
    return this.#keys.get(id);
  }

  list(): ApiKey[] {
    return [...this.#keys.values()];
  }
}
