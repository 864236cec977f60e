import { illegalArgument, notImplemented } from "../errors.ts";
import { isObject, type Json, type JsonObject } from "../json.ts";
import { parseAlias } from "./alias.ts";
import type { MappingContext } from "./context.ts";
import type { Field } from "./field.ts";
import { type FieldType, fieldTypes, unsupportedTypes } from "./field-types.ts";
import type { Parameter } from "./parameters/parameter.ts";
import { holds } from "./parameters/parameter.ts";
import { isObjectType, parseObject } from "./parse-object.ts";
import { javaClass, javaText, mapperParsing } from "./parsing-errors.ts";

/** Parses the definition of one field, as found under `properties`. Throws what is wrong with it. */
export function parseField(
  path: string,
  definition: Json,
  context: MappingContext,
  name = lastPart(path),
): Field {
  if (!isObject(definition))
    throw mapperParsing(
      `Expected map for property [fields] on field [${name}] but got a class java.lang.String`,
    );
  const type = definition.type ?? impliedType(definition);
  if (type === undefined) throw mapperParsing(`No type specified for field [${name}]`);
  if (isObjectType(type)) return parseObject(path, definition, context, name);
  if (type === "alias") return parseAlias(path, name, definition);
  return parseLeaf(path, name, javaText(type), definition, context);
}

function impliedType({ properties, enabled }: JsonObject): string | undefined {
  return (properties ?? enabled ?? null) === null ? undefined : "object";
}

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf(".") + 1);
}

function parseLeaf(
  path: string,
  name: string,
  type: string,
  definition: JsonObject,
  context: MappingContext,
): Field {
  if (unsupportedTypes.has(type)) throw notImplemented(`fields of type [${type}], declared on [${path}]`);
  const known = fieldTypes[type];
  if (!known)
    throw mapperParsing(
      `The mapper type [${type}] declared on field [${name}] does not exist. It might have been created within a future version or requires a plugin to be installed. Check the documentation.`,
    );
  const declared = { name, type, context };
  const { fields: variants, copy_to: copyTo, synthetic_source_keep: keep, type: _type, ...rest } = definition;
  if (known.alone)
    for (const key of ["copy_to", "fields"])
      if (key in definition) throw illegalArgument(`${type} field [${name}] does not support [${key}]`);
  const given: JsonObject = {};
  for (const [key, value] of Object.entries(rest)) {
    const parameter = known.parameters.find((each) => each.name === key);
    if (!parameter)
      throw mapperParsing(
        key === "boost"
          ? `Unknown parameter [boost] on mapper [${name}]`
          : `unknown parameter [${key}] on mapper [${name}] of type [${type}]`,
      );
    if (value === null && !parameter.nullable)
      throw mapperParsing(`[${key}] on mapper [${name}] of type [${type}] must not have a [null] value`);
    const parsed = value === null ? null : parameter.parse(value, declared);
    if (parsed !== null) given[key] = parsed;
  }
  known.together?.(given, declared);
  const fields = parseVariants(path, name, variants, context);
  const copies = copyTargets(copyTo);
  const parameters = shownParameters(known.parameters, given);
  if (copies.length > 0) parameters.copy_to = copies;
  if (keep !== undefined) parameters.synthetic_source_keep = keep;
  return {
    name,
    path,
    type,
    parameters,
    ...(fields && { fields }),
    ...leafBehaviour(known, parameters, context),
    copyTo: copies,
  };
}

/** What follows of the parameters of a leaf for the documents of its index. */
export function leafBehaviour(
  { check, takesArrays, parameters: known }: FieldType,
  { coerce, ignore_malformed: ignoreMalformed }: JsonObject,
  context: MappingContext,
): Pick<Field, "enabled" | "subobjects" | "coerce" | "ignoreMalformed" | "takesArrays" | "check"> {
  const has = (key: string) => known.some(({ name }) => name === key);
  return {
    enabled: true,
    subobjects: true,
    coerce: coerce === undefined ? context.settings.boolean("index.mapping.coerce", true) : coerce === true,
    ignoreMalformed:
      has("ignore_malformed") &&
      (ignoreMalformed === undefined
        ? context.settings.boolean("index.mapping.ignore_malformed", false)
        : ignoreMalformed === true),
    takesArrays: takesArrays ?? false,
    check,
  };
}

/** The parameters that the server shows of those given, and of those that hold anyway. */
export function shownParameters(known: readonly Parameter[], given: JsonObject): JsonObject {
  const shown: JsonObject = {};
  for (const parameter of known) {
    const value = holds(given, parameter);
    if (value === null) continue;
    const isGiven = given[parameter.name] !== undefined;
    const says = holds({ ...given, [parameter.name]: undefined } as unknown as JsonObject, parameter);
    if (parameter.shown === "always" || (isGiven && (parameter.shown === "given" || !equal(value, says))))
      shown[parameter.name] = value;
  }
  // A search analyzer of its own is shown with the ones it stands before.
  if (shown.search_quote_analyzer !== undefined) shown.search_analyzer ??= shown.analyzer ?? "default";
  if (shown.search_analyzer !== undefined) shown.analyzer ??= "default";
  return shown;
}

function equal(a: Json, b: Json): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function copyTargets(given: Json | undefined): string[] {
  if (given === undefined || given === null) return [];
  return (Array.isArray(given) ? given : [given]).map(javaText);
}

function parseVariants(
  path: string,
  parent: string,
  definition: Json | undefined,
  context: MappingContext,
): Map<string, Field> | undefined {
  if (definition === undefined || (Array.isArray(definition) && definition.length === 0)) return undefined;
  if (!isObject(definition))
    throw mapperParsing(
      `expected map for property [fields] on field [${javaText(definition)}] or [fields] but got a class ${javaClass(definition)}`,
    );
  const fields = new Map<string, Field>();
  for (const [key, child] of Object.entries(definition)) {
    if (key.includes("."))
      throw mapperParsing(`Field name [${key}] which is a multi field of [${parent}] cannot contain '.'`);
    if (!isObject(child))
      throw mapperParsing(`illegal field [${key}], only fields can be specified inside fields`);
    const { type } = child;
    if (type === undefined || type === null) throw mapperParsing(`no type specified for property [${key}]`);
    if (isObjectType(type) || type === "alias")
      throw mapperParsing(`Type [${String(type)}] cannot be used in multi field`);
    if (child.fields !== undefined)
      throw illegalArgument(
        `Encountered a multi-field [${key}] which itself contains a multi-field. Defining chained multi-fields is not supported.`,
      );
    fields.set(key, parseField(`${path}.${key}`, child, context, key));
  }
  return fields.size > 0 ? fields : undefined;
}
