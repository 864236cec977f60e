import type { JsonObject } from "../json.ts";
import { matchesWildcard } from "../wildcard.ts";
import type { Index } from "./index.ts";
import { defaultOf, knownSettings } from "./known-settings.ts";
import { IndexSettings } from "./settings.ts";

export interface SettingsView {
  /** Patterns of names; all when there are none. */
  readonly names: readonly string[];
  readonly flat: boolean;
  readonly defaults: boolean;
}

/** The settings of an index as the API shows them, and the defaults of the others when they are asked for. */
export function showSettings(
  { settings }: Index,
  view: SettingsView,
): { settings: JsonObject; defaults?: JsonObject } {
  const wanted = (name: string) =>
    view.names.length === 0 ||
    view.names.some((pattern) => pattern === "_all" || matchesWildcard(pattern, name));
  const shown = (values: [string, string | string[]][]) => {
    const some = new IndexSettings(new Map(values.filter(([name]) => wanted(name))));
    return view.flat ? some.toFlatJson() : some.toJson();
  };
  const own = shown(Object.entries(settings.toFlatJson()) as [string, string | string[]][]);
  if (!view.defaults) return { settings: own };
  const others = [...knownSettings.values()].filter(
    ({ name }) => settings.get(name) === undefined && !required.has(name),
  );
  return { settings: own, defaults: shown(others.map((each) => [each.name, defaultOf(each)])) };
}

/** What every index sets, so that there is no default. */
const required = new Set(["index.routing.allocation.include._tier_preference"]);
