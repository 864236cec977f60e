import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import type { Json } from "../contract.ts";
import { ConfigError, messageOf } from "../errors.ts";
import { nearest } from "../nearest.ts";
import { readConnectors } from "./configured-connectors.ts";
import { readSetting } from "./setting-values.ts";
import {
  IGNORED,
  isSetting,
  SETTINGS,
  type Setting,
  type SettingGroup,
  type Settings,
  settingsList,
} from "./settings.ts";
import { withVariables } from "./variables.ts";

export type Environment = Readonly<Record<string, string | undefined>>;

export interface ReadSettings {
  readonly settings: Settings;
  /** What the user should know, though nothing is wrong: keys without effect, or outdated. */
  readonly notices: readonly string[];
}

const KNOWN = new Map(settingsList().map(({ key, setting }) => [key, setting]));
/** Their values are not taken apart into keys. */
const WHOLE = ["connectors", ...[...KNOWN].flatMap(([key, { type }]) => (type === "headers" ? [key] : []))];
const OUTDATED = ["connector_id", "service_type"];

/**
 * Reads `config.yml`.
 * @throws {ConfigError} with everything that is wrong with it, not just the first.
 */
export async function readSettings(file: string, environment: Environment): Promise<ReadSettings> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (cause) {
    throw new ConfigError(`[settings] ${file}: expected a file of settings: ${messageOf(cause)}`, { cause });
  }
  return parseSettings(text, environment, file);
}

/**
 * Keys may be nested, dotted or both, as in elastic/connectors; variables of the environment stand as {@link withVariables}
 * says. A variable whose name is a key (`elasticsearch.password`) holds for what the text does not say.
 * @throws {ConfigError} with everything that is wrong, not just the first.
 */
export function parseSettings(text: string, environment: Environment, file: string): ReadSettings {
  const problems: string[] = [];
  const notices: string[] = [];
  const given = flatten(
    withVariables(text, environment, (held) => parseYaml(held, file)),
    problems,
  );
  for (const key of KNOWN.keys()) {
    const value = environment[key];
    if (value && !given.has(key)) given.set(key, value);
  }
  const ignored = new Set<string>();
  for (const key of given.keys()) {
    const prefix = Object.keys(IGNORED).find((prefix) => key === prefix || key.startsWith(`${prefix}.`));
    if (prefix) ignored.add(prefix);
    else if (!KNOWN.has(key) && key !== "connectors" && !OUTDATED.includes(key)) problems.push(unknown(key));
  }
  notices.push(...[...ignored].map((key) => `${key} has no effect: ${IGNORED[key]}`));
  if (/^(true|yes|on)$/i.test(String(given.get("service.fips_mode") ?? "")))
    problems.push("service.fips_mode cannot be switched on: ids of documents may need MD5");
  const connectors = readConnectors(given, problems, notices);
  const values = valuesOf(SETTINGS, "", (key, setting) =>
    readSetting(key, setting, given.get(key), problems),
  );
  const settings = { ...values, connectors } as unknown as Settings;
  problems.push(...refusals(settings));
  if (problems.length > 0) throw new ConfigError(`[settings] ${file}: ${problems.join("; ")}`);
  return { settings: Object.freeze(settings), notices };
}

/** Every value as the text it is written with, so that a password of digits stays one: the table knows the types. */
function parseYaml(text: string, file: string): Json {
  let content: Json;
  try {
    content = parse(text, { schema: "failsafe", merge: true });
  } catch (cause) {
    throw new ConfigError(`[settings] ${file}: expected YAML: ${messageOf(cause).trim()}`, { cause });
  }
  if (content === null || content === "") return {};
  if (typeof content !== "object" || Array.isArray(content))
    throw new ConfigError(`[settings] ${file}: expected keys with values, got ${JSON.stringify(content)}`);
  return content;
}

/** As YAML has it; an empty one says no more. */
const isNothing = (value: Json): boolean =>
  value === null || ["", "~", "null", "Null", "NULL"].includes(value as string);

/** Values by their dotted keys, of those that have one. */
function flatten(
  content: Json,
  problems: string[],
  prefix = "",
  found = new Map<string, Json>(),
): Map<string, Json> {
  for (const [name, value] of Object.entries(content as Readonly<Record<string, Json>>)) {
    const key = `${prefix}${name}`;
    if (isNothing(value)) continue;
    if (typeof value === "object" && !Array.isArray(value) && !WHOLE.includes(key))
      flatten(value, problems, `${key}.`, found);
    else if (found.has(key)) problems.push(`${key} is given twice`);
    else found.set(key, value);
  }
  return found;
}

function unknown(key: string): string {
  const near = nearest(key, [...KNOWN.keys(), "connectors"]);
  return `there is no setting ${key}${near ? `; did you mean ${near}?` : ""}`;
}

function valuesOf(
  group: SettingGroup,
  prefix: string,
  read: (key: string, setting: Setting) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(group).map(([name, entry]) => {
      const key = `${prefix}${name}`;
      return [name, isSetting(entry) ? read(key, entry) : Object.freeze(valuesOf(entry, `${key}.`, read))];
    }),
  );
}

/** What no single key shows. */
function refusals({ elasticsearch, service, connectors, extraction_service }: Settings): string[] {
  const problems: string[] = [];
  if (connectors.length === 0 && service.service_types.length === 0)
    problems.push(
      "expected at least one connector under connectors (connector_id, service_type), found none",
    );
  if (service.service_types.includes("changeme")) problems.push("service.service_types is left at changeme");
  if (!isServer(elasticsearch.host)) problems.push(`elasticsearch.host: ${SERVER_EXPECTED}`);
  const { host } = extraction_service;
  if (host !== undefined && !isServer(host)) problems.push(`extraction_service.host: ${SERVER_EXPECTED}`);
  if (elasticsearch.api_key === undefined && elasticsearch.password === undefined)
    problems.push("expected elasticsearch.api_key, or elasticsearch.username and .password, found neither");
  return problems;
}

const SERVER_EXPECTED = "expected http://HOST:PORT or https://HOST:PORT, and no user in it";

function isServer(host: string): boolean {
  const url = URL.canParse(host) ? new URL(host) : undefined;
  return url !== undefined && ["http:", "https:"].includes(url.protocol) && !url.username && !url.password;
}
