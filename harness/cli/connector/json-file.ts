import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import type { Json } from "../../../connectors/framework/contract.ts";
import { messageOf, UsageError } from "../../lib/errors.ts";

export type JsonObject = Readonly<Record<string, Json>>;

/**
 * The JSON object of a file, `-` being standard input.
 * @param command who asks, and `expected` what it wants, for messages
 * @throws {UsageError} that repeats nothing of the file: it may hold a password
 */
export async function readJsonFile(command: string, file: string, expected: string): Promise<JsonObject> {
  const content = await (file === "-" ? text(process.stdin) : readFile(file, "utf8")).catch((error) => {
    throw new UsageError(`[${command}] --file ${file} cannot be read: ${messageOf(error)}`);
  });
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch {
    throw new UsageError(`[${command}] --file ${file} is no JSON: expected ${expected}`);
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as JsonObject;
  throw new UsageError(`[${command}] --file ${file}: expected ${expected}`);
}
