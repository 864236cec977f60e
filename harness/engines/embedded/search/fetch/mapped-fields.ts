import type { Field } from "../../mapping/field.ts";
import type { Mapping } from "../../mapping/mapping.ts";
import type { Shard } from "../shard.ts";

/** A leaf of a mapping under one of its names: its own path, or an alias. */
export interface MappedField {
  readonly name: string;
  readonly field: Field;
  /** Where its values stand in sources: those of a variant are its parent's. */
  readonly sourcePath: string;
  /** Where the values stand that are copied to it. */
  readonly copiedFrom: readonly string[];
  /** Paths of the nested fields around it, the outer first. */
  readonly nested: readonly string[];
}

/** True for a field of just what a shard searches: of the documents, or of the objects of one nested field. */
export function isOf({ scope }: Pick<Shard, "scope">, { nested }: MappedField): boolean {
  return nested.at(-1) === scope;
}

/** All leaves of a mapping, variants, aliases and the fields of nested objects included. */
export function mappedFields(mapping: Mapping): MappedField[] {
  const found: MappedField[] = [];
  const walk = (object: Field, nested: readonly string[]) => {
    for (const child of object.properties?.values() ?? []) {
      if (child.properties) {
        if (child.enabled) walk(child, child.type === "nested" ? [...nested, child.path] : nested);
        continue;
      }
      const field = child.type === "alias" ? mapping.field(child.path) : child;
      if (!field) continue;
      found.push({
        name: child.path,
        field,
        sourcePath: field.path,
        copiedFrom: mapping.copiesTo(field.path),
        nested,
      });
      for (const variant of child.fields?.values() ?? [])
        found.push({
          name: variant.path,
          field: variant,
          sourcePath: child.path,
          copiedFrom: mapping.copiesTo(child.path),
          nested,
        });
    }
  };
  walk(mapping.root, []);
  return found;
}
