import { isDeepStrictEqual } from "node:util";
import { ElasticsearchError } from "../errors.ts";
import { isObject, type Json, type JsonObject } from "../json.ts";
import { methods } from "./condition-methods.ts";
import { type Expression, NotUnderstood, parseCondition } from "./condition-parse.ts";

/** Whether a processor is to run on a source. */
export type Condition = (source: JsonObject) => boolean;

/**
 * Compiles an `if`. Of Painless it takes one expression: fields of `ctx`, null-safe or not, literals, comparisons,
 * `!`, `&&`, `||`, brackets, and the common methods of texts, lists and maps. Anything else is refused when the
 * pipeline is put, never guessed at.
 * @throws 400 `script_exception` for a script outside the subset
 */
export function compileCondition(script: string, about: JsonObject): Condition {
  const expression = parsed(script, about);
  return (source) => {
    try {
      const value = evaluate(expression, source);
      if (typeof value === "boolean") return value;
      throw cannotCast(value);
    } catch (cause) {
      if (!(cause instanceof ElasticsearchError)) throw cause;
      throw scriptException("runtime error", script, {}, cause);
    }
  };
}

function parsed(script: string, about: JsonObject): Expression {
  try {
    const expression = parseCondition(script);
    checkMethods(expression);
    return expression;
  } catch (cause) {
    if (!(cause instanceof NotUnderstood)) throw cause;
    throw scriptException(
      "compile error",
      script,
      about,
      new ElasticsearchError({
        type: "illegal_argument_exception",
        reason: `the embedded engine understands only expressions over fields of [ctx], such as [ctx?.field == true] or [ctx.tags != null && ctx.tags.contains('a')]; it cannot evaluate [${cause.message}]`,
        status: 400,
      }),
    );
  }
}

function checkMethods(expression: Expression): void {
  if (expression.kind === "call") {
    if (!Object.hasOwn(methods, expression.name)) throw new NotUnderstood(`${expression.name}()`);
    expression.arguments.forEach(checkMethods);
  }
  if ("of" in expression) checkMethods(expression.of);
  if (expression.kind === "binary") {
    checkMethods(expression.left);
    checkMethods(expression.right);
  }
}

function evaluate(expression: Expression, source: JsonObject): Json {
  switch (expression.kind) {
    case "literal":
      return expression.value;
    case "context":
      return source;
    case "not":
      return !truth(evaluate(expression.of, source));
    case "member":
    case "call": {
      const { name, nullSafe } = expression;
      const of = evaluate(expression.of, source);
      if (of === null && nullSafe) return null;
      if (of === null) throw nullPointer(name);
      if (expression.kind === "call")
        return (
          methods[name]?.(
            of,
            expression.arguments.map((each) => evaluate(each, source)),
          ) ?? null
        );
      return isObject(of) && Object.hasOwn(of, name) ? (of[name] ?? null) : null;
    }
    case "binary":
      return binary(expression.operator, expression.left, expression.right, source);
    default:
      throw expression satisfies never;
  }
}

function binary(operator: string, a: Expression, b: Expression, source: JsonObject): boolean {
  const left = evaluate(a, source);
  if (operator === "&&") return truth(left) && truth(evaluate(b, source));
  if (operator === "||") return truth(left) || truth(evaluate(b, source));
  const right = evaluate(b, source);
  if (operator === "==") return isDeepStrictEqual(left, right);
  if (operator === "!=") return !isDeepStrictEqual(left, right);
  if (typeof left !== "number" || typeof right !== "number") throw notComparable(operator, left, right);
  if (operator === "<") return left < right;
  if (operator === ">") return left > right;
  return operator === "<=" ? left <= right : left >= right;
}

function truth(value: Json): boolean {
  if (typeof value === "boolean") return value;
  throw cannotCast(value);
}

function nullPointer(name: string): ElasticsearchError {
  return new ElasticsearchError({
    type: "null_pointer_exception",
    reason: `cannot access method/field [${name}] from a null def reference`,
    status: 400,
  });
}

function cannotCast(value: Json): ElasticsearchError {
  return new ElasticsearchError({
    type: "class_cast_exception",
    reason: `Cannot cast from [${value === null ? "null" : typeof value}] to [boolean].`,
    status: 400,
  });
}

function notComparable(operator: string, left: Json, right: Json): ElasticsearchError {
  return new ElasticsearchError({
    type: "class_cast_exception",
    reason: `Cannot apply [${operator}] operation to types [${typeof left}] and [${typeof right}].`,
    status: 400,
  });
}

function scriptException(
  reason: string,
  script: string,
  about: JsonObject,
  causedBy: ElasticsearchError,
): ElasticsearchError {
  return new ElasticsearchError({
    type: "script_exception",
    reason,
    status: 400,
    metadata: { ...about, script, lang: "painless" },
    causedBy,
  });
}
