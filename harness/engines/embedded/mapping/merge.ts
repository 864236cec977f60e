import { illegalArgument } from "../errors.ts";
import type { Field } from "./field.ts";
import { objectConflict } from "./parse-field.ts";

/** Parameters that a mapping update may not change, and what they are when not given. */
const fixed: Readonly<Record<string, string>> = {
  index: "true",
  doc_values: "true",
  store: "false",
  format: "strict_date_optional_time||epoch_millis",
  null_value: "null",
  analyzer: "default",
  normalizer: "null",
  index_options: "positions",
};

/** A field as it is after an update: a new one, since the old stays in force when another part conflicts. */
export function mergeField(old: Field, update: Field): Field {
  if (old.properties && update.properties) return mergeObject(old, update);
  if (old.properties || update.properties) throw objectConflict(old.path);
  if (old.type !== update.type)
    throw illegalArgument(
      `mapper [${old.path}] cannot be changed from type [${old.type}] to [${update.type}]`,
    );
  const conflicts = Object.keys(fixed)
    .map((key) => ({ key, from: shown(old, key), to: shown(update, key) }))
    .filter(({ from, to }) => from !== to)
    .map(({ key, from, to }) => `\n\tCannot update parameter [${key}] from [${from}] to [${to}]`);
  if (conflicts.length > 0)
    throw illegalArgument(`Mapper for [${old.path}] conflicts with existing mapper:${conflicts.join("")}`);
  const fields = mergeAll(old.fields, update.fields);
  return { ...update, ...(fields && { fields }) };
}

function mergeObject(old: Field, update: Field): Field {
  if (old.type !== update.type)
    throw illegalArgument(
      old.type === "nested"
        ? `can't merge a nested mapping [${old.path}] with a non-nested mapping`
        : `can't merge a non-nested mapping [${old.path}] with a nested mapping`,
    );
  const properties = mergeAll(old.properties, update.properties) ?? new Map();
  return { ...old, ...(update.dynamic && { dynamic: update.dynamic }), properties };
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

function shown(field: Field, key: string): string {
  return String(field.parameters[key] ?? fixed[key]);
}
