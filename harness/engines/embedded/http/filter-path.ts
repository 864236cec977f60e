import { isObject, type Json } from "../json.ts";

/** Applies the query parameter `filter_path`: comma-separated dotted paths, `*` and `**`, `-` in front excludes. */
export function filterPath(value: Json, expression: string): Json {
  const paths = expression.split(",").filter((path) => path !== "");
  const excludes = paths.filter((path) => path.startsWith("-")).map((path) => split(path.slice(1)));
  const includes = paths.filter((path) => !path.startsWith("-")).map(split);
  let filtered: Json | undefined = value;
  if (includes.length > 0) filtered = include(value, includes);
  if (filtered !== undefined && excludes.length > 0) filtered = exclude(filtered, excludes);
  return filtered ?? {};
}

type Path = readonly string[];

function split(path: string): Path {
  return path.split(/(?<!\\)\./).map((segment) => segment.replaceAll("\\.", "."));
}

/** The paths that go on below a key; one that ends there is empty. */
function below(paths: readonly Path[], key: string): Path[] {
  const next: Path[] = [];
  for (const path of paths) {
    const [head, ...rest] = path;
    if (head === "**") next.push(path, ...below([rest], key));
    else if (head !== undefined && matches(head, key)) next.push(rest);
  }
  return next;
}

function matches(pattern: string, key: string): boolean {
  if (!pattern.includes("*")) return pattern === key;
  const source = pattern.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${source.join(".*")}$`, "s").test(key);
}

function ends(paths: readonly Path[]): boolean {
  return paths.some((path) => path.length === 0 || (path.length === 1 && path[0] === "**"));
}

function include(value: Json, paths: readonly Path[]): Json | undefined {
  if (ends(paths)) return value;
  if (Array.isArray(value)) {
    const kept = value.map((item) => include(item, paths)).filter((item) => item !== undefined);
    return kept.length > 0 ? kept : undefined;
  }
  if (!isObject(value)) return undefined;
  const kept: Record<string, Json> = {};
  for (const [key, child] of Object.entries(value)) {
    const next = below(paths, key);
    const part = next.length > 0 ? include(child, next) : undefined;
    if (part !== undefined) kept[key] = part;
  }
  return Object.keys(kept).length > 0 ? kept : undefined;
}

function exclude(value: Json, paths: readonly Path[]): Json | undefined {
  if (ends(paths)) return undefined;
  if (Array.isArray(value))
    return value.map((item) => exclude(item, paths)).filter((item) => item !== undefined);
  if (!isObject(value)) return value;
  const kept: Record<string, Json> = {};
  for (const [key, child] of Object.entries(value)) {
    const next = below(paths, key);
    const part = next.length > 0 ? exclude(child, next) : child;
    if (part !== undefined) kept[key] = part;
  }
  return kept;
}
