import { floating } from "../documents/exact-json.ts";
import { isObject, type Json, type JsonObject } from "../json.ts";
import type { Field } from "./field.ts";
import { fieldTypes } from "./field-types.ts";

/** A mapping as `GET _mapping` shows it. */
export function showMapping(
  root: Field,
  runtime: ReadonlyMap<string, Field>,
  options: JsonObject,
): JsonObject {
  const { type: _type, properties, ...object } = showObject(root);
  return {
    ...object,
    ...options,
    ...(runtime.size > 0 && {
      runtime: sorted(runtime, ({ type, parameters }) => ({ type, ...parameters })),
    }),
    ...(properties !== undefined && { properties }),
  };
}

/** One field as it is shown. */
export function showField(field: Field): JsonObject {
  if (field.properties) return showObject(field);
  const parameters = { ...field.parameters };
  for (const path of fieldTypes[field.type]?.floating ?? []) markFloating(parameters, path.split("."));
  return {
    type: field.type,
    ...(field.fields && { fields: sorted(field.fields, showField) }),
    ...parameters,
  };
}

/** `type: object` is shown only where there are no properties to tell. */
function showObject(field: Field): JsonObject {
  const properties = field.properties ?? new Map<string, Field>();
  return {
    ...((field.type !== "object" || properties.size === 0) && { type: field.type }),
    ...(field.dynamic && { dynamic: field.dynamic }),
    ...field.parameters,
    ...(properties.size > 0 && { properties: sorted(properties, showField) }),
  };
}

function sorted(fields: ReadonlyMap<string, Field>, show: (field: Field) => JsonObject): JsonObject {
  const names = [...fields.keys()].sort();
  return Object.fromEntries(names.map((name) => [name, show(fields.get(name) as Field)]));
}

function markFloating(parameters: JsonObject, [key = "", ...rest]: readonly string[]): void {
  const value: Json | undefined = parameters[key];
  if (rest.length === 0) {
    if (typeof value === "number") parameters[key] = floating(value);
  } else if (isObject(value)) {
    const copy = { ...value };
    markFloating(copy, rest);
    parameters[key] = copy;
  }
}
