import type { Json } from "../../../connectors/framework/contract.ts";

const STRING_OR_NUMBER = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g;

/**
 * Parses JSON without losing how a number was written: one that JavaScript would write in another way (`1.0`,
 * `9223372036854775807`, `1.0E10`) becomes its text, for clients in other languages see the difference.
 */
export function parseExactly(text: string): Json {
  const exact = text.replaceAll(STRING_OR_NUMBER, (token) =>
    token.startsWith('"') || String(Number(token)) === token ? token : JSON.stringify(token),
  );
  return JSON.parse(exact) as Json;
}
