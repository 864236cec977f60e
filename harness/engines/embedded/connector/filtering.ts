import { isObject, type Json, type JsonObject } from "../json.ts";
import { Body } from "./body.ts";
import { badForm, badRequest } from "./errors.ts";

const policies = ["exclude", "include"] as const;
const conditions = ["contains", "ends_with", "equals", "regex", "starts_with", ">", "<"] as const;
const validationStates = ["edited", "invalid", "valid"] as const;

/** The rule that lets in whatever no other rule spoke of. */
const everything = { field: "_", id: "DEFAULT", policy: "include", rule: "regex", value: ".*" } as const;

/** The filtering of a new connector: one rule that lets everything in. */
export function defaultFiltering(now: string): JsonObject {
  const rules: JsonObject = {
    advanced_snippet: { created_at: now, updated_at: now, value: {} },
    rules: [{ created_at: now, ...everything, order: 0, updated_at: now }],
    validation: { errors: [], state: "valid" },
  };
  return { active: rules, domain: "DEFAULT", draft: structuredClone(rules) };
}

/** Checks a whole `filtering` list. @throws 400 */
export function parseFiltering(list: readonly Json[]): JsonObject[] {
  return list.map((entry) => {
    const body = new Body("connector_filtering", entry, ["active", "domain", "draft"]);
    body.string("domain");
    for (const name of ["active", "draft"]) {
      const part = body.nested(name, "connector_filtering_rules", [
        "advanced_snippet",
        "rules",
        "validation",
      ]);
      parseSnippet(part.object("advanced_snippet"));
      parseRules(part.optionalList("rules") ?? []);
      parseValidation(part.object("validation"));
    }
    return entry as JsonObject;
  });
}

/** Checks an advanced snippet: its value is an object or a list. @throws 400 */
export function parseSnippet(snippet: JsonObject): JsonObject {
  const body = new Body("connector_filtering_advanced_snippet", snippet, [
    "created_at",
    "updated_at",
    "value",
  ]);
  body.nullableDate("created_at");
  body.nullableDate("updated_at");
  const value = body.value("value");
  if (!isObject(value) && !Array.isArray(value))
    throw badForm("[connector_filtering_advanced_snippet] value must be an object or an array");
  return snippet;
}

const ruleFields = ["created_at", "field", "id", "order", "policy", "rule", "updated_at", "value"];

/** Checks basic rules. @throws 400 */
export function parseRules(rules: readonly Json[]): JsonObject[] {
  return rules.map((rule) => {
    const body = new Body("connector_filtering_rule", rule, ruleFields);
    body.nullableDate("created_at");
    body.nullableDate("updated_at");
    for (const name of ["field", "id", "value"]) body.string(name);
    body.count("order");
    body.word("policy", policies);
    body.word("rule", conditions);
    return rule as JsonObject;
  });
}

/** Checks the outcome of a validation. @throws 400 */
export function parseValidation(validation: JsonObject): JsonObject {
  const body = new Body("filtering_validation", validation, ["errors", "state"]);
  const state = body.word("state", validationStates);
  const errors = (body.optionalList("errors") ?? []).map((error) => {
    const complaint = new Body("filtering_validation_error", error, ["ids", "messages"]);
    return { ids: complaint.optionalList("ids") ?? [], messages: complaint.optionalList("messages") ?? [] };
  });
  return { errors, state };
}

/** The one filtering entry of a connector; there is one, of the domain DEFAULT. */
function only(connector: JsonObject): JsonObject {
  const [first] = Array.isArray(connector.filtering) ? connector.filtering : [];
  if (first !== undefined && isObject(first)) return first;
  throw badRequest("the connector has no filtering to change");
}

/** The changes that put rules or a snippet into the draft, which is then to be validated anew. */
export function withDraft(
  connector: JsonObject,
  change: { rules?: JsonObject[]; snippet?: JsonObject },
  now: string,
): JsonObject {
  const entry = only(connector);
  const draft = isObject(entry.draft) ? entry.draft : {};
  const stamp = (part: JsonObject) => ({
    ...part,
    created_at: part.created_at ?? now,
    updated_at: part.updated_at ?? now,
  });
  const rules = change.rules && defaultLast(change.rules).map(stamp);
  return {
    filtering: [
      {
        ...entry,
        draft: {
          advanced_snippet: change.snippet ? stamp(change.snippet) : (draft.advanced_snippet ?? null),
          rules: rules ?? draft.rules ?? [],
          validation: { errors: [], state: "edited" },
        },
      },
    ],
  };
}

/** Rules by their order, and after them the one that lets in the rest, given or not. */
function defaultLast(rules: readonly JsonObject[]): JsonObject[] {
  const isDefault = (rule: JsonObject) =>
    Object.entries(everything).every(([name, value]) => rule[name] === value);
  const others = rules.filter((rule) => !isDefault(rule)).sort((a, b) => Number(a.order) - Number(b.order));
  const last = others.at(-1);
  const created = rules.find(isDefault)?.created_at;
  return [
    ...others,
    {
      ...everything,
      order: last ? Number(last.order) + 1 : 0,
      ...(created !== undefined && { created_at: created }),
    },
  ];
}

/** The changes that store the outcome of a draft's validation. */
export function withDraftValidation(connector: JsonObject, validation: JsonObject): JsonObject {
  const entry = only(connector);
  return { filtering: [{ ...entry, draft: { ...(entry.draft as JsonObject), validation } }] };
}

/** The changes that make the draft the active filtering. @throws 400 unless it was found valid */
export function withActivatedDraft(connector: JsonObject): JsonObject {
  const entry = only(connector);
  const draft = isObject(entry.draft) ? entry.draft : {};
  const state = isObject(draft.validation) ? draft.validation.state : undefined;
  if (state !== "valid")
    throw badRequest(
      `Filtering draft needs to be validated by the connector service before activation. Current filtering draft validation state [${String(state)}] is not equal to [valid].`,
    );
  return { filtering: [{ ...entry, active: draft }] };
}

/** What of the filtering a sync job carries: the active rules, as one object. */
export function activeFiltering(connector: JsonObject): Json {
  const [first] = Array.isArray(connector.filtering) ? connector.filtering : [];
  return first !== undefined && isObject(first) ? (first.active ?? null) : null;
}
