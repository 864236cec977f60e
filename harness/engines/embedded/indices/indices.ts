import { ElasticsearchError, illegalArgument, indexNotFound } from "../errors.ts";
import type { JsonObject } from "../json.ts";
import { requireAgreement } from "./alias-agreement.ts";
import { checkFilterOn } from "./alias-filter.ts";
import { parseAliasOptions } from "./alias-options.ts";
import { dateMathName } from "./date-math-name.ts";
import { type AliasOptions, Index } from "./index.ts";
import { checkAliasName, checkIndexName } from "./names.ts";
import { type ResolveOptions, resolveTargets, type Target } from "./resolve.ts";
import { flattenSettings, IndexSettings } from "./settings.ts";
import { checkSettings } from "./settings-check.ts";
import type { IndexTemplate } from "./template.ts";
import { mergeMappings } from "./templates/merge-mappings.ts";
import { Templates } from "./templates/templates.ts";

export interface CreateOptions {
  readonly settings?: JsonObject;
  readonly mappings?: JsonObject;
  readonly aliases?: ReadonlyMap<string, AliasOptions>;
}

/** Takes what the server warns of in a `Warning` header. */
export type Warn = (text: string) => void;

/** The indices of a node and the aliases that point to them. */
export class Indices {
  readonly #indices = new Map<string, Index>();
  readonly #aliases = new Map<string, Set<Index>>();
  readonly #clock: () => number;
  readonly #builtIn: readonly IndexTemplate[];
  readonly templates: Templates;

  constructor(clock: () => number, templates: readonly IndexTemplate[]) {
    this.#clock = clock;
    this.#builtIn = templates;
    this.templates = new Templates(templates);
  }

  /** The index of exactly this name. */
  get(name: string): Index | undefined {
    return this.#indices.get(name);
  }

