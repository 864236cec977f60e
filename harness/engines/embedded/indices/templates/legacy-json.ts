import type { JsonObject } from "../../json.ts";
import { contentJson } from "./content.ts";
import type { LegacyTemplate } from "./templates.ts";

/** A template of the old kind as the API shows it. */
export function legacyTemplateJson(
  { patterns, order, version, content }: LegacyTemplate,
  flat: boolean,
): JsonObject {
  const { settings = {}, mappings = {}, aliases = {} } = content;
  return {
    order,
    ...(version !== undefined && { version }),
    index_patterns: [...patterns],
    ...contentJson({ settings, mappings, aliases }, flat),
  };
}
