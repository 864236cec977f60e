import type { CharFilter, Factory } from "../component.ts";
import { htmlStripCharFilter } from "./html-strip.ts";
import { mappingCharFilter } from "./mapping.ts";
import { patternReplaceCharFilter } from "./pattern-replace.ts";

/** The character filters by their names in settings. */
export const charFilters: Readonly<Record<string, Factory<CharFilter>>> = {
  html_strip: htmlStripCharFilter,
  mapping: mappingCharFilter,
  pattern_replace: patternReplaceCharFilter,
};

/** Character filters that the server has only with settings: their name alone means nothing. */
export const needsSettings: ReadonlySet<string> = new Set(["mapping", "pattern_replace"]);

/** Character filters of the real server that this engine lacks. */
export const missingCharFilters: ReadonlySet<string> = new Set();
