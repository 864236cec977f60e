import type { CharFilter, Factory } from "../component.ts";

/** The character filters by their names in settings. */
export const charFilters: Readonly<Record<string, Factory<CharFilter>>> = {};

/** Character filters that have nothing to do without settings. */
export const needsSettings: ReadonlySet<string> = new Set(["mapping", "pattern_replace"]);

/** Character filters of the real server that this engine lacks. */
export const missingCharFilters: ReadonlySet<string> = new Set(["html_strip", "mapping", "pattern_replace"]);
