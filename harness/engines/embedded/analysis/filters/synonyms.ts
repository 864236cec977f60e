import { ElasticsearchError, illegalArgument, notImplemented } from "../../errors.ts";
import type { Analyzer } from "../analyzer.ts";
import type { Factory, TokenFilter } from "../component.ts";
import type { ComponentSettings } from "../component-settings.ts";
import { withFlatSynonyms } from "../synonyms/flat.ts";
import { withSynonymGraph } from "../synonyms/graph.ts";
import { parseRules } from "../synonyms/parse-rules.ts";
import type { SynonymMap } from "../synonyms/synonym-map.ts";
import type { TokenStream } from "../token.ts";

type Place = (stream: TokenStream, synonyms: SynonymMap) => TokenStream;

/** Filters that put synonyms beside words, whose rules are cut as the filters before them cut the text. */
const synonymsBy =
  (place: Place): Factory<TokenFilter> =>
  (settings, _surroundings, name = "") => {
    const rules = rulesOf(settings);
    const expand = settings.boolean("expand", true);
    const lenient = settings.boolean("lenient", settings.boolean("updateable", false));
    const build = (before: Analyzer): TokenFilter => {
      const synonyms = synonymsOf(name, () =>
        parseRules(rules, { expand, lenient, analyze: (text) => before.analyze(text) }),
      );
      return { addsSynonyms: true, apply: (stream) => place(stream, synonyms) };
    };
    return {
      addsSynonyms: true,
      after: build,
      apply: () => {
        throw new Error("[embedded] a filter of synonyms stands in an analyzer that did not make it its own");
      },
    };
  };

export const synonymFilter = synonymsBy(withFlatSynonyms);
export const synonymGraphFilter = synonymsBy(withSynonymGraph);

function rulesOf(settings: ComponentSettings): string[] {
  for (const each of ["synonyms_set", "synonyms_path"])
    if (settings.has(each)) throw notImplemented(`[${each}] of a filter of synonyms`);
  const rules = settings.list("synonyms");
  if (!rules)
    throw illegalArgument(
      "synonym requires either `synonyms`, `synonyms_set` or `synonyms_path` to be configured",
    );
  if (settings.text("format")?.toLowerCase() === "wordnet")
    throw notImplemented("synonyms in the format [wordnet]");
  return rules;
}

function synonymsOf(name: string, build: () => SynonymMap): SynonymMap {
  try {
    return build();
  } catch (cause) {
    if (!(cause instanceof ElasticsearchError) || cause.status !== 400) throw cause;
    throw illegalArgument(`failed to build synonyms from ['${name}' analyzer settings]`, cause);
  }
}
