import { type ElasticsearchError, illegalArgument } from "../errors.ts";
import type { Field } from "./field.ts";
import { everyField } from "./limits.ts";

/** Refuses copies from or to where the server makes none. */
export function checkCopies(
  root: Field,
  field: Field,
  parent: Field,
  lookUp: (path: string) => Field | undefined,
): void {
  if (parent.fields?.get(field.name) === field)
    throw illegalArgument(`[copy_to] may not be used to copy from a multi-field: [${field.path}]`);
  for (const path of field.copyTo) {
    const target = lookUp(path);
    if (target?.properties)
      throw illegalArgument(`Cannot copy to field [${path}] since it is mapped as an object`);
    const above = lookUp(path.slice(0, Math.max(0, path.lastIndexOf("."))));
    if (target && above?.fields?.get(target.name) === target)
      throw illegalArgument(`[copy_to] may not be used to copy to a multi-field: [${path}]`);
    const from = nestedAbove(root, field.path);
    const to = nestedAbove(root, path);
    if (to !== undefined && from !== to && !from?.startsWith(`${to}.`)) throw acrossNested(from, to);
  }
}

function nestedAbove(root: Field, path: string): string | undefined {
  let found: string | undefined;
  for (const { field } of everyField(root))
    if (
      field.type === "nested" &&
      path.startsWith(`${field.path}.`) &&
      field.path.length > (found?.length ?? 0)
    )
      found = field.path;
  return found;
}

function acrossNested(from: string | undefined, to: string): ElasticsearchError {
  return illegalArgument(
    `Illegal combination of [copy_to] and [nested] mappings: [copy_to] may only copy data to the current nested document or any of its parents, however one [copy_to] directive is trying to copy data from nested object [${from ?? "null"}] to [${to}]`,
  );
}

/** The paths of the fields that are copied to each target. */
export function copiesOf(root: Field): ReadonlyMap<string, string[]> {
  const copies = new Map<string, string[]>();
  for (const { field } of everyField(root))
    for (const target of field.copyTo) copies.set(target, [...(copies.get(target) ?? []), field.path]);
  return copies;
}
