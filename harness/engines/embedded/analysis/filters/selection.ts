import { illegalArgument } from "../../errors.ts";
import { type Factory, keeping, type TokenFilter } from "../component.ts";
import { Token } from "../token.ts";
import { lowerCase } from "../tokenizers/characters.ts";

/** Terms that are so long, in UTF-16 units. */
export const lengthFilter: Factory<TokenFilter> = (settings) => {
  const min = settings.integer("min", 0);
  const max = settings.integer("max", 2 ** 31 - 1);
  if (min < 0) throw illegalArgument("minimum length must be greater than or equal to zero");
  if (min > max) throw illegalArgument("maximum length must not be greater than minimum length");
  return keeping(({ term }) => term.length >= min && term.length <= max);
};

/** The first of equal terms. */
export const uniqueFilter: Factory<TokenFilter> = (settings) => {
  const onlyAtOnePosition = settings.boolean("only_on_same_position", false);
  return {
    apply(stream) {
      const seen = new Set<string>();
      return keeping(({ term, increment }) => {
        if (onlyAtOnePosition && increment > 0) seen.clear();
        if (seen.has(term)) return false;
        seen.add(term);
        return true;
      }).apply(stream);
    },
  };
};

export const removeDuplicatesFilter: Factory<TokenFilter> = () => ({
  apply(stream) {
    const seen = new Set<string>();
    const tokens = stream.tokens.filter(({ term, increment }) => {
      if (increment > 0) seen.clear();
      const isNew = increment > 0 || !seen.has(term);
      seen.add(term);
      return isNew;
    });
    return { ...stream, tokens };
  },
});

export const limitFilter: Factory<TokenFilter> = (settings) => {
  const max = settings.integer("max_token_count", 1);
  return {
    apply: ({ tokens, trailing, end }) =>
      tokens.length > max
        ? { tokens: tokens.slice(0, max), trailing: 0, end: tokens[max - 1]?.end ?? end }
        : { tokens, trailing, end },
  };
};

/** Only these words. */
export const keepFilter: Factory<TokenFilter> = (settings) => {
  const listed = settings.list("keep_words");
  if (!listed)
    throw illegalArgument("keep requires either `keep_words` or `keep_words_path` to be configured");
  const ignoreCase = settings.boolean("keep_words_case", false);
  const words = new Set(ignoreCase ? listed.map(lowerCase) : listed);
  return keeping(({ term }) => words.has(ignoreCase ? lowerCase(term) : term));
};

/** Only tokens of these types, or with `mode: exclude` all but them. */
export const keepTypesFilter: Factory<TokenFilter> = (settings) => {
  const types = new Set(settings.list("types") ?? []);
  if (types.size === 0) throw illegalArgument("keep_types requires `types` to be configured");
  const mode = settings.text("mode") ?? "include";
  if (mode !== "include" && mode !== "exclude")
    throw illegalArgument(
      `\`keep_types\` tokenfilter mode can only be [include] or [exclude] but was [${mode}].`,
    );
  return keeping(({ type }) => types.has(type) === (mode === "include"));
};

/** All terms, each once and in order, as one. */
export const fingerprintFilter: Factory<TokenFilter> = (settings) => {
  const separator = settings.text("separator") ?? " ";
  return fingerprint(separator.slice(0, 1), settings.integer("max_output_size", 255));
};

export function fingerprint(separator: string, maxLength: number): TokenFilter {
  return {
    cutsNoRules: true,
    apply({ tokens, end }) {
      const terms = [...new Set(tokens.map(({ term }) => term))].sort();
      const term = terms.join(separator);
      if (tokens.length === 0 || term.length > maxLength) return { tokens: [], trailing: 1, end };
      return { tokens: [new Token(term, 0, end, "fingerprint")], trailing: 1, end };
    },
  };
}
