import { ElasticsearchError } from "../errors.ts";
import { ComponentSettings } from "./component-settings.ts";
import type { FlatSettings } from "./index-analysis.ts";

/** The components of one kind that settings define: `index.analysis.filter.<name>.<setting>`. */
export function readGroups(settings: FlatSettings, kind: string): Map<string, ComponentSettings> {
  const prefix = `index.analysis.${kind}.`;
  const groups = new Map<string, Map<string, string | readonly string[]>>();
  for (const [key, value] of Object.entries(settings)) {
    if (!key.startsWith(prefix) || value === undefined) continue;
    const dot = key.indexOf(".", prefix.length);
    if (dot === -1)
      throw new ElasticsearchError({
        type: "settings_exception",
        reason: `Failed to get setting group for [${prefix}] setting prefix and setting [${key}] because of a missing '.'`,
        status: 500,
      });
    const name = key.slice(prefix.length, dot);
    const group = groups.get(name) ?? new Map();
    groups.set(name, group.set(key.slice(dot + 1), value));
  }
  return new Map([...groups].map(([name, group]) => [name, new ComponentSettings(group)]));
}
