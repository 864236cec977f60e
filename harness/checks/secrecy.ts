import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import type { Finding } from "./check.ts";

/** Shorter values stand in a log by chance. */
const LEAST_LENGTH = 6;

/**
 * No secret is in the log, as it is or as a header carries it. `secrets` are named by where they come from, so that a
 * finding tells which one it was without showing it.
 */
export async function* secrecy(
  logFile: string,
  secrets: Readonly<Record<string, string>>,
): AsyncGenerator<Finding, number> {
  const forms = Object.entries(secrets)
    .filter(([, secret]) => secret.length >= LEAST_LENGTH)
    .flatMap(([name, secret]) => [
      { name, form: secret },
      { name, form: Buffer.from(secret).toString("base64") },
      { name, form: encodeURIComponent(secret) },
    ]);
  const told = new Set<string>();
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(logFile) })) {
    number += 1;
    const said = line.replaceAll("\\/", "/");
    for (const { name, form } of forms) {
      if (told.has(name) || !said.includes(form)) continue;
      told.add(name);
      yield { message: `line ${number} of the log shows ${name}`, field: name };
    }
  }
  return number * forms.length;
}
