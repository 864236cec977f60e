import type { Json } from "../../../connectors/framework/contract.ts";
import { type Chain, custom, type LucenePart } from "./chain.ts";
import { contentChains } from "./content-languages.ts";
import { odd, sentences, words } from "./texts.ts";

type Settings = { readonly [key: string]: Json };

const everything = [...Object.values(sentences).flat(), ...odd];
const path = "org.apache.lucene.analysis";

/** A built-in analyzer and the class that it is. */
function builtIn(type: string, luceneClass: string, texts: readonly string[]): Chain {
  return {
    name: `analyzer-${type}`,
    settings: { analyzer: { tried: { type } } },
    lucene: { analyzer: `${path}.${luceneClass}` },
    texts,
  };
}

function language(name: keyof typeof sentences, luceneClass: string): Chain {
  return builtIn(name, luceneClass, [...sentences[name], words(name), ...odd]);
}

/** A stemmer alone, on words cut at spaces. */
function stemmer(name: string, of: string, factory: string, options: LucenePart[1] = {}): Chain {
  return {
    name: `stemmer-${name}`,
    settings: custom({ tokenizer: "whitespace", filters: [{ type: "stemmer", language: name }] }),
    lucene: { tokenizer: ["whitespace"], filters: [[factory, options]] },
    texts: [words(of), sentences[of as keyof typeof sentences].join(" ").toLowerCase()],
  };
}

/** A token filter on words cut at spaces. */
function filter(
  name: string,
  settings: string | Settings,
  lucene: LucenePart,
  texts: readonly string[] = everything,
  more: {
    readonly before?: readonly (readonly [string | Settings, LucenePart])[];
    readonly tokenizer?: string;
  } = {},
): Chain {
  const before = more.before ?? [];
  const tokenizer = more.tokenizer ?? "whitespace";
  return {
    name: `filter-${name}`,
    settings: custom({ tokenizer, filters: [...before.map(([each]) => each), settings] }),
    lucene: { tokenizer: [tokenizer], filters: [...before.map(([, each]) => each), lucene] },
    texts,
  };
}

function tokenizer(
  name: string,
  settings: string | Settings,
  lucene: LucenePart,
  texts: readonly string[] = everything,
): Chain {
  return {
    name: `tokenizer-${name}`,
    settings: custom({ tokenizer: settings }),
    lucene: { tokenizer: lucene },
    texts,
  };
}

function charFilter(
  name: string,
  settings: string | Settings,
  lucene: LucenePart,
  texts: readonly string[],
): Chain {
  return {
    name: `char-filter-${name}`,
    settings: custom({ charFilters: [settings], tokenizer: "whitespace" }),
    lucene: { charFilters: [lucene], tokenizer: ["whitespace"] },
    texts,
  };
}

const stopAndHoles: readonly (readonly [string | Settings, LucenePart])[] = [
  [
    { type: "stop", stopwords: ["the", "and", "in", "of", "a"], ignore_case: true },
    ["stop", { words: "the|and|in|of|a", ignoreCase: true }],
  ],
];

const delimiterTexts = [
  "PowerShot Wi-Fi 500-42 AutoCoder's XL500 /h-e-l-l-o/ O'Neil's foo's-bar -- ... a1B2c3 X-Y-Z the in-house and Łódź-ÀÉ",
  "super-duper-xl500-42-AutoCoder iPhone4S's 1,000.50 J2SE'S 'quoted' don't x's'y ǅungla-ǅ 日本語-テスト 𠀀-𠀁 a--b ++",
  "user_name@example.com 2024-05-17T08:30:00Z WiFi802.11ac SD500 SDRAM-like l'été d’accord Ünï-cödé ½-cup x² ªº",
];

const delimiterOff = {
  generateWordParts: 0,
  generateNumberParts: 0,
  catenateWords: 0,
  catenateNumbers: 0,
  catenateAll: 0,
  splitOnCaseChange: 0,
  splitOnNumerics: 0,
  preserveOriginal: 0,
  stemEnglishPossessive: 0,
};
const delimiterDefault = {
  ...delimiterOff,
  generateWordParts: 1,
  generateNumberParts: 1,
  splitOnCaseChange: 1,
  splitOnNumerics: 1,
  stemEnglishPossessive: 1,
};
const html = [
  "<p>Hello <b>bold</b>ness &amp; caf&eacute;<br/>next&nbsp;line</p> a<i>b</i>c x<div>y</div>z &#65;&#x42;&lt;tag&gt;",
  "<script>var a = '<b>';</script>visible<style type=\"text/css\">p { color: red }</style> <!-- gone --> end &unknown; &amp",
  '<a href="x>y" title=\'a"b\'>link</a> 1 < 2 > 1 <notatag <? php ?> <!DOCTYPE html> <![CDATA[raw <b> text]]> &copy2024 &euro;5',
];

