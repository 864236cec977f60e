import { isObject, type Json } from "../json.ts";
import { javaDouble } from "./types/numbers.ts";

/** A value as the server's messages print it, the way of Java: `{a=1, b=[x, y]}`. */
export function preview(value: Json, written: string, type = "double"): string {
  if (typeof value === "number") {
    if (!/[.eE]/.test(written)) return written;
    const number = type === "float" || type === "half_float" ? Math.fround(value) : value;
    return Number.isFinite(number) ? javaDouble(value) : String(number);
  }
  return javaText(value);
}

function javaText(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(javaText).join(", ")}]`;
  if (!isObject(value)) return String(value);
  return `{${Object.entries(value)
    .map(([key, child]) => `${key}=${javaText(child)}`)
    .join(", ")}}`;
}
