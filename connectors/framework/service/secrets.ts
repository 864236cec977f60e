import type { Json } from "../contract.ts";
import type { ConnectorDocument } from "../protocol/connector.ts";
import type { ProtocolStore, StoredConnector, StoredJob } from "../protocol/store.ts";

/** Shorter ones are no secrets, and would be found in every word. */
const SHORTEST = 4;
const MASK = "***";

/**
 * Takes secrets out of whatever is told. A secret is known in the forms in which libraries put it into messages: as it
 * is, in JSON, in an address, in base64, and line by line when it has several, as keys do.
 */
export class Secrets {
  readonly #known = new Set<string>();
  #pattern: RegExp | undefined;

  add(secret: string): void {
    const before = this.#known.size;
    const lines = secret.split(/\r?\n/).map((line) => line.trim());
    for (const text of [secret, secret.trim(), ...lines])
      if (text.length >= SHORTEST) for (const form of formsOf(text)) this.#known.add(form);
    if (this.#known.size > before) this.#pattern = undefined;
  }

  /** The text without secrets. */
  hide(text: string): string {
    if (this.#known.size === 0) return text;
    // The longest first: of a secret that begins with another nothing may remain.
    this.#pattern ??= new RegExp(
      [...this.#known]
        .sort((a, b) => b.length - a.length)
        .map((form) => form.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&"))
        .join("|"),
      "g",
    );
    return text.replace(this.#pattern, MASK);
  }

  /** The same for values of any shape: keys, texts, and numbers that are secrets. */
  hideIn(value: Json): Json {
    if (typeof value === "string") return this.hide(value);
    if (typeof value === "number") return this.hide(String(value)) === String(value) ? value : MASK;
    if (Array.isArray(value)) return value.map((item: Json) => this.hideIn(item));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [this.hide(key), this.hideIn(item as Json)]),
    );
  }
}

function formsOf(secret: string): string[] {
  const bytes = Buffer.from(secret);
  // What is no Unicode cannot be in an address.
  const wellFormed = bytes.toString();
  return [
    secret,
    JSON.stringify(secret).slice(1, -1),
    encodeURIComponent(wellFormed),
    encodeURI(wellFormed),
    bytes.toString("base64"),
  ];
}

/** Reads records; `secrets` learns the sensitive values of every configuration that is read. */
export function learning(store: ProtocolStore, secrets: Secrets): ProtocolStore {
  const learn = (records: readonly (StoredConnector | StoredJob | undefined)[]): void => {
    for (const record of records) {
      if (!record) continue;
      const { document } = record;
      learnFrom("connector" in document ? document.connector.configuration : document.configuration, secrets);
    }
  };
  return new Proxy(store, {
    get(target, name) {
      const member = Reflect.get(target, name) as unknown;
      if (typeof member !== "function") return member;
      if (!READS.has(name)) return member.bind(target) as unknown;
      return async (...args: unknown[]) => {
        const found = (await member.apply(target, args)) as undefined | StoredJob | readonly StoredJob[];
        learn([found].flat() as readonly StoredJob[]);
        return found;
      };
    },
  });
}

const READS: ReadonlySet<string | symbol> = new Set([
  "connectors",
  "allConnectors",
  "connector",
  "jobs",
  "job",
] satisfies (keyof ProtocolStore)[]);

function learnFrom(configuration: ConnectorDocument["configuration"], secrets: Secrets): void {
  for (const field of Object.values(configuration ?? {})) {
    const { sensitive, type, value } = (field ?? {}) as Partial<Record<"sensitive" | "type" | "value", Json>>;
    if (!sensitive || value === undefined || value === null) continue;
    // A list may be kept as the text with commas that people type for one.
    const items =
      type === "list"
        ? String(value)
            .split(",")
            .map((item) => item.trim())
        : [];
    for (const item of [value, ...items].flat()) secrets.add(String(item));
  }
}
