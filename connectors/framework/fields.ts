import type { Json } from "./contract.ts";
import { ConfigError } from "./errors.ts";

/**
 * The configuration of a connector as a table: the one place from which parsing, validation, the JSON that
 * Kibana shows and the docs come. Names and properties are the connector protocol's.
 */
export type FieldTable = Readonly<Record<string, Field>>;

interface FieldOf<Type extends string, Value> {
  readonly type: Type;
  readonly label: string;
  readonly tooltip?: string;
  /** Must hold a value; true unless said otherwise, as in the connector protocol. */
  readonly required?: boolean;
  /** Shown when the form is new. */
  readonly value?: Value;
  /** Used when an optional field is left empty. */
  readonly defaultValue?: Value;
  readonly sensitive?: boolean;
  readonly advanced?: boolean;
  /** The field counts only when every one of these holds; otherwise it is neither asked for nor validated. */
  readonly dependsOn?: readonly { readonly field: string; readonly value: string | number | boolean }[];
  readonly validations?: readonly Validation[];
  readonly display?: "dropdown" | "numeric" | "text" | "textarea" | "toggle";
  readonly options?: readonly { readonly label: string; readonly value: string }[];
}

export type Field =
  | FieldOf<"str", string>
  | FieldOf<"int", number>
  | FieldOf<"bool", boolean>
  | FieldOf<"list", readonly string[]>;

export type Validation =
  | { readonly type: "greater_than" | "less_than"; readonly constraint: number }
  | { readonly type: "regex"; readonly constraint: string }
  | { readonly type: "included_in"; readonly constraint: readonly (string | number)[] };

type ValueOf<F extends Field> = F extends { type: "str" }
  ? string
  : F extends { type: "int" }
    ? F extends { required: false } & (F extends { defaultValue: number } ? never : unknown)
      ? number | undefined
      : number
    : F extends { type: "bool" }
      ? boolean
      : readonly string[];

/** What `open` gets: every field of the table, parsed. A field that does not apply holds its empty value. */
export type ConfigOf<Fields extends FieldTable> = {
  readonly [Name in keyof Fields]: ValueOf<Fields[Name]>;
};

/** Declares a field table without losing its literal types. */
export function defineFields<const Fields extends FieldTable>(fields: Fields): Fields {
  return fields;
}

/**
 * Reads stored values into a typed configuration.
 * @throws {ConfigError} with one sentence for every field that is wrong, not just the first.
 */
export function parseConfig<Fields extends FieldTable>(
  connector: string,
  fields: Fields,
  values: Readonly<Record<string, Json>>,
): ConfigOf<Fields> {
  const problems: string[] = [];
  const parsed: Record<string, Json | undefined> = {};
  for (const [name, field] of Object.entries(fields)) {
    try {
      parsed[name] = effectiveValue(field, values[name] ?? field.value ?? null);
    } catch (problem) {
      problems.push(`${name}: ${(problem as Error).message}`);
    }
  }
  const unknown = Object.keys(values).filter((name) => !(name in fields));
  for (const name of unknown)
    problems.push(`${name}: no such field; known are ${Object.keys(fields).join(", ")}`);
  for (const [name, field] of Object.entries(fields)) {
    if (!(name in parsed) || !applies(field, parsed)) continue;
    problems.push(...problemsOf(field, parsed[name]).map((problem) => `${name}: ${problem}`));
  }
  if (problems.length > 0) throw new ConfigError(`[${connector}] configuration: ${problems.join("; ")}`);
  return Object.freeze(parsed) as ConfigOf<Fields>;
}

/** The table as the connector protocol stores it and Kibana draws it, with `values` filled in. */
export function toProtocol(
  fields: FieldTable,
  values: Readonly<Record<string, Json>> = {},
): Record<string, Json> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field], index) => [
      name,
      {
        default_value: storableValue(field.defaultValue ?? null),
        depends_on: field.dependsOn ?? [],
        display:
          field.display ?? (field.type === "bool" ? "toggle" : field.type === "int" ? "numeric" : "text"),
        label: field.label,
        options: field.options ?? [],
        order: index + 1,
        required: field.required ?? true,
        sensitive: field.sensitive ?? false,
        tooltip: field.tooltip ?? null,
        type: field.type,
        ui_restrictions: field.advanced ? ["advanced"] : [],
        validations: (field.validations ?? []) as unknown as Json,
        value: storableValue(values[name] ?? field.value ?? ""),
      } satisfies Record<string, Json>,
    ]),
  );
}

