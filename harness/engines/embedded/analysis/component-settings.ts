import { ElasticsearchError, illegalArgument } from "../errors.ts";
import type { Json } from "../json.ts";

/** The settings of one component, flat and as text: what a factory reads. */
export class ComponentSettings {
  readonly #values: ReadonlyMap<string, string | readonly string[]>;

  constructor(values: ReadonlyMap<string, string | readonly string[]> = new Map()) {
    this.#values = values;
  }

  has(name: string): boolean {
    return this.#values.has(name);
  }

  text(name: string): string | undefined {
    const value = this.#values.get(name);
    return value === undefined || typeof value === "string" ? value : `[${value.join(", ")}]`;
  }

  /** A list, which may also be given as one text with commas. */
  list(name: string): string[] | undefined {
    const value = this.#values.get(name);
    if (value === undefined) return undefined;
    if (typeof value !== "string") return [...value];
    return value === "" ? [] : value.split(",").map((part) => part.trim());
  }

  integer(name: string, otherwise: number): number {
    const value = this.text(name);
    if (value === undefined) return otherwise;
    if (/^[+-]?\d+$/.test(value) && Math.abs(Number(value)) < 2 ** 31) return Number(value);
    throw new ElasticsearchError({
      type: "settings_exception",
      reason: `Failed to parse int setting [${name}] with value [${value}]`,
      status: 500,
      causedBy: new ElasticsearchError({
        type: "number_format_exception",
        reason: `For input string: "${value}"`,
        status: 400,
      }),
    });
  }

  boolean(name: string, otherwise: boolean): boolean {
    const value = this.text(name);
    if (value === undefined) return otherwise;
    if (value === "true" || value === "false") return value === "true";
    throw illegalArgument(`Failed to parse value [${value}] as only [true] or [false] are allowed.`);
  }

  /** As the server prints settings: `{"type":"stop","stopwords":["a"]}`. */
  toString(): string {
    return JSON.stringify(Object.fromEntries(this.#values));
  }
}

/** The settings that a component written out in a request has. */
export function settingsOfJson(definition: { readonly [name: string]: Json }): ComponentSettings {
  const values = new Map<string, string | string[]>();
  for (const [name, value] of Object.entries(definition))
    if (value !== null) values.set(name, Array.isArray(value) ? value.map(String) : String(value));
  return new ComponentSettings(values);
}
