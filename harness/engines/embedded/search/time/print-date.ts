import { notImplemented } from "../../errors.ts";

const parts: Readonly<Record<string, (date: Date) => number>> = {
  y: (date) => date.getUTCFullYear(),
  u: (date) => date.getUTCFullYear(),
  M: (date) => date.getUTCMonth() + 1,
  d: (date) => date.getUTCDate(),
  H: (date) => date.getUTCHours(),
  m: (date) => date.getUTCMinutes(),
  s: (date) => date.getUTCSeconds(),
  S: (date) => date.getUTCMilliseconds(),
};

/** Writes an instant in the first alternative of a date format, in UTC. */
export function printDate(instant: number, format: string): string {
  const [first = ""] = format.split("||");
  if (first === "epoch_millis") return String(instant);
  if (first === "epoch_second") return String(instant / 1000);
  const date = new Date(instant);
  if (/^(strict_)?date_optional_time$/.test(first)) return date.toISOString();
  return first.replace(/'([^']*)'|([a-zA-Z])\2*/g, (token, quoted: string | undefined, letter = "") => {
    if (quoted !== undefined) return quoted;
    if (letter === "X") return "Z";
    const part = parts[letter]?.(date);
    if (part === undefined) throw notImplemented(`writing dates in the format [${format}]`);
    return letter === "S"
      ? String(part).padStart(3, "0").padEnd(token.length, "0").slice(0, token.length)
      : String(part).padStart(token.length, "0");
  });
}
