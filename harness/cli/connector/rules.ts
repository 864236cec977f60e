import type { Connector, Json } from "../../../connectors/framework/contract.ts";
import type { Filtering, FilteringRules } from "../../../connectors/framework/protocol/connector.ts";
import type { FilteringDraft, StoredConnector } from "../../../connectors/framework/protocol/store.ts";
import { loadConnector } from "../../../connectors/framework/registry.ts";
import { readRules } from "../../../connectors/framework/rules/sync-rules.ts";
import { UsageError } from "../../lib/errors.ts";
import { defineCommand } from "./command.ts";
import { findConnector } from "./find.ts";
import { type JsonObject, readJsonFile } from "./json-file.ts";
import { say, sayJson, table } from "./output.ts";

const EXPECTED = 'a JSON object of "basic", a list of rules, and "advanced", which may each be left out';

export const rules = defineCommand({
  name: "rules",
  operand: "ID",
  description: "what of the source is synced: edits the sync rules from a file, or shows them",
  options: ["file", "json"],
  async run([named = ""], { options }, { store }) {
    const connector = await findConnector(store, named);
    if (options.file) {
      const draft = draftOf(await readJsonFile("rules", options.file, EXPECTED));
      await requireValid(draft, await loadConnector(connector.document.service_type ?? ""));
      await store.draftFiltering(connector.id, draft);
    }
    const filtering = filteringOf(options.file ? await findConnector(store, connector.id) : connector);
    if (options.json) return sayJson(filtering);
    if (options.file)
      return say("the draft is written; the service looks at it next and puts it in force if it is valid");
    return say("in force", ...shown(filtering.active), ...draftLines(filtering));
  },
});

function filteringOf({ id, document }: StoredConnector): Filtering {
  const [filtering] = document.filtering ?? [];
  if (filtering) return filtering;
  throw new UsageError(
    `[rules] the record of connector ${id} has no place for sync rules: make another connector`,
  );
}

/** Rules without an id or an order get them by their place. */
function draftOf({ basic, advanced, ...others }: JsonObject): FilteringDraft {
  const [unknown] = Object.keys(others);
  const isWrong = unknown !== undefined || (basic !== undefined && !Array.isArray(basic));
  if (isWrong || (basic === undefined && advanced === undefined))
    throw new UsageError(`[rules] expected ${EXPECTED}${unknown === undefined ? "" : `; got "${unknown}"`}`);
  const placed = (basic as readonly JsonObject[] | undefined)?.map((rule, index) => ({
    id: `rule-${index + 1}`,
    order: index,
    ...rule,
  }));
  return {
    ...(placed && { rules: placed }),
    ...(advanced !== undefined && { advanced_snippet: { value: advanced } }),
  };
}

/** What can be told without the source is told at once. */
async function requireValid(draft: FilteringDraft, connector: Connector): Promise<void> {
  const { errors } = await readRules(draft as Partial<FilteringRules>, connector, {});
  if (errors.length === 0) return;
  const lines = errors.flatMap(({ ids, messages }) =>
    messages.map((message) => `  ${ids.join(", ")}: ${message}`),
  );
  throw new UsageError(
    ["[rules] the rules cannot be kept to, and nothing was changed:", ...lines].join("\n"),
  );
}

function shown({ rules, advanced_snippet }: FilteringRules): string[] {
  const cells = rules.map(({ id, policy, field, rule, value }) =>
    [id, policy, field, rule, value].map(String),
  );
  const advanced: Json = advanced_snippet?.value ?? {};
  const hasAdvanced = Object.keys(advanced as object).length > 0;
  return [
    table(["rule", "policy", "field", "is", "value"], cells),
    ...(hasAdvanced ? [`advanced: ${JSON.stringify(advanced)}`] : []),
  ];
}

/** A draft that is in force says nothing new. */
function draftLines({ draft }: Filtering): string[] {
  const { state, errors } = draft.validation;
  if (state === "valid") return [];
  const complaints = errors.flatMap(({ ids, messages }) =>
    messages.map((message) => `${ids.join(", ")}: ${message}`),
  );
  return [
    "",
    state === "edited" ? "draft, not looked at yet" : "draft, invalid",
    ...shown(draft),
    ...complaints,
  ];
}
