import { illegalArgument } from "../errors.ts";
import { matchesWildcard } from "../wildcard.ts";
import { requireUnblocked } from "./blocks.ts";
import type { Index } from "./index.ts";
import { knownSettings, type SettingScope } from "./known-settings.ts";
import { checkSettings } from "./settings-check.ts";

type Changes = Readonly<Record<string, string | string[] | undefined>>;

export interface UpdateOptions {
  /** What an index sets already stays as it is. */
  readonly preserveExisting: boolean;
  /** Open indices are closed and opened again for settings that cannot change otherwise. */
  readonly reopen: boolean;
}

/** Changes the settings of some indices: of all or, when any of it is refused, of none. */
export function updateSettings(indices: readonly Index[], changes: Changes, options: UpdateOptions): void {
  checkSettings(changes);
  const names = Object.keys(changes);
  if (!names.every((name) => name.startsWith("index.blocks.")))
    requireUnblocked(indices, "indices:admin/settings/update");
  requireChangeable(indices, names, options.reopen);
  for (const index of indices) {
    const kept = ([name]: [string, unknown]) =>
      !options.preserveExisting || index.settings.get(name) === undefined;
    const own = Object.entries(changes).flatMap(([name, value]) =>
      name.includes("*") ? matched(index, name) : [[name, value] as [string, Changes[string]]],
    );
    index.changeSettings(withReplicas(Object.fromEntries(own.filter(kept))));
  }
}

/** The number of replicas is always set: to one when it is taken back, to none when a single node may choose. */
function withReplicas(changes: Changes): Changes {
  const range = changes["index.auto_expand_replicas"];
  const chosen = range === undefined || range === "false" ? undefined : "0";
  if (chosen === undefined && !("index.number_of_replicas" in changes)) return changes;
  return { ...changes, "index.number_of_replicas": chosen ?? changes["index.number_of_replicas"] ?? "1" };
}

function matched(index: Index, pattern: string): [string, undefined][] {
  const names = Object.keys(index.settings.toFlatJson()).filter((name) => matchesWildcard(pattern, name));
  return names.filter((name) => scopeOf(name) === "dynamic").map((name) => [name, undefined]);
}

function scopeOf(name: string): SettingScope {
  const known = knownSettings.get(name);
  if (known) return known.scope;
  return name.startsWith("index.analysis.") || name.startsWith("index.similarity.") ? "static" : "dynamic";
}

function requireChangeable(indices: readonly Index[], names: readonly string[], reopen: boolean): void {
  const of = (scope: SettingScope) => names.filter((name) => scopeOf(name) === scope).sort();
  const [fixed, atRest] = [of("final"), of("static")];
  const open = indices.filter(({ closed }) => !closed);
  if (open.length > 0 && (fixed.length > 0 || (atRest.length > 0 && !reopen))) {
    const listed = `[[${[...fixed, ...atRest].sort().join(", ")}]]`;
    const where = open.map(({ name, uuid }) => `[${name}/${uuid}]`);
    const remedy =
      fixed.length > 0
        ? `The setting(s) [[${fixed.join(", ")}]] cannot be modified on an index once it is created. You will need to create a new index with the desired setting(s) and reindex your data.`
        : "You can either resubmit the update with `?reopen=true`, or create a new index with the desired setting(s) and reindex your data.";
    throw illegalArgument(
      `Can't update non dynamic setting(s) ${listed} for open indices [${where.join(", ")}]. ${remedy} See https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-reindex`,
    );
  }
  const [first] = indices;
  if (first && fixed.length > 0)
    throw illegalArgument(`final ${first.name} setting [${fixed[0]}], not updateable`);
}
