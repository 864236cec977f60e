import type { Json, Log } from "../contract.ts";
import type { Secrets } from "./secrets.ts";
import type { Settings } from "./settings.ts";

export type LogLevel = Settings["service"]["log_level"];
export type LogFormat = Settings["service"]["log_format"];

export interface LogOptions {
  readonly level: LogLevel;
  /** `lines` for people, `ecs` for JSON of the Elastic Common Schema. */
  readonly format: LogFormat;
  readonly secrets: Secrets;
  readonly write: (line: string) => void;
  /** Milliseconds of the epoch. */
  readonly now?: () => number;
}

type About = Readonly<Record<string, Json>>;

const LEVELS: readonly LogLevel[] = ["debug", "info", "warn", "error"];
const ECS_VERSION = "8.11.0";

/** A log of one line an event. No secret gets into it, and nothing that is told can forge a line. */
export function createLog({ level, format, secrets, write, now = Date.now }: LogOptions): Log {
  const least = LEVELS.indexOf(level);
  const line = { lines: lineFor, ecs: ecsFor }[format];
  return (level, message, about = {}) => {
    if (LEVELS.indexOf(level) < least) return;
    const time = new Date(now()).toISOString();
    write(`${line(time, level, secrets.hide(message), secrets.hideIn(about) as About)}\n`);
  };
}

function lineFor(time: string, level: LogLevel, message: string, about: About): string {
  const words = Object.entries(about).map(([key, value]) => `${plain(key)}=${shown(value)}`);
  return [time, level.padEnd(5), plain(message), ...words].join(" ");
}

const shown = (value: Json): string =>
  typeof value === "string" && /^[\w.:/@+*-]+$/.test(value) ? value : plain(JSON.stringify(value));

/** Without the characters that would end a line or steer a terminal. */
const plain = (text: string): string =>
  text.replace(
    /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

/** Names of ECS where it has one; the rest are labels, which it keeps as text. */
function ecsFor(time: string, level: LogLevel, message: string, about: About): string {
  const { error, reason = error, ...rest } = about;
  const labels = Object.entries(rest).map(([key, value]) => [
    key,
    typeof value === "string" ? value : JSON.stringify(value),
  ]);
  return JSON.stringify({
    "@timestamp": time,
    "log.level": level,
    message,
    "ecs.version": ECS_VERSION,
    "service.name": "plumbline",
    ...(reason !== undefined && {
      "error.message": typeof reason === "string" ? reason : JSON.stringify(reason),
    }),
    ...(labels.length > 0 && { labels: Object.fromEntries(labels) as Json }),
  });
}
