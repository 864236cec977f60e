import { isObject, type Json } from "../../json.ts";

/**
 * The scalars at a dotted path of a source, in order, those of arrays one by one, null among them. Names with
 * dots in them stand for objects within objects.
 */
export function valuesAt(source: Json, path: string): Json[] {
  const found: Json[] = [];
  visit(source, path.split("."), 0, (value) => collect(value, found));
  return found;
}

/** Whatever stands at a dotted path: scalars, arrays and objects as they are. */
export function nodesAt(source: Json, path: string): Json[] {
  const found: Json[] = [];
  visit(source, path.split("."), 0, (value) => found.push(value));
  return found;
}

/** The scalars in some values, those in deeper arrays after all that stand higher: the order in which `fields` shows them. */
export function levelByLevel(values: readonly Json[]): Json[] {
  const found: Json[] = [];
  const waiting = [...values];
  for (const value of waiting) {
    if (Array.isArray(value)) waiting.push(...value);
    else if (!isObject(value)) found.push(value);
  }
  return found;
}

function visit(value: Json, segments: readonly string[], at: number, report: (value: Json) => void): void {
  if (at === segments.length) {
    report(value);
    return;
  }
  if (Array.isArray(value)) {
    for (const item of value) visit(item, segments, at, report);
    return;
  }
  if (!isObject(value)) return;
  let key = "";
  for (let next = at; next < segments.length; next++) {
    key = next === at ? (segments[next] ?? "") : `${key}.${segments[next]}`;
    const child = Object.hasOwn(value, key) ? value[key] : undefined;
    if (child !== undefined) visit(child, segments, next + 1, report);
  }
}

function collect(value: Json, found: Json[]): void {
  if (Array.isArray(value)) for (const item of value) collect(item, found);
  else if (!isObject(value)) found.push(value);
}

/** Every scalar of a source that no field of the mapping covers, by its path. */
export function leavesOf(source: Json, wanted: (path: string) => boolean): Map<string, Json[]> {
  const leaves = new Map<string, Json[]>();
  const walk = (value: Json, path: string) => {
    if (Array.isArray(value)) for (const item of value) walk(item, path);
    else if (isObject(value))
      for (const [key, child] of Object.entries(value)) walk(child, path === "" ? key : `${path}.${key}`);
    else if (value !== null && wanted(path)) leaves.set(path, [...(leaves.get(path) ?? []), value]);
  };
  walk(source, "");
  return leaves;
}
