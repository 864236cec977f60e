import type { Json, JsonObject } from "../../json.ts";
import { isObject } from "../../json.ts";
import { flattenSettings, IndexSettings } from "../settings.ts";
import { mergeMappings } from "./merge-mappings.ts";

type Flat = Record<string, string | string[] | undefined>;

/** What templates bring to an index, and requests that create one. */
export interface Content {
  /** Flat, with the prefix `index.`. */
  readonly settings?: Flat;
  readonly mappings?: JsonObject;
  /** By alias, as given. */
  readonly aliases?: JsonObject;
}

/** Reads the parts of a template or of a request. */
export function contentOf(given: Readonly<Record<string, Json | undefined>>): Content {
  return {
    ...(isObject(given.settings) && { settings: flattenSettings(given.settings) }),
    ...(isObject(given.mappings) && { mappings: given.mappings }),
    ...(isObject(given.aliases) && { aliases: given.aliases }),
  };
}

/** One after another, what comes later counting more. */
export function composed(contents: readonly Content[]): Required<Content> {
  let all: Required<Content> = { settings: {}, mappings: {}, aliases: {} };
  for (const { settings = {}, mappings, aliases = {} } of contents)
    all = {
      settings: { ...all.settings, ...settings },
      mappings: mappings ? mergeMappings(all.mappings, mappings) : all.mappings,
      aliases: { ...all.aliases, ...aliases },
    };
  return all;
}

/** As the API shows it. */
export function contentJson({ settings, mappings, aliases }: Content, flat = false): JsonObject {
  return {
    ...(settings && { settings: settingsJson(settings, flat) }),
    ...(mappings && { mappings }),
    ...(aliases && { aliases: aliasesJson(aliases) }),
  };
}

export function settingsJson(settings: Flat, flat = false): JsonObject {
  const values = new IndexSettings(new Map()).with(settings);
  return flat ? values.toFlatJson() : values.toJson();
}

/** An alias shows its routing as index and search routing. */
function aliasesJson(aliases: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(aliases).map(([name, given]) => {
      const { routing, ...rest } = isObject(given) ? given : {};
      return [
        name,
        { ...(routing !== undefined && { index_routing: routing, search_routing: routing }), ...rest },
      ];
    }),
  );
}
