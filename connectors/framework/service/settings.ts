import type { Json } from "../contract.ts";

interface SettingOf<Type extends string, Value> {
  readonly type: Type;
  /** Nothing stands for "not set". */
  readonly default?: Value;
  readonly unit?: "seconds" | "bytes" | "mebibytes";
  readonly description: string;
  readonly sensitive?: boolean;
}

export type Setting =
  | SettingOf<"text", string>
  | (SettingOf<"number", number> & { readonly least: number; readonly whole?: boolean })
  | SettingOf<"boolean", boolean>
  | SettingOf<"list", readonly string[]>
  | SettingOf<"headers", Readonly<Record<string, string>>>
  | (SettingOf<"choice", string> & { readonly options: readonly string[] });

export interface SettingGroup {
  readonly [key: string]: Setting | SettingGroup;
}

/**
 * Every key of `config.yml` that does something here, once: reading, its errors and the docs come from this table.
 * Names, units and defaults are those of elastic/connectors where it has the key, so that its file can be used.
 */
export const SETTINGS = {
  elasticsearch: {
    host: {
      type: "text",
      default: "http://localhost:9200",
      description: "where Elasticsearch is, `https` for TLS",
    },
    username: { type: "text", default: "elastic", description: "who the service is, with `password`" },
    password: { type: "text", sensitive: true, description: "the password of `username`" },
    api_key: {
      type: "text",
      sensitive: true,
      description: "who the service is instead: the encoded form of an API key; wins over a password",
    },
    verify_certs: {
      type: "boolean",
      default: true,
      description: "`false` takes any certificate, so anybody can be Elasticsearch",
    },
    ca_certs: {
      type: "text",
      description: "a PEM file of the authorities that may have signed the certificate",
    },
    headers: { type: "headers", default: {}, description: "further headers of every request" },
    request_timeout: {
      type: "number",
      least: 0.001,
      default: 240,
      unit: "seconds",
      description: "how long a request may take",
    },
    retry_on_timeout: {
      type: "boolean",
      default: true,
      description: "whether a request that took too long is sent again",
    },
    max_retries: {
      type: "number",
      whole: true,
      least: 0,
      default: 5,
      description: "how often a request is sent again; items of `_bulk` have a patience of their own",
    },
    max_wait_duration: {
      type: "number",
      least: 0,
      default: 240,
      unit: "seconds",
      description: "how long the start waits for an Elasticsearch that is not up yet",
    },
    initial_backoff_duration: {
      type: "number",
      least: 0.001,
      default: 1,
      unit: "seconds",
      description: "the first pause between two tries of the start",
    },
    backoff_multiplier: {
      type: "number",
      least: 1,
      default: 2,
      description: "by how much each further pause is longer, up to half a minute",
    },
    feature_use_connectors_api: {
      type: "boolean",
      default: true,
      description:
        "whether the `_connector` APIs are used where the server has them; `false` keeps to the indices behind them",
    },
  },
  service: {
    service_types: {
      type: "list",
      default: [],
      description: "serve every self-managed connector of these types, beside those under `connectors`",
    },
    idling: {
      type: "number",
      least: 0.001,
      default: 30,
      unit: "seconds",
      description: "how often every connector is looked at: configuration, schedule",
    },
    job_poll_interval: {
      type: "number",
      least: 0.001,
      default: 0.5,
      unit: "seconds",
      description: "how often waiting and cancelled jobs are looked for; one search for all connectors",
    },
    heartbeat: {
      type: "number",
      least: 0.001,
      default: 300,
      unit: "seconds",
      description: "how often a connector is told to be alive (`last_seen`)",
    },
    job_cleanup_interval: {
      type: "number",
      least: 0.001,
      default: 300,
      unit: "seconds",
      description: "how often jobs are ended whose connector or worker is gone",
    },
    max_concurrent_content_syncs: {
      type: "number",
      whole: true,
      least: 1,
      default: 1,
      description: "content syncs that run side by side",
    },
    max_concurrent_access_control_syncs: {
      type: "number",
      whole: true,
      least: 1,
      default: 1,
      description: "access-control syncs that run side by side",
    },
    log_level: {
      type: "choice",
      default: "info",
      options: ["debug", "info", "warn", "error"],
      description: "the least important line that is logged",
    },
    log_format: {
      type: "choice",
      default: "lines",
      options: ["lines", "ecs"],
      description: "lines for people, or JSON of the Elastic Common Schema",
    },
    text_extraction: {
      type: "choice",
      default: "built-in",
      options: ["built-in", "pipeline"],
      description:
        "who takes text from contents: the service itself, or the connector's ingest pipeline from `_attachment`",
    },
    max_file_download_size: {
      type: "number",
      whole: true,
      least: 1,
      default: 10_485_760,
      unit: "bytes",
      description: "contents that are larger are not read, but by an extraction service",
    },
    health_port: {
      type: "number",
      whole: true,
      least: 0,
      description: "where `/health` and `/metrics` are served; 0 lets the system choose, nothing serves none",
    },
    health_host: {
      type: "text",
      default: "127.0.0.1",
      description: "the address they are served on; they ask for no password",
    },
  },
  extraction_service: {
    host: {
      type: "text",
      description: "where the extraction service is, for connectors with `use_text_extraction_service`",
    },
    timeout: {
      type: "number",
      least: 0.001,
      default: 30,
      unit: "seconds",
      description: "how long it may take for one content",
    },
    stream_chunk_size: {
      type: "number",
      whole: true,
      least: 1,
      default: 65_536,
      unit: "bytes",
      description: "in pieces of which size contents are sent to it",
    },
  },
} as const satisfies SettingGroup;