const synonymRules = [
  "# words, and what may stand in for them",
  "universe, cosmos",
  "i-pod, i pod => ipod",
  "sea biscuit, sea biscit => seabiscuit",
  "usa, united states, united states of america",
  "dns => domain name system",
  "domain name system of everything => dns, all names",
  "quick brown => fast, swift dark",
  "swift => quick, quick",
];
const synonymTexts = [
  "the universe and an i-pod or i pod with sea biscuit",
  "united states of america and the usa",
  "united states of mind, united kingdom",
  "dns",
  "domain name system of everything domain name system of nothing",
  "a cosmos dns usa united",
  "quick brown fox quick brown",
  "swift usa",
  "",
];

export const chains: readonly Chain[] = [
  builtIn("standard", "standard.StandardAnalyzer", everything),
  builtIn("simple", "core.SimpleAnalyzer", everything),
  builtIn("whitespace", "core.WhitespaceAnalyzer", everything),
  language("english", "en.EnglishAnalyzer"),
  language("german", "de.GermanAnalyzer"),
  language("french", "fr.FrenchAnalyzer"),
  language("spanish", "es.SpanishAnalyzer"),
  language("italian", "it.ItalianAnalyzer"),
  language("portuguese", "pt.PortugueseAnalyzer"),
  language("brazilian", "br.BrazilianAnalyzer"),
  language("danish", "da.DanishAnalyzer"),
  language("swedish", "sv.SwedishAnalyzer"),
  language("dutch", "nl.DutchAnalyzer"),
  language("russian", "ru.RussianAnalyzer"),
  builtIn("cjk", "cjk.CJKAnalyzer", everything),
  stemmer("english", "english", "porterStem"),
  stemmer("light_english", "english", "kStem"),
  stemmer("possessive_english", "english", "englishPossessive"),
  stemmer("light_german", "german", "germanLightStem"),
  stemmer("light_french", "french", "frenchLightStem"),
  stemmer("light_spanish", "spanish", "spanishLightStem"),
  stemmer("light_italian", "italian", "italianLightStem"),
  stemmer("light_portuguese", "portuguese", "portugueseLightStem"),
  stemmer("brazilian", "brazilian", "brazilianStem"),
  stemmer("danish", "danish", "snowballPorter", { language: "Danish" }),
  stemmer("swedish", "swedish", "snowballPorter", { language: "Swedish" }),
  stemmer("dutch", "dutch", "snowballPorter", { language: "Dutch" }),
  stemmer("russian", "russian", "snowballPorter", { language: "Russian" }),
  tokenizer("letter", "letter", ["letter"]),
  tokenizer("keyword", "keyword", ["keyword"]),
  tokenizer("ngram", "ngram", ["nGram", { minGramSize: 1, maxGramSize: 2 }], ["a b", "日𠀀é x", ""]),
  tokenizer(
    "edge_ngram",
    { type: "edge_ngram", min_gram: 2, max_gram: 4 },
    ["edgeNGram", { minGramSize: 2, maxGramSize: 4 }],
    ["Quick fox", "日𠀀é x", "a"],
  ),
  tokenizer("pattern", "pattern", ["pattern", { pattern: "\\W+" }]),
  tokenizer(
    "pattern-group",
    { type: "pattern", pattern: "'([^']+)'", group: 1 },
    ["pattern", { pattern: "'([^']+)'", group: 1 }],
    ["aaa 'bbb' 'ccc' '' 'd", "", "none"],
  ),
  ...[
    { options: {}, settings: {} },
    { options: { skip: 1 }, settings: { skip: 1 } },
    { options: { skip: 2 }, settings: { skip: 2 } },
    { options: { reverse: true }, settings: { reverse: true } },
    { options: { reverse: true, skip: 1 }, settings: { reverse: true, skip: 1 } },
    { options: { delimiter: "-", replace: "/" }, settings: { delimiter: "-", replacement: "/" } },
  ].map(({ options, settings }, at) =>
    tokenizer(
      `path_hierarchy-${at}`,
      { type: "path_hierarchy", ...settings },
      ["pathHierarchy", options],
      ["/one/two/three", "one/two/three/", "//a//b", "one-two-three", "/", "", "x"],
    ),
  ),
  filter("lowercase", "lowercase", ["lowercase"]),
  filter("uppercase", "uppercase", ["uppercase"]),
  filter("asciifolding", "asciifolding", ["asciiFolding"]),
  filter("asciifolding-original", { type: "asciifolding", preserve_original: true }, [
    "asciiFolding",
    { preserveOriginal: true },
  ]),
  filter("cjk_width", "cjk_width", ["cjkWidth"]),
  filter("cjk_bigram", "cjk_bigram", ["cjkBigram"], everything, { tokenizer: "standard" }),
  filter(
    "cjk_bigram-unigrams",
    { type: "cjk_bigram", output_unigrams: true, ignored_scripts: ["hangul"] },
    ["cjkBigram", { outputUnigrams: true, hangul: false }],
    everything,
    { tokenizer: "standard" },
  ),
  filter(
    "edge_ngram",
    { type: "edge_ngram", min_gram: 2, max_gram: 12 },
    ["edgeNGram", { minGramSize: 2, maxGramSize: 12 }],
    [...sentences.english, ...odd.slice(0, 4)],
    { before: stopAndHoles },
  ),
  filter(
    "edge_ngram-original",
    { type: "edge_ngram", min_gram: 3, max_gram: 4, preserve_original: true },
    ["edgeNGram", { minGramSize: 3, maxGramSize: 4, preserveOriginal: true }],
    sentences.english,
    { before: stopAndHoles },
  ),
  filter(
    "ngram",
    { type: "ngram", min_gram: 2, max_gram: 3 },
    ["nGram", { minGramSize: 2, maxGramSize: 3 }],
    [...sentences.english.slice(0, 2), ...odd.slice(0, 2), "the"],
    { before: stopAndHoles },
  ),
  filter(
    "shingle",
    { type: "shingle", max_shingle_size: 3 },
    ["shingle", { maxShingleSize: 3 }],
    sentences.english,
    { before: stopAndHoles },
  ),
  filter(
    "shingle-joined",
    { type: "shingle", max_shingle_size: 2, output_unigrams: false, token_separator: "" },
    ["shingle", { maxShingleSize: 2, outputUnigrams: false, tokenSeparator: "" }],
    [...sentences.english, "one", "the", "the one", "one the"],
    { before: stopAndHoles },
  ),
  filter(
    "shingle-if-none",
    {
      type: "shingle",
      min_shingle_size: 3,
      max_shingle_size: 4,
      output_unigrams: false,
      output_unigrams_if_no_shingles: true,
      filler_token: "*",
    },
    [
      "shingle",
      {
        minShingleSize: 3,
        maxShingleSize: 4,
        outputUnigrams: false,
        outputUnigramsIfNoShingles: true,
        fillerToken: "*",
      },
    ],
    [...sentences.english, "one", "one two", "one the"],
    { before: stopAndHoles },
  ),
  filter(
    "word_delimiter_graph",
    "word_delimiter_graph",
    ["wordDelimiterGraph", delimiterDefault],
    [...delimiterTexts, ...everything],
    { before: stopAndHoles },
  ),
  ...[
    { catenate_all: true },
    { catenate_words: true, catenate_numbers: true },
    { catenate_words: true, catenate_numbers: true, catenate_all: true },
    { catenate_all: true, preserve_original: true },
    { catenate_words: true, generate_word_parts: false, generate_number_parts: false },
    { catenate_all: true, generate_word_parts: false, generate_number_parts: false },
    { split_on_case_change: false, split_on_numerics: false, preserve_original: true },
    { generate_number_parts: false, stem_english_possessive: false },
  ].map((settings, at) =>
    filter(
      `word_delimiter_graph-${at}`,
      { type: "word_delimiter_graph", ...settings },
      [
        "wordDelimiterGraph",
        {
          ...delimiterDefault,
          ...Object.fromEntries(
            Object.entries(settings).map(([key, value]) => [
              key.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase()),
              value ? 1 : 0,
            ]),
          ),
        },
      ],
      delimiterTexts,
      { before: stopAndHoles },
    ),
  ),
  filter(
    "elision",
    { type: "elision", articles: ["l", "d", "qu"], articles_case: true },
    ["elision", { articles: "l|d|qu", ignoreCase: true }],
    [...sentences.french, "L'A D'’x qu'' 'l l'"],
  ),
  filter("length", { type: "length", min: 2, max: 5 }, ["length", { min: 2, max: 5 }]),
  filter("trim", "trim", ["trim"], ["  a b  ", "\u00a0x\u3000", "", "   "], { tokenizer: "keyword" }),
  filter("reverse", "reverse", ["reverseString"], [...sentences.cjk, ...sentences.german]),
  filter("truncate", { type: "truncate", length: 3 }, ["truncate", { prefixLength: 3 }]),
  filter(
    "limit",
    { type: "limit", max_token_count: 2 },
    ["limitTokenCount", { maxTokenCount: 2 }],
    ["a b c", "a b", "a", ""],
  ),
  filter("apostrophe", "apostrophe", ["apostrophe"]),
  filter("decimal_digit", "decimal_digit", ["decimalDigit"]),
  filter(
    "german_normalization",
    "german_normalization",
    ["germanNormalization"],
    [...sentences.german, words("german"), "aeue oeu quelle queue auer bauern neue äe ueber goethe groß ÄÖÜ"],
  ),
  filter("keyword_repeat", "keyword_repeat", ["keywordRepeat"], sentences.english),
  filter("keyword_repeat-stemmed", "remove_duplicates", ["removeDuplicates"], sentences.english, {
    before: [
      ["keyword_repeat", ["keywordRepeat"]],
      ["porter_stem", ["porterStem"]],
    ],
  }),
  filter("keyword_marker", "porter_stem", ["porterStem"], ["running jumping Running foxes cats dogs"], {
    before: [
      [
        { type: "keyword_marker", keywords: ["running", "foxes"] },
        ["keywordMarker", { protected: "running|foxes" }],
      ],
      [{ type: "keyword_marker", keywords_pattern: "c.*" }, ["keywordMarker", { pattern: "c.*" }]],
    ],
  }),
  filter("stemmer_override", "porter_stem", ["porterStem"], ["running jumping foxes mice mouse"], {
    before: [
      [
        { type: "stemmer_override", rules: ["mice, mouses => mouse", "running => runn"] },
        ["stemmerOverride", { dictionary: "mice\tmouse|mouses\tmouse|running\trunn" }],
      ],
    ],
  }),
  filter(
    "keep_types",
    { type: "keep_types", types: ["<NUM>", "<EMOJI>"] },
    ["type", { types: "<NUM>|<EMOJI>", useWhitelist: true }],
    everything,
    { tokenizer: "standard" },
  ),
  filter(
    "keep",
    { type: "keep", keep_words: ["a", "human", "free"] },
    ["keepWord", { words: "a|human|free" }],
    [...sentences.english],
  ),
  filter("fingerprint", "fingerprint", ["fingerprint", { maxOutputTokenSize: 255, separator: " " }]),
  ...["([^@]+)", "(\\p{L}+)", "(\\d+)", "@(.+)", "(([a-z]+)(\\d*))"].map((pattern, at) =>
    filter(
      `pattern_capture-${at}`,
      { type: "pattern_capture", preserve_original: at % 2 === 0, patterns: [pattern] },
      ["patternCaptureGroup", { preserve_original: at % 2 === 0, pattern }],
      ["john-smith_123@foo-bar.com a1b22 plain 42 @x x@ éa@b.c"],
    ),
  ),
  filter(
    "pattern_replace",
    { type: "pattern_replace", pattern: "([a-z])(\\d)", replacement: "$2-$1" },
    ["patternReplace", { pattern: "([a-z])(\\d)", replacement: "$2-$1" }],
    delimiterTexts,
  ),
  charFilter("html_strip", "html_strip", ["htmlStrip"], html),
  charFilter(
    "mapping",
    {
      type: "mapping",
      mappings: [":) => _happy_", ":( => _sad_", "ph => f", "\\u0020\\u0020 => \\u0020", "& =>"],
    },
    ["mapping", { mapping: '":)" => "_happy_"|":(" => "_sad_"|"ph" => "f"|"  " => " "|"&" => ""' }],
    ["I'm :) now  :( phone phph a&b & :):) x", "", "ph"],
  ),
  charFilter(
    "pattern_replace",
    { type: "pattern_replace", pattern: "(\\d+)-(?=\\d)", replacement: "$1_" },
    ["patternReplace", { pattern: "(\\d+)-(?=\\d)", replacement: "$1_" }],
    ["My card is 123-456-789 x", "1-2", ""],
  ),
  charFilter(
    "pattern_replace-longer",
    { type: "pattern_replace", pattern: "o", replacement: "oooo" },
    ["patternReplace", { pattern: "o", replacement: "oooo" }],
    ["foo boo", "o o"],
  ),
  ...[true, false].flatMap((expand) =>
    [
      ["synonym", "synonym"],
      ["synonym_graph", "synonymGraph"],
    ].map(([type = "", factory = ""]) =>
      filter(
        `${type}-${expand ? "expanded" : "reduced"}`,
        { type, synonyms: [...synonymRules], expand },
        // A comma would begin another file.
        [factory, { synonyms: synonymRules.join("|").replaceAll(",", "\\,"), expand }],
        synonymTexts,
      ),
    ),
  ),
  ...contentChains,
];
