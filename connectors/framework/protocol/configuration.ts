import { isDeepStrictEqual } from "node:util";
import type { Json } from "../contract.ts";
import { EngineError } from "../errors.ts";
import { type FieldTable, storableValue, toProtocol } from "../fields.ts";
import { isObject } from "./merge.ts";

type Configuration = Readonly<Record<string, Json>>;

/**
 * The stored configuration brought up to the field table of the connector: the whole table when nothing is stored,
 * else with missing fields and outdated properties filled up, as after an upgrade. Values stay what they are.
 *
 * A field that the table no longer has stays, too: an older version of the service beside this one, or again after it,
 * still finds the value.
 */
export function completeConfiguration(
  fields: FieldTable,
  stored: Configuration,
): { readonly configuration: Configuration; readonly changed: boolean } {
  const completed = Object.entries(toProtocol(fields)).map(([name, field]) => [
    name,
    completeField(field as Configuration, stored[name]),
  ]);
  const configuration = { ...stored, ...Object.fromEntries(completed) };
  return { configuration, changed: !isDeepStrictEqual(configuration, stored) };
}

/** An entry that is no object is a value without its properties, as old records have it; null is a value, too. */
function completeField(field: Configuration, stored: Json | undefined): Json {
  const value = isObject(stored) ? stored.value : stored;
  return {
    ...(isObject(stored) && stored),
    ...field,
    ...(value !== undefined && { value: storableValue(value) }),
  };
}

/** The values of a stored configuration; given the table of the connector, those of its fields alone. */
export function configurationValues(stored: Configuration, fields?: FieldTable): Record<string, Json> {
  return Object.fromEntries(
    Object.entries(stored)
      .filter(([name]) => !fields || name in fields)
      .map(([name, field]) => [name, isObject(field) ? (field.value ?? null) : field]),
  );
}

/** A field table as a record holds it, whatever the form of its values. */
export function storable(configuration: Configuration): Configuration {
  return mapped(configuration, (field) =>
    isObject(field) && field.value !== undefined ? { ...field, value: storableValue(field.value) } : field,
  );
}

export const storableValues = (values: Configuration): Configuration => mapped(values, storableValue);

const mapped = (values: Configuration, change: (value: Json) => Json): Configuration =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value)]));

/** A configuration with some of its values replaced. @throws {EngineError} for a field that it has not. */
export function withValues(
  connectorId: string,
  configuration: Configuration,
  values: Configuration,
): Configuration {
  const unknown = Object.keys(values).filter((name) => !Object.hasOwn(configuration, name));
  if (unknown.length > 0)
    throw new EngineError(
      `[protocol] connector ${connectorId} cannot be configured: its configuration has no field ${unknown.join(", ")};` +
        ` known are ${Object.keys(configuration).join(", ") || "none, as no service has seen it yet"}`,
    );
  const changed = Object.entries(values).map(([name, value]) => {
    const field = configuration[name];
    return [name, { ...(isObject(field) && field), value: storableValue(value) }];
  });
  return { ...configuration, ...Object.fromEntries(changed) };
}
