import { illegalArgument } from "../../errors.ts";
import type { Factory, TokenFilter } from "../component.ts";
import type { ComponentSettings } from "../component-settings.ts";
import { javaPattern } from "../java-pattern.ts";
import { lowerCase } from "../tokenizers/characters.ts";

/** Marks terms that stemmers shall leave alone. */
export const keywordMarkerFilter: Factory<TokenFilter> = (settings) => {
  const isKeyword = keywordTest(settings);
  return {
    heedsKeywords: true,
    apply: (stream) => ({
      ...stream,
      tokens: stream.tokens.map((token) => (isKeyword(token.term) ? token.asKeyword() : token)),
    }),
  };
};

function keywordTest(settings: ComponentSettings): (term: string) => boolean {
  const ignoreCase = settings.boolean("ignore_case", false);
  const pattern = settings.text("keywords_pattern");
  if (pattern !== undefined) {
    if (settings.has("keywords") || settings.has("keywords_path"))
      throw illegalArgument("cannot specify both `keywords_pattern` and `keywords` or `keywords_path`");
    const whole = javaPattern(`^(?:${pattern})$`);
    return (term) => {
      whole.lastIndex = 0;
      return whole.test(term);
    };
  }
  const listed = settings.list("keywords");
  if (!listed)
    throw illegalArgument(
      "keyword filter requires either `keywords`, `keywords_path`, or `keywords_pattern` to be configured",
    );
  const keywords = new Set(ignoreCase ? listed.map(lowerCase) : listed);
  return (term) => keywords.has(ignoreCase ? lowerCase(term) : term);
}

/** Each term twice, first as a keyword: once as it is, once for the stemmer. */
export const keywordRepeatFilter: Factory<TokenFilter> = () => ({
  heedsKeywords: true,
  apply: (stream) => ({
    ...stream,
    tokens: stream.tokens.flatMap((token) => [token.asKeyword(), token.asKeyword(false).after(0)]),
  }),
});

/** Terms with a stem of their own, `running => run`, which stemmers then leave alone. */
export const stemmerOverrideFilter: Factory<TokenFilter> = (settings) => {
  const rules = settings.list("rules");
  if (!rules)
    throw illegalArgument("stemmer override filter requires either `rules` or `rules_path` to be configured");
  const stems = new Map<string, string>();
  for (const rule of rules) {
    const [from = "", to, more] = rule.split("=>").map((side) => side.trim());
    if (to === undefined || more !== undefined || to === "" || to.includes(","))
      throw illegalArgument(`Invalid Keyword override Rule:${rule}`);
    for (const word of from.split(",").map((each) => each.trim())) {
      if (word === "") throw illegalArgument(`Invalid Keyword override Rule:${rule}`);
      stems.set(word, to);
    }
  }
  return overriding(stems);
};

export function overriding(stems: ReadonlyMap<string, string>): TokenFilter {
  return {
    heedsKeywords: true,
    apply: (stream) => ({
      ...stream,
      tokens: stream.tokens.map((token) => {
        const stem = token.keyword ? undefined : stems.get(token.term);
        return stem === undefined ? token : token.saying(stem).asKeyword();
      }),
    }),
  };
}
