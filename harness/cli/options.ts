import { parseArgs } from "node:util";
import { nearest } from "../../connectors/framework/nearest.ts";
import type { Environment } from "../engines/engine.ts";
import { DEFAULT_VERSION } from "../engines/local/versions.ts";
import { UsageError } from "../lib/errors.ts";

export interface Option {
  /** The variable of the environment, and of `make`, that sets it too, where there is one. */
  readonly variable?: string;
  /** Of its value; one without takes no value: it is there or not. */
  readonly placeholder?: string;
  readonly default: string;
  readonly description: string;
}

export type OptionTable = Readonly<Record<string, Option>>;

/** Every option of every verb, once: parsing, help and the docs come from here. */
export const OPTIONS = {
  size: {
    variable: "DATA_SIZE",
    placeholder: "small|medium|large|N",
    default: "medium",
    description: "how many documents: a class of the fixture's own, or a number",
  },
  seed: {
    variable: "SEED",
    placeholder: "N",
    default: "1",
    description: "the same seed and size make the same source, byte for byte",
  },
  engine: {
    variable: "ENGINE",
    placeholder: "embedded|local|docker|external",
    default: "embedded",
    description: "the Elasticsearch to judge on",
  },
  "engine-version": {
    variable: "ENGINE_VERSION",
    placeholder: "8.19.x|9.5.x",
    default: "",
    description: `the version of a real one, ${DEFAULT_VERSION} when not said`,
  },
  "engine-url": {
    variable: "ENGINE_URL",
    placeholder: "http://USER:PASSWORD@HOST:PORT",
    default: "",
    description: "where the external one is",
  },
  "engine-cluster": {
    variable: "ENGINE_CLUSTER",
    placeholder: "NAME",
    default: "",
    description: "the external one's cluster_name, to allow a cluster that holds data of others",
  },
  "es-home": {
    variable: "ES_HOME",
    placeholder: "FOLDER",
    default: "",
    description: "an unpacked Elasticsearch to start, instead of the one in the cache",
  },
  "java-home": {
    variable: "ES_JAVA_HOME",
    placeholder: "FOLDER",
    default: "",
    description: "the Java to start it with; looked for when not said",
  },
  cache: {
    variable: "PLUMBLINE_CACHE",
    placeholder: "FOLDER",
    default: "",
    description: "where downloads are kept; the user's cache folder when not said",
  },
  data: {
    variable: "DATA",
    placeholder: "FOLDER",
    default: "",
    description: "where the embedded engine keeps its data for the next start; in memory when not said",
  },
  license: {
    variable: "LICENSE",
    placeholder: "basic|trial",
    default: "trial",
    description: "what the embedded engine is licensed for: a basic licence has no document-level security",
  },
  record: {
    variable: "RECORD",
    placeholder: "0|1",
    default: "0",
    description:
      "1 writes what the real engine answers as the transcripts; of another version than theirs, the page of what it answers otherwise",
  },
  random: {
    variable: "RANDOM_REQUESTS",
    placeholder: "N",
    default: "1000",
    description: "random requests to ask of both engines",
  },
  jobs: {
    variable: "JOBS",
    placeholder: "N",
    default: "2",
    description: "connectors that run side by side",
  },
  reports: {
    variable: "REPORTS",
    placeholder: "FOLDER",
    default: "reports",
    description: "where reports are written",
  },
  port: {
    variable: "PORT",
    placeholder: "N",
    default: "0",
    description: "the port to listen on; 0 lets the system choose",
  },
  config: {
    variable: "CONFIG",
    placeholder: "FILE",
    default: "config.yml",
    description: "the settings of the connector service, as of elastic/connectors",
  },
  "log-level": {
    variable: "LOG_LEVEL",
    placeholder: "debug|info|warn|error",
    default: "",
    description: "the least important line that is logged; the settings say when not said",
  },
  "log-format": {
    variable: "LOG_FORMAT",
    placeholder: "lines|ecs",
    default: "",
    description: "lines for people, or JSON of the Elastic Common Schema; the settings say when not said",
  },
} as const satisfies OptionTable;

export type OptionName = keyof typeof OPTIONS;

/** Those by which an engine is chosen, for every verb that takes one. */
export const ENGINE_OPTIONS = [
  "engine",
  "engine-version",
  "engine-url",
  "engine-cluster",
  "es-home",
  "java-home",
  "cache",
] as const satisfies readonly OptionName[];

/** What a verb was called with: flags before environment before defaults, resolved once. */
export interface Call<Name extends string = string> {
  readonly arguments: readonly string[];
  /** One that takes no value is empty when it is not there. */
  readonly options: Readonly<Record<Name, string>>;
  /** Variables that are nobody's option. */
  readonly environment: Environment;
}

/** @throws {UsageError} when a flag is not one of the verb's. */
export function parseCall<Name extends string>(
  verb: string,
  names: readonly Name[],
  args: readonly string[],
  environment: Environment,
  table: OptionTable = OPTIONS,
): Call<Name> {
  const of = (name: string): Option => table[name] as Option;
  const known = Object.fromEntries(
    names.map((name) => [name, { type: of(name).placeholder ? ("string" as const) : ("boolean" as const) }]),
  );
  const { values, positionals, tokens } = parseArgs({
    args: args.map(guarded),
    options: known,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    if (!(token.name in known)) throw unknownFlag(verb, token.rawName, token.name, names);
    const { placeholder } = of(token.name);
    if (placeholder && !token.value)
      throw new UsageError(`[${verb}] ${token.rawName} needs a value: --${token.name} ${placeholder}`);
    if (!placeholder && token.value !== undefined)
      throw new UsageError(`[${verb}] ${token.rawName} takes no value, got "${bare(token.value)}"`);
  }
  const options = Object.fromEntries(
    names.map((name) => {
      const { variable, default: fallback } = of(name);
      return [name, bare(String(values[name] ?? ((variable && environment[variable]) || fallback)))];
    }),
  ) as Record<Name, string>;
  return Object.freeze({ arguments: positionals.map(bare), options, environment });
}

/** Ids of Elasticsearch may begin with a dash; no option of ours has one dash only. */
const GUARD = "\0";
const guarded = (word: string): string => (/^-[^-]/.test(word) ? `${GUARD}${word}` : word);
const bare = (word: string): string => word.replace(GUARD, "");

function unknownFlag(verb: string, raw: string, name: string, names: readonly string[]): UsageError {
  const near = nearest(name, names);
  const known = names.map((option) => `--${option}`).join(", ");
  return new UsageError(
    `[${verb}] there is no option ${raw}; there are ${known}${near ? `. Did you mean --${near}?` : ""}`,
  );
}

/** A whole number in a range. @throws {UsageError} */
export function wholeNumber(
  name: string,
  text: string,
  least: number,
  most: number,
  table: OptionTable = OPTIONS,
): number {
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least && number <= most) return number;
  const variable = table[name]?.variable;
  throw new UsageError(
    `[options] --${name}${variable ? ` (${variable})` : ""} must be a whole number from ${least} to ${most}, got "${text}"`,
  );
}
