import { type ElasticsearchError, illegalArgument } from "../errors.ts";
import type { Json } from "../json.ts";
import type { Field } from "./field.ts";
import { fieldTypes } from "./field-types.ts";
import { holds, type Parameter } from "./parameters/parameter.ts";
import { objectConflict } from "./parse-object.ts";
import { javaText, mapperException } from "./parsing-errors.ts";

/** A field as it is after an update: a new one, since the old stays in force when another part conflicts. */
export function mergeField(old: Field, update: Field): Field {
  if (old.type !== update.type && (old.type === "nested" || update.type === "nested"))
    throw nestedConflict(old, update);
  if (old.properties && update.properties) return mergeObject(old, update);
  if (old.properties || update.properties) throw objectConflict(old.path);
  if (old.type === "alias" || update.type === "alias") return mergeAlias(old, update);
  if (old.type !== update.type)
    throw illegalArgument(
      `mapper [${old.path}] cannot be changed from type [${old.type}] to [${update.type}]`,
    );
  const conflicts = (fieldTypes[old.type]?.parameters ?? []).flatMap((parameter) => {
    const from = holds(old.parameters, parameter);
    const to = holds(update.parameters, parameter);
    return mayChange(parameter, from, to) ? [] : [conflictLine(parameter, from, to)];
  });
  if (conflicts.length > 0) throw conflicting(old.path, conflicts);
  const fields = mergeAll(old.fields, update.fields);
  return { ...update, ...(fields && { fields }) };
}

function mayChange({ changes }: Parameter, from: Json, to: Json): boolean {
  if (changes === "free" || JSON.stringify(from) === JSON.stringify(to)) return true;
  return (changes === "off" && to === false) || (changes === "fill" && from === null);
}

function conflictLine({ name, print = javaText }: Parameter, from: Json, to: Json): string {
  return `\n\tCannot update parameter [${name}] from [${print(from)}] to [${print(to)}]`;
}

/** 400 for an update that changes what is fixed. */
export function conflicting(path: string, lines: readonly string[]): ElasticsearchError {
  return illegalArgument(`Mapper for [${path}] conflicts with existing mapper:${lines.join("")}`);
}

function nestedConflict(old: Field, update: Field): ElasticsearchError {
  if (old.properties && !update.properties) return objectConflict(old.path);
  return illegalArgument(`can't merge a non-nested mapping [${old.path}] with a nested mapping`);
}

function mergeAlias(old: Field, update: Field): Field {
  if (old.type === update.type) return update;
  throw illegalArgument(
    old.type === "alias"
      ? `Cannot merge a field alias mapping [${old.path}] with a mapping that is not for a field alias.`
      : `mapper [${old.path}] cannot be changed from type [${old.type}] to [Builder]`,
  );
}

/** Parameters of objects that stay as they are; an update that does not say leaves them so. */
const fixed = ["enabled", "subobjects"] as const;
const fixedOfNested = ["include_in_parent", "include_in_root"];

function mergeObject(old: Field, update: Field): Field {
  const root = old.path === "";
  for (const key of fixed)
    if (old[key] !== update[key] && !(update[key] && update.parameters[key] === undefined))
      throw mapperException(
        `the [${key}] parameter can't be updated for the object mapping [${root ? "_doc" : old.path}]`,
      );
  for (const key of fixedOfNested)
    if (old.type === "nested" && old.parameters[key] !== update.parameters[key])
      throw mapperException(`the [${key}] parameter can't be updated on a nested object mapping`);
  const properties = mergeAll(old.properties, update.properties) ?? new Map();
  return {
    ...old,
    parameters: { ...old.parameters, ...update.parameters },
    ...(update.dynamic && { dynamic: update.dynamic }),
    properties,
  };
}

function mergeAll(
  old: ReadonlyMap<string, Field> | undefined,
  update: ReadonlyMap<string, Field> | undefined,
): Map<string, Field> | undefined {
  if (!old && !update) return undefined;
  const merged = new Map(old);
  for (const [name, field] of update ?? []) {
    const before = merged.get(name);
    merged.set(name, before ? mergeField(before, field) : field);
  }
  return merged;
}
