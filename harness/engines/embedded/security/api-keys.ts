import { randomBytes } from "node:crypto";
import type { JsonObject } from "../json.ts";
import type { RoleDescriptor } from "./role.ts";

export interface ApiKey {
  readonly id: string;
  readonly secret: string;
  readonly name: string;
  readonly username: string;
  readonly createdAt: number;
  /** Milliseconds since the epoch; undefined for a key that never expires. */
  readonly expiresAt: number | undefined;
  roleDescriptors: Readonly<Record<string, RoleDescriptor>>;
  /** The descriptors as they were given, for listing. */
  roleDescriptorsJson: JsonObject;
  metadata: JsonObject;
  invalidatedAt?: number;
}

/** The API keys of a node, in memory. */
export class ApiKeys {
  readonly #keys = new Map<string, ApiKey>();
  readonly #clock: () => number;

  constructor(clock: () => number) {
    this.#clock = clock;
  }

  create(options: {
    name: string;
    username: string;
    roleDescriptors: Readonly<Record<string, RoleDescriptor>>;
    roleDescriptorsJson: JsonObject;
    metadata: JsonObject;
    expiresAt?: number;
  }): ApiKey {
    const key: ApiKey = {
      ...options,
      id: randomBytes(15).toString("base64url"),
      secret: randomBytes(16).toString("base64url"),
      createdAt: this.#clock(),
      expiresAt: options.expiresAt,
    };
    this.#keys.set(key.id, key);
    return key;
  }

  get(id: string): ApiKey | undefined {
    return this.#keys.get(id);
  }

  list(): ApiKey[] {
    return [...this.#keys.values()];
  }
}
