import { illegalArgument, notImplemented } from "../errors.ts";
import { Analyzer, type Named } from "./analyzer.ts";
import { analyzers, keywords, missingAnalyzers } from "./analyzers.ts";
import {
  charFilters,
  needsSettings as charFiltersWithSettings,
  missingCharFilters,
} from "./char-filters/table.ts";
import type { CharFilter, Factory, Surroundings, TokenFilter, Tokenizer } from "./component.ts";
import { ComponentSettings } from "./component-settings.ts";
import { needsSettings as filtersWithSettings, missingTokenFilters, tokenFilters } from "./filters/table.ts";
import { readGroups } from "./setting-groups.ts";
import { keyword } from "./tokenizers/characters.ts";
import { missingTokenizers, tokenizers } from "./tokenizers/table.ts";

interface Kind<Component> {
  /** As settings call it. */
  readonly name: "char_filter" | "tokenizer" | "filter";
  readonly factories: Readonly<Record<string, Factory<Component>>>;
  readonly missing: ReadonlySet<string>;
  readonly needsSettings: ReadonlySet<string>;
}

const charFilterKind: Kind<CharFilter> = {
  name: "char_filter",
  factories: charFilters,
  missing: missingCharFilters,
  needsSettings: charFiltersWithSettings,
};
const tokenizerKind: Kind<Tokenizer> = {
  name: "tokenizer",
  factories: tokenizers,
  missing: missingTokenizers,
  needsSettings: new Set(),
};
const filterKind: Kind<TokenFilter> = {
  name: "filter",
  factories: tokenFilters,
  missing: missingTokenFilters,
  needsSettings: filtersWithSettings,
};

const noSettings = new ComponentSettings();

/** The flat settings of an index, as far as analysis reads them. */
export type FlatSettings = Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * The analyzers, normalizers and their parts that an index has: those of its settings, and the built-in ones.
 * Making it checks the settings, and throws what the server answers to wrong ones.
 */
export class IndexAnalysis {
  readonly #settings: FlatSettings;
  readonly #surroundings: Surroundings;
  readonly #charFilters: ReadonlyMap<string, CharFilter>;
  readonly #tokenizers: ReadonlyMap<string, Tokenizer>;
  readonly #filters = new Map<string, TokenFilter>();
  readonly #analyzers = new Map<string, Analyzer>();
  readonly #normalizers = new Map<string, Analyzer>();

  constructor(settings: FlatSettings = {}) {
    this.#settings = settings;
    this.#surroundings = {
      limit: (name, otherwise) => Number(settings[`index.${name}`] ?? otherwise),
      tokenizer: (name) => this.tokenizer(name),
      tokenFilter: (name) => this.filter(name),
    };
    this.#charFilters = this.#make(charFilterKind);
    this.#tokenizers = this.#make(tokenizerKind);
    this.#make(filterKind, this.#filters);
    for (const [name, each] of readGroups(settings, "analyzer"))
      this.#analyzers.set(name, this.#makeAnalyzer(name, each));
    for (const [name, each] of readGroups(settings, "normalizer"))
      this.#normalizers.set(name, this.#makeNormalizer(name, each));
    for (const name of this.#analyzers.keys())
      if (name.startsWith("_")) throw illegalArgument(`analyzer name must not start with '_'. got "${name}"`);
  }

