import { ElasticsearchError, illegalArgument } from "../errors.ts";
import { isObject, type Json, type JsonObject } from "../json.ts";

/** The settings of an index, flat: `index.number_of_shards` to `1`. */
export class IndexSettings {
  readonly #values: Map<string, string | string[]>;

  constructor(values: Map<string, string | string[]>) {
    this.#values = values;
  }

  get(name: string): string | string[] | undefined {
    return this.#values.get(name);
  }

  /** True when there is a setting of this name, or below it when it ends in a dot. */
  has(name: string): boolean {
    if (!name.endsWith(".")) return this.#values.has(name);
    for (const each of this.#values.keys()) if (each.startsWith(name)) return true;
    return false;
  }

  boolean(name: string, otherwise: boolean): boolean {
    const value = this.#values.get(name);
    return value === undefined ? otherwise : value === "true";
  }

  integer(name: string, otherwise: number): number {
    const value = this.#values.get(name);
    return value === undefined ? otherwise : Number(value);
  }

  get replicas(): number {
    return this.integer("index.number_of_replicas", 1);
  }

  get shards(): number {
    return this.integer("index.number_of_shards", 1);
  }

  /** How often what was written becomes searchable; -1 for never by itself. */
  get refreshIntervalMs(): number {
    const value = this.#values.get("index.refresh_interval");
    return value === undefined ? 1000 : timeValueMs("index.refresh_interval", String(value));
  }

  toFlat(): Readonly<Record<string, string | string[]>> {
    return Object.fromEntries(this.#values);
  }

  /** The flat map, `flat_settings=true` of the API. */
  toFlatJson(): JsonObject {
    return Object.fromEntries([...this.#values].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  /** Nested objects, as the API shows settings by default. */
  toJson(): JsonObject {
    const root: JsonObject = {};
    for (const [name, value] of this.#values) {
      const segments = name.split(".");
      let at = root;
      for (const segment of segments.slice(0, -1)) {
        const next = at[segment];
        if (isObject(next)) at = next;
        else at = at[segment] = {};
      }
      at[segments.at(-1) ?? ""] = value;
    }
    return root;
  }

  /** These settings with some changed; undefined takes one back to its default. */
  with(changes: Readonly<Record<string, string | string[] | undefined>>): IndexSettings {
    const values = new Map(this.#values);
    for (const [name, value] of Object.entries(changes))
      if (value === undefined) values.delete(name);
      else values.set(name, value);
    return new IndexSettings(values);
  }
}

const timeUnitsMs: Readonly<Record<string, number>> = {
  nanos: 1e-6,
  micros: 1e-3,
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
};

/** A duration such as `30s`, in milliseconds; `-1` means never and is -1. */
export function timeValueMs(name: string, value: string): number {
  if (value === "-1") return -1;
  if (value === "0") return 0;
  const match = /^(.*?)\s*(nanos|micros|ms|s|m|h|d)$/.exec(value.trim().toLowerCase());
  const [, amount = "", unit = ""] = match ?? [];
  // Only of the minute the case matters: `M` would be a month elsewhere.
  if (!match || /M\s*$/.test(value)) throw badTime(name, value, "unit is missing or unrecognized");
  const number = Number(amount);
  if (!/^-?\d+$/.test(amount) || !Number.isSafeInteger(number)) throw notWhole(value.trim(), amount);
  if (number < -1) throw badTime(name, value, "negative durations are not supported");
  return number * (timeUnitsMs[unit] ?? 1);
}

function badTime(name: string, value: string, problem: string): ElasticsearchError {
  return illegalArgument(
    `failed to parse setting [${name}] with value [${value}] as a time value: ${problem}`,
  );
}

function notWhole(value: string, amount: string): ElasticsearchError {
  const isNumber = amount !== "" && !Number.isNaN(Number(amount));
  return illegalArgument(
    `failed to parse [${value}]${isNumber ? ", fractional time values are not supported" : ""}`,
    new ElasticsearchError({
      type: "number_format_exception",
      reason: `For input string: "${amount}"`,
      status: 400,
    }),
  );
}

/** Flattens settings as a request gives them: nested or dotted, with or without the prefix `index.`. */
export function flattenSettings(json: JsonObject): Record<string, string | string[] | undefined> {
  const flat: Record<string, string | string[] | undefined> = {};
  const visit = (prefix: string, value: Json) => {
    if (isObject(value)) {
      for (const [key, child] of Object.entries(value))
        visit(prefix === "" ? key : `${prefix}.${key}`, child);
      return;
    }
    const name = prefix.startsWith("index.") ? prefix : `index.${prefix}`;
    flat[name] = value === null ? undefined : Array.isArray(value) ? value.map(String) : String(value);
  };
  visit("", json);
  return flat;
}
