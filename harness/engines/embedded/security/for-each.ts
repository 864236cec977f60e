import { ElasticsearchError } from "../errors.ts";
import type { JsonObject } from "../json.ts";

/** Does something with each of some names, and answers them by how it went, and what went wrong. */
export function forEach(names: readonly string[], act: (name: string) => string): JsonObject {
  const done: { [result: string]: string[] } = {};
  const details: { [name: string]: JsonObject } = {};
  for (const name of names)
    try {
      const result = act(name);
      done[result] = [...(done[result] ?? []), name];
    } catch (cause) {
      if (!(cause instanceof ElasticsearchError) || cause.status === 501) throw cause;
      details[name] = cause.toJson();
    }
  const count = Object.keys(details).length;
  return { ...done, ...(count > 0 && { errors: { count, details } }) };
}
