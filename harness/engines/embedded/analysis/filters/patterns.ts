import { illegalArgument } from "../../errors.ts";
import { javaReplacement } from "../../ingest/java-regex.ts";
import { type Factory, mapping, type TokenFilter } from "../component.ts";
import { javaPattern } from "../java-pattern.ts";
import type { Token } from "../token.ts";

/** What the groups of patterns find in a term, beside the term itself. */
export const patternCaptureFilter: Factory<TokenFilter> = (settings) => {
  const preserve = settings.boolean("preserve_original", true);
  const listed = settings.list("patterns");
  if (!listed)
    throw illegalArgument("required setting 'patterns' is missing for token filter [pattern_capture]");
  const patterns = listed.map((pattern) => javaPattern(pattern));
  return {
    apply: (stream) => ({
      ...stream,
      tokens: stream.tokens.flatMap((token) => captured(token, patterns, preserve)),
    }),
  };
};

function captured(token: Token, patterns: readonly RegExp[], preserve: boolean): Token[] {
  const { term } = token;
  const queues = patterns.map((pattern) =>
    [...term.matchAll(pattern)].flatMap(({ indices }) =>
      (indices ?? []).slice(1).filter((span): span is [number, number] => {
        if (!span || span[0] === span[1]) return false;
        return !(preserve && span[0] === 0 && span[1] === term.length);
      }),
    ),
  );
  const spans: [number, number][] = [];
  for (;;) {
    const next = queues.reduce<[number, number][] | undefined>(
      (best, queue) => (queue[0] && (!best?.[0] || queue[0][0] < best[0][0]) ? queue : best),
      undefined,
    );
    const span = next?.shift();
    if (!span) break;
    spans.push(span);
  }
  const found = spans.map(([from, to]) => token.saying(term.slice(from, to)));
  const all = preserve || found.length === 0 ? [token, ...found] : found;
  return all.map((each, at) => (at === 0 ? each : each.after(0)));
}

export const patternReplaceFilter: Factory<TokenFilter> = (settings) => {
  const pattern = settings.text("pattern");
  if (pattern === undefined)
    throw illegalArgument("pattern is missing for [pattern_replace] token filter of type 'pattern_replace'");
  const regex = javaPattern(pattern, settings.text("flags"));
  const all = settings.boolean("all", true);
  const fill = javaReplacement(settings.text("replacement") ?? "");
  const once = new RegExp(regex.source, regex.flags.replace("g", ""));
  return mapping((term) =>
    term.replace(all ? regex : once, (...groups) =>
      fill(
        groups.filter(
          (group): group is string | undefined => typeof group !== "number" && typeof group !== "object",
        ),
      ),
    ),
  );
};