/**
 * A value as a record holds it. The `_connector` APIs take no list: it becomes the text with commas that people type
 * for one. A list with a comma in an item stays one, as the text would be another list; only the index takes that.
 */
export function storableValue(value: Json): Json {
  if (!Array.isArray(value) || value.some((item) => String(item).includes(","))) return value;
  return value.join(",");
}

const isEmpty = (value: Json | undefined): boolean =>
  value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0);

const shown = (value: Json, sensitive = false): string =>
  sensitive ? "another value" : JSON.stringify(value);

function effectiveValue(field: Field, stored: Json): Json | undefined {
  const value = convert(field, stored);
  return isEmpty(value) && field.required === false ? (field.defaultValue ?? value) : value;
}

function convert({ type, sensitive }: Field, stored: Json): Json | undefined {
  const seen = shown(stored, sensitive);
  switch (type) {
    case "str":
      if (stored === null) return "";
      if (typeof stored === "object") throw new Error(`expected text, got ${seen}`);
      return String(stored);
    case "int": {
      if (stored === null || stored === "") return undefined;
      const number = typeof stored === "string" ? Number(stored) : stored;
      if (!Number.isSafeInteger(number)) throw new Error(`expected a whole number, got ${seen}`);
      return number;
    }
    case "bool":
      if (stored === null || stored === "") return false;
      if (typeof stored === "boolean") return stored;
      if (stored === "true" || stored === "false") return stored === "true";
      throw new Error(`expected true or false, got ${seen}`);
    case "list":
      if (stored === null) return [];
      if (typeof stored === "string")
        return stored
          .split(",")
          .map((item) => item.trim())
          .filter(Boolean);
      if (
        Array.isArray(stored) &&
        stored.every((item) => typeof item === "string" || typeof item === "number")
      )
        return stored.map(String);
      throw new Error(`expected a list or text with commas, got ${seen}`);
    default:
      return type satisfies never;
  }
}

/**
 * Reads one value alone, as it was typed or stored.
 * @returns the value with its type, and one sentence for everything that is wrong with it
 */
export function readField(
  field: Field,
  typed: Json,
): { readonly value?: Json | undefined; readonly problems: readonly string[] } {
  try {
    const value = effectiveValue(field, typed);
    return { value, problems: problemsOf(field, value) };
  } catch (problem) {
    return { problems: [(problem as Error).message] };
  }
}

/** Whether every field that `field` depends on has the value it asks for. */
export function applies(field: Field, parsed: Readonly<Record<string, Json | undefined>>): boolean {
  return (field.dependsOn ?? []).every((dependency) => parsed[dependency.field] === dependency.value);
}

function problemsOf(field: Field, value: Json | undefined): string[] {
  if (isEmpty(value)) return (field.required ?? true) ? ["a value is required, none was given"] : [];
  return (field.validations ?? []).flatMap((validation) => {
    const problem = violation(validation, value as Json);
    return problem === undefined ? [] : [`${problem}, got ${shown(value as Json, field.sensitive)}`];
  });
}

function violation(validation: Validation, value: Json): string | undefined {
  switch (validation.type) {
    case "greater_than":
      return Number(value) > validation.constraint
        ? undefined
        : `must be greater than ${validation.constraint}`;
    case "less_than":
      return Number(value) < validation.constraint ? undefined : `must be less than ${validation.constraint}`;
    case "regex":
      return new RegExp(`^(?:${validation.constraint})$`).test(String(value))
        ? undefined
        : `must match ${validation.constraint}`;
    case "included_in":
      return [value].flat().every((item) => validation.constraint.includes(item as string | number))
        ? undefined
        : `must be one of ${validation.constraint.join(", ")}`;
    default:
      return validation satisfies never;
  }
}
