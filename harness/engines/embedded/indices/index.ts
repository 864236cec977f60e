import { IndexAnalysis } from "../analysis/index-analysis.ts";
import { entropy } from "../durability/moment.ts";
import type { JsonObject } from "../json.ts";
import { Mapping } from "../mapping/mapping.ts";
import { DocumentStore } from "../store/document-store.ts";
import type { Searcher } from "../store/searcher.ts";
import { version } from "../version.ts";
import type { IndexSettings } from "./settings.ts";

/** What an alias says about one index. */
export interface AliasOptions {
  readonly filter?: JsonObject;
  readonly is_write_index?: boolean;
  readonly is_hidden?: boolean;
  readonly index_routing?: string;
  readonly search_routing?: string;
}

/** One index: settings, mapping, aliases and documents. */
export class Index {
  readonly name: string;
  readonly uuid = entropy(16).toString("base64url");
  readonly createdAt: number;
  #settings: IndexSettings;
  /** Fixed at creation, as its settings are. */
  readonly analysis: IndexAnalysis;
  readonly mapping: Mapping;
  readonly aliases = new Map<string, AliasOptions>();
  readonly store = new DocumentStore();
  readonly #clock: () => number;
  #lastTick = 0;
  #closed = false;

  constructor(options: {
    name: string;
    /** The name as it was asked for: date math unresolved. */
    providedName: string;
    settings: IndexSettings;
    clock: () => number;
  }) {
    this.name = options.name;
    this.#clock = options.clock;
    this.createdAt = options.clock();
    this.#settings = options.settings.with({
      "index.provided_name": options.providedName,
      "index.creation_date": String(this.createdAt),
      "index.uuid": this.uuid,
      "index.version.created": version.indexCreated,
    });
    this.analysis = new IndexAnalysis(this.#settings.toFlat());
    this.mapping = new Mapping(() => this.#settings, this.analysis);
  }

  get settings(): IndexSettings {
    return this.#settings;
  }

  /** Changes settings that may change while the index lives. */
  changeSettings(changes: Readonly<Record<string, string | string[] | undefined>>): void {
    this.#settings = this.#settings.with(changes);
  }

  /** Neither read nor written until it is opened again. */
  get closed(): boolean {
    return this.#closed;
  }

  close(): void {
    this.#closed = true;
    this.changeSettings({ "index.verified_before_close": "true" });
  }

  /** An opened index shows all that was written before it was closed. */
  open(): void {
    if (!this.#closed) return;
    this.#closed = false;
    this.changeSettings({ "index.verified_before_close": undefined });
    this.store.refresh();
  }

  get hidden(): boolean {
    return this.settings.get("index.hidden") === "true";
  }

  /**
   * To be called before a write and before a search. The server refreshes by a timer; here the tick that has
   * passed since is made up for, so that a search sees what was written before the last tick and no more.
   */
  tick(): void {
    const intervalMs = this.settings.refreshIntervalMs;
    if (intervalMs <= 0) return;
    const tick = Math.floor((this.#clock() - this.createdAt) / intervalMs);
    if (tick === this.#lastTick) return;
    this.#lastTick = tick;
    this.store.refresh();
  }

  /** The documents as a search starting now sees them. */
  searcher(): Searcher {
    this.tick();
    return this.store.searcher;
  }

  /** `_shards.total` of a write; replicas count though a single node never assigns them. */
  get writeShards(): number {
    return 1 + this.settings.replicas;
  }
}
