import { parseArgs } from "node:util";
import { ConfigError, messageOf } from "../errors.ts";
import type { LogFormat, LogLevel } from "./log.ts";
import { SETTINGS } from "./settings.ts";

/** How the process was called. */
export interface Command {
  readonly config: string;
  readonly logLevel?: LogLevel;
  readonly logFormat?: LogFormat;
  /** Whether the end of standard input is the end of the service, as of a child of another program. */
  readonly endsWithStdin: boolean;
}

export const HELP = `plumbline-service --config FILE [options]: serve connectors until SIGTERM or Ctrl-C

  --config FILE          settings, as of elastic/connectors (default config.yml)
  --log-level LEVEL      ${SETTINGS.service.log_level.options.join(", ")}; wins over service.log_level
  --log-format FORMAT    ${SETTINGS.service.log_format.options.join(", ")}; wins over service.log_format
  --filebeat             the same as --log-format ecs
  --ends-with-stdin      stop when standard input ends
  --version              print the version
  --help                 print this

Exit codes: 0 stopped in order, 1 a defect, 2 settings, 3 Elasticsearch cannot be had.
`;

/** @throws {ConfigError} when it was called otherwise than {@link HELP} says. */
export function parseCommand(args: readonly string[]): Command | "help" | "version" {
  const { values } = parsed(args);
  if (values.help) return "help";
  if (values.version) return "version";
  const {
    config,
    filebeat,
    "log-level": level,
    "log-format": format = filebeat ? "ecs" : undefined,
  } = values;
  return {
    config,
    endsWithStdin: values["ends-with-stdin"],
    ...(level !== undefined && { logLevel: oneOf("--log-level", SETTINGS.service.log_level.options, level) }),
    ...(format !== undefined && {
      logFormat: oneOf("--log-format", SETTINGS.service.log_format.options, format),
    }),
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        config: { type: "string", short: "c", default: "config.yml" },
        "log-level": { type: "string" },
        "log-format": { type: "string" },
        filebeat: { type: "boolean", default: false },
        "ends-with-stdin": { type: "boolean", default: false },
        version: { type: "boolean", short: "v", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    });
  } catch (cause) {
    throw new ConfigError(`[service] ${messageOf(cause)} (try: plumbline-service --help)`, { cause });
  }
}

function oneOf<Word extends string>(flag: string, words: readonly Word[], given: string): Word {
  const found = words.find((word) => word === given.toLowerCase());
  if (found) return found;
  throw new ConfigError(`[service] ${flag}: expected ${words.join(", ")}, got "${given}"`);
}
