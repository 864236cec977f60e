import { IndexAnalysis } from "../analysis/index-analysis.ts";
import { entropy } from "../durability/moment.ts";
import type { JsonObject } from "../json.ts";
import { Mapping } from "../mapping/mapping.ts";
import { DocumentStore } from "../store/document-store.ts";
import type { Searcher } from "../store/searcher.ts";
import { version } from "../version.ts";
import { RefreshWait } from "./refresh-wait.ts";
import { IndexSettings } from "./settings.ts";

/** What an alias says about one index. */
export interface AliasOptions {
  readonly filter?: JsonObject;
  readonly is_write_index?: boolean;
  readonly is_hidden?: boolean;
  readonly index_routing?: string;
  readonly search_routing?: string;
}

/** What an index is beside its mapping and its documents. */
export interface IndexState {
  readonly name: string;
  readonly uuid: string;
  readonly createdAt: number;
  readonly settings: Readonly<Record<string, string | string[]>>;
  readonly aliases: ReadonlyMap<string, AliasOptions>;
  readonly closed: boolean;
  readonly lastTick: number;
}

/** One index: settings, mapping, aliases and documents. */
export class Index {
  readonly name: string;
  readonly uuid: string;
  readonly createdAt: number;
  #settings: IndexSettings;
  /** Fixed at creation, as its settings are. */
  readonly analysis: IndexAnalysis;
  readonly mapping: Mapping;
  readonly aliases = new Map<string, AliasOptions>();
  readonly store = new DocumentStore();
  readonly #clock: () => number;
  #lastTick = 0;
  readonly #wait = new RefreshWait(
    this.store,
    () => this.#untilTick(),
    () => this.tick(),
  );
  #closed = false;
  #reopened = false;

  constructor(options: {
    name: string;
    /** The name as it was asked for: date math unresolved. */
    providedName: string;
    settings: IndexSettings;
    clock: () => number;
    /** Of an index that is made again. */
    born?: { readonly uuid: string; readonly createdAt: number };
  }) {
    this.name = options.name;
    this.#clock = options.clock;
    this.uuid = options.born?.uuid ?? entropy(16).toString("base64url");
    this.createdAt = options.born?.createdAt ?? options.clock();
    this.#settings = options.settings.with({
      "index.provided_name": options.providedName,
      "index.creation_date": String(this.createdAt),
      "index.uuid": this.uuid,
      "index.version.created": version.indexCreated,
    });
    this.analysis = new IndexAnalysis(this.#settings.toFlat());
    this.mapping = new Mapping(() => this.#settings, this.analysis);
  }

  /** Makes an index that was before, without its mapping, its documents and the aliases that point to it. */
  static again(state: IndexState, clock: () => number): Index {
    const { name, closed, lastTick } = state;
    const settings = new IndexSettings(new Map(Object.entries(state.settings)));
    const providedName = String(settings.get("index.provided_name"));
    const index = new Index({ name, providedName, settings, clock, born: state });
    index.#closed = closed;
    index.#lastTick = lastTick;
    return index;
  }

  /** What it is now, beside its mapping and its documents. */
  get state(): IndexState {
    return {
      name: this.name,
      uuid: this.uuid,
      createdAt: this.createdAt,
      settings: { ...this.settings.toFlat() },
      aliases: new Map(this.aliases),
      closed: this.#closed,
      lastTick: this.#lastTick,
    };
  }

  get settings(): IndexSettings {
    return this.#settings;
  }

  /** Changes settings that may change while the index lives. */
  changeSettings(changes: Readonly<Record<string, string | string[] | undefined>>): void {
    const before = this.#settings.refreshIntervalMs;
    this.#settings = this.#settings.with(changes);
    if (this.#settings.refreshIntervalMs === before) return;
    // Whoever waits must not wait for a tick of before; the server, too, shows all that was written.
    this.#lastTick = this.#tickOf(this.#clock());
    this.store.refresh();
  }

  /** Neither read nor written until it is opened again. */
  get closed(): boolean {
    return this.#closed;
  }

  /** It is not as it was made: it was closed since, and perhaps opened again. */
  get reopened(): boolean {
    return this.#reopened;
  }

  close(): void {
    this.#reopened = true;
    this.#closed = true;
    this.release();
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
    if (this.settings.refreshIntervalMs <= 0) return;
    const tick = this.#tickOf(this.#clock());
    if (tick === this.#lastTick) return;
    this.#lastTick = tick;
    this.store.refresh();
  }

  #tickOf(now: number): number {
    return Math.floor((now - this.createdAt) / this.settings.refreshIntervalMs);
  }

  #untilTick(): number | undefined {
    const intervalMs = this.settings.refreshIntervalMs;
    if (intervalMs <= 0) return undefined;
    const now = this.#clock();
    return Math.max(1, this.createdAt + (this.#tickOf(now) + 1) * intervalMs - now);
  }

  /** Resolves when a search sees what was written so far. */
  untilRefreshed(): Promise<void> {
    return this.#wait.wait();
  }

  /** True when so many wait for a refresh that the next one who would brings it about instead. */
  get isWaitFull(): boolean {
    return this.store.waiting >= this.settings.integer("index.max_refresh_listeners", 1000);
  }

  /** Lets go who waits for a refresh, and leaves no timer behind. */
  release(): void {
    this.#wait.end();
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
