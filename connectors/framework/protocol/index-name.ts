import { EngineError } from "../errors.ts";

const MAX_BYTES = 255;

/** Refuses a name that no index can have, by the rules of Elasticsearch. @throws {EngineError} */
export function requireIndexName(name: string): void {
  const problem = problemOf(name);
  if (problem) throw new EngineError(`[protocol] no index can be named "${name}": ${problem}`);
}

function problemOf(name: string): string | undefined {
  if (name === "" || name === "." || name === "..") return "expected a name";
  if (/[A-Z]/.test(name) || name !== name.toLowerCase()) return "it must be lowercase";
  if (/[\\/*?"<>| ,#:]/.test(name)) return 'it must not hold any of \\/*?"<>|,#: nor a space';
  if (/^[-_+]/.test(name)) return "it must not begin with - _ or +";
  if (Buffer.byteLength(name) > MAX_BYTES) return `it must not be longer than ${MAX_BYTES} bytes`;
  return undefined;
}
