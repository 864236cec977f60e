import { illegalArgument } from "../errors.ts";
import { isObject, type Json, type JsonObject } from "../json.ts";
import { Body } from "./body.ts";
import { badForm, badRequest } from "./errors.ts";

const displays = ["dropdown", "numeric", "text", "textarea", "textbox", "toggle"] as const;
const types = ["bool", "int", "list", "str"] as const;
const validations = ["greater_than", "included_in", "less_than", "list_type", "regex", "unset"] as const;

/** The properties of a field definition that are kept; others are left out, as the server does. */
const properties = [
  "category",
  "default_value",
  "depends_on",
  "display",
  "label",
  "options",
  "order",
  "placeholder",
  "required",
  "sensitive",
  "tooltip",
  "type",
  "ui_restrictions",
  "validations",
  "value",
] as const;

/** Checks the field definitions of a configuration and gives them in the form they are stored in. @throws 400 */
export function parseConfiguration(configuration: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(configuration).map(([name, definition]) => [name, parseField(name, definition)]),
  );
}

function parseField(name: string, definition: Json): JsonObject {
  if (!isObject(definition)) throw badForm(`[connector_configuration] field [${name}] must be an object`);
  const known = Object.fromEntries(
    properties.flatMap((property) => {
      const value = definition[property];
      return value === undefined ? [] : [[property, value]];
    }),
  );
  const body = new Body("connector_configuration", known, properties);
  body.string("label");
  body.optionalWord("display", displays);
  body.optionalWord("type", types);
  body.optionalInteger("order");
  for (const text of ["category", "placeholder", "tooltip"]) body.optionalString(text);
  const required = body.optionalBoolean("required") ?? false;
  const sensitive = body.optionalBoolean("sensitive") ?? false;
  for (const dependency of body.optionalList("depends_on") ?? []) parseDependency(dependency);
  for (const option of body.optionalList("options") ?? []) parseOption(option);
  for (const validation of body.optionalList("validations") ?? []) parseValidation(validation);
  for (const restriction of body.optionalList("ui_restrictions") ?? [])
    if (typeof restriction !== "string")
      throw badForm("[connector_configuration] ui_restrictions must be texts");
  const value = checkValue(body.value("value"));
  return { ...known, default_value: body.value("default_value") ?? null, required, sensitive, value };
}

function parseDependency(dependency: Json): void {
  const body = new Body("connector_configuration_dependency", dependency, ["field", "value"]);
  body.string("field");
  if (!body.has("value")) throw illegalArgument("Required [value]");
}

function parseOption(option: Json): void {
  const body = new Body("connector_configuration_select_option", option, ["label", "value"]);
  body.string("label");
  if (!body.has("value")) throw illegalArgument("Required [value]");
}

function parseValidation(validation: Json): void {
  const body = new Body("connector_configuration_validation", validation, ["constraint", "type"]);
  body.word("type", validations);
  if (!body.has("constraint")) throw illegalArgument("Required [constraint]");
}

/** A value is a scalar or an object, never a list. */
function checkValue(value: Json | undefined): Json {
  if (Array.isArray(value)) throw badForm("[connector_configuration] Unsupported token [START_ARRAY]");
  return value ?? null;
}

/** A configuration with some of its values replaced. @throws 400 for a field that it has not */
export function withValues(configuration: JsonObject, values: JsonObject): JsonObject {
  const unknown = Object.keys(values).filter((name) => !Object.hasOwn(configuration, name));
  if (unknown.length > 0)
    throw badRequest(
      `Unknown [configuration] fields in the request payload: [${unknown.join(", ")}]. Remove them from request or register their schema first.`,
    );
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, { value: checkValue(value) }]),
  );
}
