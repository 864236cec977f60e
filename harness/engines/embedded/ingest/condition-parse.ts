import type { Json } from "../json.ts";

/** An expression of the subset of Painless that conditions may use. */
export type Expression =
  | { readonly kind: "literal"; readonly value: Json }
  | { readonly kind: "context" }
  | { readonly kind: "member"; readonly of: Expression; readonly name: string; readonly nullSafe: boolean }
  | {
      readonly kind: "call";
      readonly of: Expression;
      readonly name: string;
      readonly nullSafe: boolean;
      readonly arguments: readonly Expression[];
    }
  | { readonly kind: "not"; readonly of: Expression }
  | {
      readonly kind: "binary";
      readonly operator: string;
      readonly left: Expression;
      readonly right: Expression;
    };

/** What of a script is no part of the subset. */
export class NotUnderstood extends Error {}

const token =
  /\s*(?:(\d+(?:\.\d+)?)|('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")|([A-Za-z_]\w*)|(\?\.|&&|\|\||[=!]=|[<>]=?|[!().,[\]-]))/y;
/** From those that bind least. */
const operators: readonly (readonly string[])[] = [["||"], ["&&"], ["==", "!="], ["<", ">", "<=", ">="]];
const constants: Readonly<Record<string, Json>> = { true: true, false: false, null: null };

/** @throws {NotUnderstood} naming the part */
export function parseCondition(script: string): Expression {
  const tokens = tokensOf(script);
  let at = 0;
  const peek = () => tokens[at] ?? "";
  const take = (expected?: string): string => {
    const next = tokens[at++];
    if (next === undefined || (expected !== undefined && next !== expected))
      throw new NotUnderstood(next ?? "the end of the script");
    return next;
  };

  const binary = (level: number): Expression => {
    if (level === operators.length) return unary();
    let left = binary(level + 1);
    while (operators[level]?.includes(peek())) {
      const operator = take();
      left = { kind: "binary", operator, left, right: binary(level + 1) };
    }
    return left;
  };

  const unary = (): Expression => {
    if (peek() !== "!") return postfix(primary());
    take();
    return { kind: "not", of: unary() };
  };

  const primary = (): Expression => {
    const next = take();
    if (next === "(") {
      const inner = binary(0);
      take(")");
      return inner;
    }
    if (next === "-" && /^\d/.test(peek())) return { kind: "literal", value: -Number(take()) };
    if (/^\d/.test(next)) return { kind: "literal", value: Number(next) };
    if (/^['"]/.test(next)) return { kind: "literal", value: next.slice(1, -1).replace(/\\(.)/g, "$1") };
    if (Object.hasOwn(constants, next)) return { kind: "literal", value: constants[next] ?? null };
    if (next === "ctx") return { kind: "context" };
    throw new NotUnderstood(next);
  };

  const postfix = (start: Expression): Expression => {
    let of = start;
    for (;;)
      if (peek() === "[") {
        take();
        const name = take();
        if (!/^['"]/.test(name)) throw new NotUnderstood(name);
        take("]");
        of = { kind: "member", of, name: name.slice(1, -1), nullSafe: false };
      } else if (peek() === "." || peek() === "?.") {
        const nullSafe = take() === "?.";
        const name = take();
        if (!/^[A-Za-z_]/.test(name)) throw new NotUnderstood(name);
        of =
          peek() === "("
            ? { kind: "call", of, name, nullSafe, arguments: list() }
            : { kind: "member", of, name, nullSafe };
      } else return of;
  };

  const list = (): Expression[] => {
    take("(");
    const items: Expression[] = [];
    while (peek() !== ")") {
      if (items.length > 0) take(",");
      items.push(binary(0));
    }
    take(")");
    return items;
  };

  const whole = binary(0);
  if (at < tokens.length) throw new NotUnderstood(peek());
  return whole;
}

function tokensOf(script: string): string[] {
  const tokens: string[] = [];
  const text = script
    .trim()
    .replace(/^return\b/, "")
    .replace(/;$/, "")
    .trim();
  token.lastIndex = 0;
  while (token.lastIndex < text.length) {
    const from = token.lastIndex;
    const match = token.exec(text);
    if (!match) throw new NotUnderstood(text.slice(from).trim());
    tokens.push(match[0].trim());
  }
  return tokens;
}