  /** The analyzer of a name; undefined when there is none. */
  analyzer(name: string): Analyzer | undefined {
    const made = this.#analyzers.get(name);
    if (made) return made;
    if (name === "default") return this.analyzer("standard");
    const factory = analyzers[name];
    if (!factory) {
      if (missingAnalyzers.has(name)) throw notImplemented(`the analyzer [${name}]`);
      return undefined;
    }
    const analyzer = factory(noSettings, this.#surroundings);
    this.#analyzers.set(name, analyzer);
    return analyzer;
  }

  /** True where the index itself says what its default analyzer for searches is. */
  get hasDefaultSearch(): boolean {
    return this.#analyzers.has("default_search");
  }

  get hasDefaultSearchQuote(): boolean {
    return this.#analyzers.has("default_search_quote");
  }

  /** The normalizer of a name; undefined when there is none. */
  normalizer(name: string): Analyzer | undefined {
    const made = this.#normalizers.get(name);
    if (made || name !== "lowercase") return made;
    const filter = this.filter("lowercase");
    return new Analyzer({
      tokenizer: { name: "keyword", component: keyword },
      filters: filter ? [{ name: "lowercase", component: filter }] : [],
      gap: 0,
      custom: true,
    });
  }

  /** What a keyword without normalizer is cut by: the whole value is one token. */
  readonly keywords = keywords;

  charFilter(name: string): CharFilter | undefined {
    return this.#charFilters.get(name) ?? this.#builtIn(charFilterKind, name);
  }

  tokenizer(name: string): Tokenizer | undefined {
    return this.#tokenizers.get(name) ?? this.#builtIn(tokenizerKind, name);
  }

  filter(name: string): TokenFilter | undefined {
    return this.#filters.get(name) ?? this.#builtIn(filterKind, name);
  }

  /** Makes a part of settings that a request writes out; undefined when its type is unknown. */
  anonymous(kind: "char_filter", type: string, settings: ComponentSettings): CharFilter | undefined;
  anonymous(kind: "tokenizer", type: string, settings: ComponentSettings): Tokenizer | undefined;
  anonymous(kind: "filter", type: string, settings: ComponentSettings): TokenFilter | undefined;
  anonymous(kind: Kind<unknown>["name"], type: string, settings: ComponentSettings): unknown {
    const kinds: Record<string, Kind<unknown>> = {
      char_filter: charFilterKind,
      tokenizer: tokenizerKind,
      filter: filterKind,
    };
    const { factories, missing } = kinds[kind] as Kind<unknown>;
    const factory = factories[type];
    if (!factory && missing.has(type)) throw notImplemented(`the ${kind} [${type}]`);
    return factory?.(settings, this.#surroundings, `__anonymous__${type}`);
  }

  #builtIn<Component>(kind: Kind<Component>, name: string): Component | undefined {
    if (kind.missing.has(name)) throw notImplemented(`the ${kind.name} [${name}]`);
    if (kind.needsSettings.has(name)) return undefined;
    return kind.factories[name]?.(noSettings, this.#surroundings);
  }

  #make<Component>(kind: Kind<Component>, made = new Map<string, Component>()): Map<string, Component> {
    for (const [name, settings] of readGroups(this.#settings, kind.name)) {
      const type = settings.text("type");
      if (type === undefined)
        throw illegalArgument(`${kind.name} [${name}] must specify either an analyzer type, or a tokenizer`);
      const factory = kind.factories[type];
      if (!factory) {
        if (kind.missing.has(type)) throw notImplemented(`the ${kind.name} [${type}]`);
        throw illegalArgument(`Unknown ${kind.name} type [${type}] for [${name}]`);
      }
      made.set(name, factory(settings, this.#surroundings, name));
    }
    return made;
  }

  #makeAnalyzer(name: string, settings: ComponentSettings): Analyzer {
    const type = settings.text("type") ?? (settings.has("tokenizer") ? "custom" : undefined);
    if (type === undefined)
      throw illegalArgument(`analyzer [${name}] must specify either an analyzer type, or a tokenizer`);
    if (type === "custom") return this.#makeCustom(name, settings);
    const factory = analyzers[type];
    if (factory) return factory(settings, this.#surroundings);
    if (missingAnalyzers.has(type)) throw notImplemented(`the analyzer [${type}]`);
    throw illegalArgument(`Unknown analyzer type [${type}] for [${name}]`);
  }

  #makeCustom(name: string, settings: ComponentSettings): Analyzer {
    const tokenizerName = settings.text("tokenizer");
    if (tokenizerName === undefined)
      throw illegalArgument(`Custom Analyzer [${name}] must be configured with a tokenizer`);
    const tokenizer = this.tokenizer(tokenizerName);
    if (!tokenizer)
      throw illegalArgument(
        `Custom Analyzer [${name}] failed to find tokenizer under name [${tokenizerName}]`,
      );
    return new Analyzer({
      charFilters: this.#partsOf(name, settings, "char_filter", (each) => this.charFilter(each)),
      tokenizer: { name: tokenizerName, component: tokenizer },
      filters: this.#partsOf(name, settings, "filter", (each) => this.filter(each)),
      gap: settings.integer("position_increment_gap", 100),
      custom: true,
    });
  }

  #makeNormalizer(name: string, settings: ComponentSettings): Analyzer {
    const type = settings.text("type") ?? "custom";
    if (type !== "custom") throw illegalArgument(`Unknown normalizer type [${type}] for [${name}]`);
    if (settings.has("tokenizer"))
      throw illegalArgument(`Custom normalizer [${name}] cannot configure a tokenizer`);
    const charFilters = this.#partsOf(name, settings, "char_filter", (each) => this.charFilter(each));
    const filters = this.#partsOf(name, settings, "filter", (each) => this.filter(each));
    for (const each of charFilters)
      if (!each.component.normalizes)
        throw illegalArgument(`Custom normalizer [${name}] may not use char filter [${each.name}]`);
    for (const each of filters)
      if (!each.component.normalizes)
        throw illegalArgument(`Custom normalizer [${name}] may not use filter [${each.name}]`);
    return new Analyzer({
      charFilters,
      tokenizer: { name: "keyword", component: keyword },
      filters,
      gap: 0,
      custom: true,
    });
  }

  #partsOf<Component>(
    analyzer: string,
    settings: ComponentSettings,
    kind: "char_filter" | "filter",
    lookUp: (name: string) => Component | undefined,
  ): Named<Component>[] {
    return (settings.list(kind) ?? []).map((name) => {
      const component = lookUp(name);
      if (component) return { name, component };
      throw illegalArgument(`Custom Analyzer [${analyzer}] failed to find ${kind} under name [${name}]`);
    });
  }
}

/** The analysis of an index without settings, which `_analyze` uses when it names no index. */
export const builtInAnalysis = new IndexAnalysis();
