import { isObject, type Json } from "../json.ts";
import type { Identity } from "./identity.ts";
import { mustache } from "./mustache.ts";

/** The query of a role for one caller: a template is filled in, any other query is left as it is. */
export function roleQuery(query: string, { username, fullName, email, roles, metadata }: Identity): string {
  const template = templateOf(query);
  if (!template) return query;
  const source =
    typeof template.source === "string" ? template.source : JSON.stringify(template.source ?? "");
  const _user = { username, full_name: fullName, email, roles: [...roles], metadata };
  return mustache(source, { ...template.params, _user });
}

interface Template {
  readonly source?: Json;
  readonly params?: { readonly [name: string]: Json };
}

/** True when a query is a template, to be judged only when it is filled in. */
export function isTemplate(query: string): boolean {
  return templateOf(query) !== undefined;
}

function templateOf(query: string): Template | undefined {
  if (!query.includes('"template"')) return undefined;
  const parsed = parse(query);
  return isObject(parsed) && isObject(parsed.template) ? (parsed.template as Template) : undefined;
}

function parse(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    // What is no JSON is no template; parsing the query says what is wrong with it.
    return null;
  }
}