/**
 * Keys of elastic/connectors that need no answer here, and what to know instead. Each stands for all keys below it.
 * They are accepted, and told once at the start.
 */
export const IGNORED: Readonly<Record<string, string>> = {
  "elasticsearch.ssl": "the scheme of elasticsearch.host says whether TLS is spoken",
  "elasticsearch.retry_interval": "pauses between tries grow by themselves",
  "elasticsearch.log_level": "service.log_level is the one level",
  "elasticsearch.bulk": "sizes and pauses of bulk requests follow what Elasticsearch answers",
  "service.incremental_sync_interval_seconds":
    "an incremental sync knows by its cursor where the last one ended",
  "service.fips_mode": "ids of documents that are too long for Elasticsearch are replaced by their MD5",
  "service.worker_mode": "service.service_types alone says which connectors are served",
  "service.preflight_max_attempts": "elasticsearch.max_wait_duration limits the start",
  "service.preflight_idle": "elasticsearch.initial_backoff_duration paces the start",
  "service.max_errors": "an error of one connector or of Elasticsearch never ends the service",
  "service.max_errors_span": "an error of one connector or of Elasticsearch never ends the service",
  "service.max_concurrent_scheduling_tasks": "every pass looks at every connector",
  "extraction_service.use_file_pointers":
    "contents are streamed to the extraction service, never by way of a file",
  "extraction_service.shared_volume_dir":
    "contents are streamed to the extraction service, never by way of a file",
  sources: "a connector is known by its folder",
};

/** A connector of the file, with the key it writes its index with when it has its own. */
export interface ConfiguredConnector {
  readonly connector_id: string;
  readonly service_type: string;
  readonly api_key?: string;
}

type PlainValue<Type> = Type extends "number"
  ? number
  : Type extends "boolean"
    ? boolean
    : Type extends "list"
      ? readonly string[]
      : Type extends "headers"
        ? Readonly<Record<string, string>>
        : string;

type ValueOf<S> = S extends { type: "choice"; options: readonly (infer Option)[] }
  ? Option
  : S extends { type: infer Type; default: unknown }
    ? PlainValue<Type>
    : S extends { type: infer Type extends Setting["type"] }
      ? PlainValue<Type> | undefined
      : { readonly [Key in keyof S]: ValueOf<S[Key]> };

/** What the service was told, keys as in the file: durations in seconds, sizes in the unit the table says. */
export type Settings = ValueOf<typeof SETTINGS> & { readonly connectors: readonly ConfiguredConnector[] };

export const isSetting = (entry: Setting | SettingGroup): entry is Setting => typeof entry.type === "string";

/** Every setting with its dotted key, in the order of the table. */
export function settingsList(
  group: SettingGroup = SETTINGS,
  prefix = "",
): readonly { readonly key: string; readonly setting: Setting }[] {
  return Object.entries(group).flatMap(([name, entry]) => {
    const key = `${prefix}${name}`;
    return isSetting(entry) ? [{ key, setting: entry }] : settingsList(entry, `${key}.`);
  });
}

/** Every value that must not be seen by anybody: for the log to take out. */
export function secretsOf(settings: Settings): readonly string[] {
  const { password, api_key, headers } = settings.elasticsearch;
  const keys = settings.connectors.map((connector) => connector.api_key);
  return [password, api_key, ...Object.values(headers), ...keys].filter((secret) => secret !== undefined);
}

/** A setting's default as a person would write it. */
export const shownDefault = (value: Json | undefined): string =>
  value === undefined ? "" : typeof value === "object" ? JSON.stringify(value) : String(value);