  all(): Index[] {
    return [...this.#indices.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /** The name that date math in angle brackets stands for now; other names as they are. */
  actualName(name: string): string {
    return name.startsWith("<") ? dateMathName(name, this.#clock()) : name;
  }

  /** The index of this name, or those that the alias of this name points to. */
  byName(expression: string): Index[] {
    const name = this.actualName(expression);
    const index = this.#indices.get(name);
    return index ? [index] : [...(this.#aliases.get(name) ?? [])];
  }

  isAlias(name: string): boolean {
    return this.#aliases.has(name);
  }

  /** All names that wildcards can match. */
  names(): { name: string; hidden: boolean }[] {
    const indices = [...this.#indices.values()].map(({ name, hidden }) => ({ name, hidden }));
    const aliases = [...this.#aliases].map(([name, behind]) => ({
      name,
      hidden: [...behind].some((index) => index.aliases.get(name)?.is_hidden),
    }));
    return [...indices, ...aliases].sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /** The indices that an expression reaches, ordered by name. */
  resolve(expression: string | undefined, options: ResolveOptions = {}): Target[] {
    return resolveTargets(this, expression, options);
  }

  /** As `resolve`, when the names by which they were reached mean nothing. */
  reached(expression: string | undefined, options: ResolveOptions = {}): Index[] {
    return this.resolve(expression, options).map(({ index }) => index);
  }

  /** The one index that a write to `name` goes to; undefined when nothing is called so. */
  forWrite(expression: string): Index | undefined {
    const name = this.actualName(expression);
    const index = this.#indices.get(name);
    if (index) return index;
    const behind = [...(this.#aliases.get(name) ?? [])];
    const [only] = behind;
    if (!only || (behind.length === 1 && only.aliases.get(name)?.is_write_index !== false)) return only;
    const chosen = behind.find((each) => each.aliases.get(name)?.is_write_index);
    if (chosen) return chosen;
    throw illegalArgument(
      `no write index is defined for alias [${name}]. The write index may be explicitly disabled using is_write_index=false or the alias points to multiple indices without one being designated as a write index`,
    );
  }

  /** Creates the index that a write to `name` needs: the one of this name, or the one that a built-in alias stands for. */
  createFor(name: string, warn?: Warn): Index {
    const owner = this.#builtIn.find(({ aliases }) => Object.hasOwn(aliases ?? {}, name));
    const actual = this.actualName(owner?.primaryIndex ?? name);
    const { composable } = this.templates.forIndex(actual);
    if (composable?.allowAutoCreate === false)
      throw indexNotFound(
        `composable template [${composable.patterns.join(", ")}] forbids index auto creation`,
      );
    return this.create(owner?.primaryIndex ?? name, {}, warn);
  }

  /** Creates an index with the built-in template that fits its name beneath what the request says. */
  create(providedName: string, options: CreateOptions = {}, warn: Warn = () => {}): Index {
    const name = this.actualName(providedName);
    checkIndexName(name);
    const existing = this.#indices.get(name);
    if (existing) throw alreadyExists(existing);
    if (this.#aliases.has(name))
      throw new ElasticsearchError({
        type: "invalid_index_name_exception",
        reason: `Invalid index name [${name}], already exists as alias`,
        status: 400,
        metadata: { index_uuid: "_na_", index: name },
      });
    const { content, legacy } = this.templates.forIndex(name);
    const given = { ...content.settings, ...flattenSettings(options.settings ?? {}) };
    checkSettings(given);
    const settings = new IndexSettings(new Map()).with({ ...defaultSettings, ...given, ...expanded(given) });
    const index = new Index({ name, providedName, settings, clock: this.#clock });
    const mappings = mergeMappings(content.mappings, options.mappings ?? {});
    if (Object.keys(mappings).length > 0) index.mapping.merge(mappings);
    const aliases = new Map<string, AliasOptions>([
      ...Object.entries(content.aliases).map(
        ([alias, said]) => [alias, parseAliasOptions(alias, said)] as [string, AliasOptions],
      ),
      ...(options.aliases ?? []),
    ]);
    if (aliases.has(name)) throw illegalArgument(`alias name [${name}] self-conflicts with index name`);
    for (const [alias, options] of aliases) {
      checkAliasName(alias, (taken) => this.#indices.has(taken));
      checkFilterOn(index, alias, options);
      const behind = [...(this.#aliases.get(alias) ?? [])].map(
        (each) => [each, each.aliases.get(alias) ?? {}] as const,
      );
      requireAgreement(alias, new Map([...behind, [index, options]]));
    }
    this.#indices.set(name, index);
    for (const warning of warningsOf(index, legacy)) warn(warning);
    for (const [alias, aliasOptions] of aliases) this.addAlias(index, alias, aliasOptions);
    return index;
  }

  /** Takes in an index that was before, and points its aliases to it. */
  restore(index: Index, aliases: ReadonlyMap<string, AliasOptions>): void {
    this.#indices.set(index.name, index);
    for (const [alias, options] of aliases) this.addAlias(index, alias, options);
  }

  delete(index: Index): void {
    index.release();
    this.#indices.delete(index.name);
    for (const alias of [...index.aliases.keys()]) this.removeAlias(index, alias);
  }

  /** Points an alias to an index, or changes what it says about it. */
  addAlias(index: Index, alias: string, options: AliasOptions): void {
    checkAliasName(alias, (taken) => this.#indices.has(taken));
    index.aliases.set(alias, options);
    const behind = this.#aliases.get(alias) ?? new Set();
    this.#aliases.set(alias, behind.add(index));
  }

  removeAlias(index: Index, alias: string): void {
    index.aliases.delete(alias);
    const behind = this.#aliases.get(alias);
    behind?.delete(index);
    if (behind?.size === 0) this.#aliases.delete(alias);
  }
}

/** Names of hidden indices begin with a dot, and of others should not; an index should be shaped by one template. */
function warningsOf({ name, hidden }: Index, legacy: readonly string[]): string[] {
  return [
    ...(name.startsWith(".") && !hidden
      ? [
          `index name [${name}] starts with a dot '.', in the next major version, index names starting with a dot are reserved for hidden indices and system indices`,
        ]
      : []),
    ...(legacy.length > 1
      ? [
          `index [${name}] matches multiple legacy templates [${[...legacy].sort().join(", ")}], composable templates will only match a single template`,
        ]
      : []),
  ];
}

const defaultSettings = {
  "index.routing.allocation.include._tier_preference": "data_content",
  "index.number_of_shards": "1",
  "index.number_of_replicas": "1",
};

/** A single node expands to no replicas at all. */
function expanded(settings: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> {
  const range = settings["index.auto_expand_replicas"];
  return range === undefined || range === "false" ? {} : { "index.number_of_replicas": "0" };
}

function alreadyExists(index: Index): ElasticsearchError {
  return new ElasticsearchError({
    type: "resource_already_exists_exception",
    reason: `index [${index.name}/${index.uuid}] already exists`,
    status: 400,
    metadata: { index_uuid: index.uuid, index: index.name },
  });
}
