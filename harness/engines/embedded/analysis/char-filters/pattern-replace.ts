import { illegalArgument } from "../../errors.ts";
import { javaReplacement } from "../../ingest/java-regex.ts";
import type { CharFilter, Factory } from "../component.ts";
import { TextRewriter } from "../filtered-text.ts";
import { javaPattern } from "../java-pattern.ts";

/** Writes other text for what a pattern matches. */
export const patternReplaceCharFilter: Factory<CharFilter> = (settings) => {
  const pattern = settings.text("pattern");
  if (!pattern)
    throw illegalArgument("pattern is missing for [pattern_replace] char filter of type 'pattern_replace'");
  const regex = javaPattern(pattern, settings.text("flags"));
  const fill = javaReplacement(settings.text("replacement") ?? "");
  return {
    normalizes: true,
    apply(before) {
      const rewriter = new TextRewriter(before);
      for (const match of before.text.matchAll(regex)) {
        rewriter.keepUntil(match.index);
        rewriter.replace(match[0].length, fill([...match]));
      }
      return rewriter.done();
    },
  };
};
