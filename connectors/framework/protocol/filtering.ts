import type { Json } from "../contract.ts";
import { EngineError } from "../errors.ts";
import type { ConnectorDocument, Filtering, FilteringRules } from "./connector.ts";
import type { FilteringDraft } from "./store.ts";

type Rule = FilteringRules["rules"][number];

/** Lets in whatever no other rule spoke of; always the last one. */
const EVERYTHING = { field: "_", id: "DEFAULT", policy: "include", rule: "regex", value: ".*" } as const;

/** The filtering of a new connector, whose one rule lets everything in. */
export function defaultFiltering(now: string): Filtering {
  const rules: FilteringRules = {
    advanced_snippet: { created_at: now, updated_at: now, value: {} },
    rules: [{ created_at: now, ...EVERYTHING, order: 0, updated_at: now }],
    validation: { errors: [], state: "valid" },
  };
  return { active: rules, domain: "DEFAULT", draft: rules };
}

/** The rules a sync job runs by: the active ones of the only domain there is. */
export function activeRules(connector: ConnectorDocument): FilteringRules | null {
  return connector.filtering?.[0]?.active ?? null;
}

/** The filtering with a draft that somebody edited; what the draft does not name stays in it. */
export function withDraft(connector: ConnectorDocument, change: FilteringDraft, now: string): Filtering[] {
  const filtering = only(connector);
  const stamped = <Part extends Readonly<Record<string, Json>>>(part: Part) => ({
    ...part,
    created_at: part.created_at ?? now,
    updated_at: part.updated_at ?? now,
  });
  const draft: FilteringRules = {
    advanced_snippet: change.advanced_snippet
      ? stamped(change.advanced_snippet)
      : filtering.draft.advanced_snippet,
    rules: change.rules ? defaultLast(change.rules).map(stamped) : filtering.draft.rules,
    validation: { errors: [], state: "edited" },
  };
  return [{ ...filtering, draft }];
}

/** The filtering with what the validation of its draft said. */
export function withValidation(
  connector: ConnectorDocument,
  validation: FilteringRules["validation"],
): Filtering[] {
  const filtering = only(connector);
  return [{ ...filtering, draft: { ...filtering.draft, validation } }];
}

/** The filtering with its draft in force. @throws {EngineError} unless the draft was found valid. */
export function withActiveDraft(connector: ConnectorDocument): Filtering[] {
  const filtering = only(connector);
  const { state } = filtering.draft.validation;
  if (state !== "valid")
    throw new EngineError(
      `[protocol] a filtering draft cannot be activated: expected it to be validated as valid, it is ${state}`,
    );
  return [{ ...filtering, active: filtering.draft }];
}

function only({ filtering }: ConnectorDocument): Filtering {
  const [first] = filtering ?? [];
  if (first) return first;
  throw new EngineError("[protocol] the filtering of a connector cannot be changed: its record has none");
}

function defaultLast(rules: readonly Rule[]): Rule[] {
  const isDefault = (rule: Rule) => Object.entries(EVERYTHING).every(([name, value]) => rule[name] === value);
  const others = rules
    .filter((rule) => !isDefault(rule))
    .sort((one, other) => Number(one.order) - Number(other.order));
  const last = others.at(-1);
  return [...others, { ...rules.find(isDefault), ...EVERYTHING, order: last ? Number(last.order) + 1 : 0 }];
}
