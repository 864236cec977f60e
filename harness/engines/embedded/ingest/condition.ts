import { ElasticsearchError } from "../errors.ts";
import { isObject, type Json, type JsonObject } from "../json.ts";

/** Whether a processor is to run on a source. */
export type Condition = (source: JsonObject) => boolean;

const comparison =
  /^ctx((?:\??\.[A-Za-z_]\w*|\['[^'\\]*'\])+)\s*(==|!=)\s*(null|true|false|-?\d+(?:\.\d+)?|'[^'\\]*'|"[^"\\]*")$/;
const access = /(\?)?\.([A-Za-z_]\w*)|\['([^']*)'\]/g;

/**
 * Compiles an `if`. Of Painless it takes comparisons of a field with a literal, joined by `&&` and `||`:
 * `ctx?.flag == true && ctx.a?.b != null || ctx['kind'] == 'page'`. Anything else is refused when the pipeline
 * is put, never guessed at.
 * @throws 400 `script_exception` for a script outside the subset
 */
export function compileCondition(script: string, about: JsonObject): Condition {
  const alternatives = script.split("||").map((alternative) =>
    alternative.split("&&").map((part) => {
      const match = comparison.exec(part.trim());
      if (!match) throw notUnderstood(script, part.trim(), about);
      const [, path = "", operator, literal = ""] = match;
      const steps = [...path.matchAll(access)].map(([, safe, name, key]) => ({
        nullSafe: safe === "?",
        key: name ?? key ?? "",
      }));
      const expected = literalValue(literal);
      return (source: JsonObject) => (follow(source, steps, script) === expected) === (operator === "==");
    }),
  );
  return (source) => alternatives.some((parts) => parts.every((part) => part(source)));
}

interface Step {
  readonly nullSafe: boolean;
  readonly key: string;
}

function follow(source: JsonObject, steps: readonly Step[], script: string): Json {
  let at: Json = source;
  for (const { key, nullSafe } of steps) {
    if (at === null && nullSafe) continue;
    if (at === null)
      throw scriptException(
        "runtime error",
        script,
        {},
        {
          type: "null_pointer_exception",
          reason: `cannot access method/field [${key}] from a null def reference`,
        },
      );
    at = isObject(at) && Object.hasOwn(at, key) ? (at[key] ?? null) : null;
  }
  return at;
}

function literalValue(literal: string): Json {
  if (literal.startsWith("'") || literal.startsWith('"')) return literal.slice(1, -1);
  return JSON.parse(literal) as Json;
}

function notUnderstood(script: string, part: string, about: JsonObject): ElasticsearchError {
  return scriptException("compile error", script, about, {
    type: "illegal_argument_exception",
    reason: `the embedded engine understands only comparisons of a field with a literal, such as [ctx?.field == true] or [ctx.field != null], joined by && and ||; it cannot evaluate [${part}]`,
  });
}

function scriptException(
  reason: string,
  script: string,
  about: JsonObject,
  cause: { type: string; reason: string },
): ElasticsearchError {
  return new ElasticsearchError({
    type: "script_exception",
    reason,
    status: 400,
    metadata: { ...about, script, lang: "painless" },
    causedBy: new ElasticsearchError({ ...cause, status: 400 }),
  });
}
