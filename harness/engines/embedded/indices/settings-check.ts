import { ElasticsearchError, illegalArgument } from "../errors.ts";
import { parseActiveShards } from "../http/active-shards.ts";
import { nearest } from "../http/parameters.ts";
import { illegalArgumentAround } from "../search/root-cause.ts";
import { type KnownSetting, knownSettings, openGroups } from "./known-settings.ts";
import { timeValueMs } from "./settings.ts";

type Flat = Readonly<Record<string, string | string[] | undefined>>;

const maxShards = 1024;

/** Refuses settings that the server does not know, keeps to itself, or whose values it does not take. */
export function checkSettings(settings: Flat): void {
  const problems = Object.keys(settings)
    .sort()
    .flatMap((name) => {
      try {
        check(name, settings[name]);
        return [];
      } catch (cause) {
        if (cause instanceof ElasticsearchError) return [cause];
        throw cause;
      }
    });
  const [first, ...others] = problems.reverse();
  if (!first) return;
  if (others.length === 0) throw first;
  throw new ElasticsearchError({
    type: first.type,
    reason: first.message,
    status: first.status,
    outer: { suppressed: others.map((each) => each.toJson()) },
    ...(first.causedBy && { causedBy: first.causedBy }),
  });
}

function check(name: string, value: string | string[] | undefined): void {
  const known = knownSettings.get(name);
  if (!known && openGroups.some((group) => name.startsWith(group))) return;
  if (!known && name.includes("*") && value === undefined) return;
  if (!known || known.scope === "gone" || serverOwn.has(name)) throw unknownSetting(name);
  if (known.scope === "private")
    throw illegalArgument(
      `can not update private setting [${name}]; this setting is managed by Elasticsearch`,
    );
  if (known.scope === "internal")
    throw illegalArgument(
      `can not update internal setting [${name}]; this setting is managed via a dedicated API`,
    );
  if (value !== undefined) checkValue(known, String(value));
}

/** Settings that an index has and that nobody may name, not even among the unknown. */
const serverOwn = new Set(["index.creation_date", "index.provided_name", "index.uuid"]);

function unknownSetting(name: string): ElasticsearchError {
  const near = serverOwn.has(name) ? [] : nearest(name, suggested, 0.7);
  const [best] = near;
  return illegalArgument(
    best === undefined
      ? `unknown setting [${name}] please check that any required plugins are installed, or check the breaking changes documentation for removed settings`
      : `unknown setting [${name}] did you mean ${near.length === 1 ? `[${best}]` : `any of [${near.join(", ")}]`}?`,
  );
}

const suggested = [...knownSettings.values()].filter(({ scope }) => scope !== "gone").map(({ name }) => name);

function checkValue({ name, type, min }: KnownSetting, value: string): void {
  if (type === "boolean" && value !== "true" && value !== "false")
    throw illegalArgument(`Failed to parse value [${value}] as only [true] or [false] are allowed.`);
  if (type === "number") checkNumber(name, value, min);
  if (type === "time") timeValueMs(name, value);
  if (type === "copies") parseActiveShards(value);
  if (type === "bytes") checkBytes(name, value);
  if (name === "index.auto_expand_replicas" && !/^(false|0-all|\d+-\d+)$/.test(value))
    throw illegalArgument(
      `failed to parse [index.auto_expand_replicas] from value: [${value}] at index ${value.indexOf("-")}`,
    );
}

function checkNumber(name: string, value: string, min: string | undefined): void {
  const refused = `Failed to parse value [${value}] for setting [${name}]`;
  const isWhole = !min?.includes(".");
  if (!(isWhole ? /^[+-]?\d+$/ : /^[+-]?(\d+\.?\d*|\.\d+)$/).test(value)) {
    const reason = `For input string: "${value}"`;
    throw illegalArgument(
      refused,
      new ElasticsearchError({ type: "number_format_exception", reason, status: 400 }),
    );
  }
  if (min !== undefined && Number(value) < Number(min)) throw illegalArgument(`${refused} must be >= ${min}`);
  if (name === "index.number_of_shards" && Number(value) > maxShards)
    throw illegalArgument(`${refused} must be <= ${maxShards}`);
}

function checkBytes(name: string, value: string): void {
  if (/^(-1|0|\d+(\.\d+)?(b|kb|k|mb|m|gb|g|tb|t|pb|p))$/i.test(value)) return;
  const reason = `failed to parse setting [${name}] with value [${value}] as a size in bytes: unit is missing or unrecognized`;
  throw illegalArgumentAround(
    reason,
    new ElasticsearchError({ type: "parse_exception", reason, status: 400 }),
  );
}
