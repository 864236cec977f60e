import { nearest } from "../../connectors/framework/nearest.ts";
import { UsageError } from "../lib/errors.ts";

/** How text of one language is cut into words and brought to their stems, in Elasticsearch's names. */
export interface Language {
  /** Begins the names of the filters; `en` for what is universal. */
  readonly code: string;
  readonly title: string;
  readonly stemmer: string;
  readonly stopWords: string;
  /** Articles that are written to the word by an apostrophe, cut off before all else. */
  readonly articles?: readonly string[];
  /** Characters are joined in pairs at the end, as nothing tells where words begin. */
  readonly inPairs?: true;
}

const asian = { stemmer: "light_english", stopWords: "_english_", inPairs: true } as const;

const FRENCH_ARTICLES = "l m t qu n s j d c jusqu quoiqu lorsqu puisqu".split(" ");
const ITALIAN_ARTICLES =
  "c l all dall dell nell sull coll pell gl agl dagl degl negl sugl un m t s v d".split(" ");

const entries: readonly Language[] = [
  { code: "zh", title: "Chinese", ...asian },
  { code: "da", title: "Danish", stemmer: "danish", stopWords: "_danish_" },
  { code: "nl", title: "Dutch", stemmer: "dutch", stopWords: "_dutch_" },
  { code: "en", title: "English", stemmer: "light_english", stopWords: "_english_" },
  {
    code: "fr",
    title: "French",
    stemmer: "light_french",
    stopWords: "_french_",
    articles: FRENCH_ARTICLES,
  },
  { code: "de", title: "German", stemmer: "light_german", stopWords: "_german_" },
  {
    code: "it",
    title: "Italian",
    stemmer: "light_italian",
    stopWords: "_italian_",
    articles: ITALIAN_ARTICLES,
  },
  { code: "ja", title: "Japanese", ...asian },
  { code: "ko", title: "Korean", ...asian },
  { code: "pt", title: "Portuguese", stemmer: "light_portuguese", stopWords: "_portuguese_" },
  { code: "pt-br", title: "Portuguese (Brazil)", stemmer: "brazilian", stopWords: "_brazilian_" },
  { code: "ru", title: "Russian", stemmer: "russian", stopWords: "_russian_" },
  { code: "es", title: "Spanish", stemmer: "light_spanish", stopWords: "_spanish_" },
  { code: "th", title: "Thai", stemmer: "light_english", stopWords: "_thai_" },
];

/** For texts of several languages: Kibana's `Universal`, which treats all as English. */
export const UNIVERSAL = "universal";

/** The languages that Kibana offers for an index of content, by the word that chooses them. */
export const LANGUAGES: ReadonlyMap<string, Language> = new Map([
  ...entries.map((language) => [language.code, language] as const),
  [UNIVERSAL, { ...(entries.find(({ code }) => code === "en") as Language), title: "Universal" }],
]);

/** @throws {UsageError} when Kibana does not offer it, with the near one if there is one. */
export function languageOf(word: string): Language {
  const language = LANGUAGES.get(word);
  if (language) return language;
  const codes = [...LANGUAGES.keys()];
  const near = nearest(word, codes);
  throw new UsageError(
    `[language] there is no language "${word}"${near ? `; did you mean "${near}"?` : ""} (there are ${codes.join(", ")})`,
  );
}
