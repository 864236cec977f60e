import { isObject, type Json } from "../json.ts";

type Scope = readonly Json[];

const tag = /\{\{(?:\{\s*([^{}]+?)\s*\}|([#^/&!]?)\s*([^{}]*?)\s*)\}\}/g;

interface Section {
  readonly name: string;
  readonly inverted: boolean;
  readonly start: number;
}

/**
 * Fills in a Mustache template as the server does for JSON: values are escaped for a JSON string, `{{{…}}}` and
 * `{{&…}}` are not; sections, inverted sections and comments; `{{#toJson}}`, `{{#join}}` and `{{#url}}` name a value
 * between their tags.
 */
export function mustache(template: string, params: Json): string {
  return render(template, [params]);
}

function render(template: string, scope: Scope): string {
  let out = "";
  let section: Section | undefined;
  let depth = 0;
  let end = 0;
  for (const match of template.matchAll(tag)) {
    const [whole, raw, kind = "", name = ""] = match;
    if (section) {
      if (name === section.name && (kind === "#" || kind === "^")) depth++;
      else if (kind === "/" && name === section.name && depth-- === 0) {
        out += renderSection(section, template.slice(section.start, match.index), scope);
        section = undefined;
        depth = 0;
        end = match.index + whole.length;
      }
      continue;
    }
    out += template.slice(end, match.index);
    end = match.index + whole.length;
    if (kind === "#" || kind === "^") section = { name, inverted: kind === "^", start: end };
    else if (raw !== undefined || kind === "&") out += text(lookUp(raw ?? name, scope));
    else if (kind === "") out += JSON.stringify(text(lookUp(name, scope))).slice(1, -1);
  }
  return out + (section ? "" : template.slice(end));
}

function renderSection({ name, inverted }: Section, inner: string, scope: Scope): string {
  if (name === "toJson") return JSON.stringify(lookUp(inner.trim(), scope) ?? null);
  if (name === "url") return encodeURIComponent(render(inner, scope));
  const join = /^join(?:\s+delimiter='(.*)')?$/.exec(name);
  if (join)
    return listOf(lookUp(inner.trim(), scope))
      .map(text)
      .join(join[1] ?? ",");
  const value = lookUp(name, scope);
  const absent = value === undefined || value === null || value === false || isEmptyList(value);
  if (inverted) return absent ? render(inner, scope) : "";
  if (absent) return "";
  if (Array.isArray(value)) return value.map((each) => render(inner, [...scope, each as Json])).join("");
  return render(inner, isObject(value) ? [...scope, value] : scope);
}

/** The innermost scope that has the first step of a path decides. */
function lookUp(path: string, scope: Scope): Json | undefined {
  if (path === ".") return scope.at(-1);
  const [first = "", ...rest] = path.split(".");
  for (const each of [...scope].reverse()) {
    if (!isObject(each) || !(first in each)) continue;
    return rest.reduce<Json | undefined>(step, each[first]);
  }
  return undefined;
}

function step(value: Json | undefined, name: string): Json | undefined {
  if (Array.isArray(value)) return name === "size" ? value.length : (value[Number(name)] as Json | undefined);
  return isObject(value) ? value[name] : undefined;
}

function listOf(value: Json | undefined): Json[] {
  return Array.isArray(value) ? (value as Json[]) : [];
}

function isEmptyList(value: Json): boolean {
  return Array.isArray(value) && value.length === 0;
}

function text(value: Json | undefined): string {
  if (value === undefined || value === null) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}
