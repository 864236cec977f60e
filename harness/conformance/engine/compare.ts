import type { Json } from "../../../connectors/framework/contract.ts";
import type { Exchange } from "./run-case.ts";

type Record_ = Readonly<Record<string, unknown>>;

/** One line for everything in which two runs of a case differ: `2 GET /a body.hits.total: expected 1, saw 2`. */
export function differences(expected: readonly Exchange[], actual: readonly Exchange[]): string[] {
  if (expected.length !== actual.length)
    return [`requests: expected ${expected.length}, saw ${actual.length}`];
  return expected.flatMap((exchange, at) => {
    const { request, answer } = actual[at] as Exchange;
    const label = `${at + 1} ${exchange.request.method} ${exchange.request.path}`;
    const changed = [...unequal("", exchange.request, request)];
    if (changed.length > 0) return changed.map((line) => `${label} request${line}; record the case again`);
    return [...unequal("", exchange.answer, answer)].map((line) => `${label} ${line.replace(/^\./, "")}`);
  });
}

function* unequal(path: string, expected: unknown, actual: unknown): Generator<string> {
  if (isObject(expected) && isObject(actual)) {
    for (const key of [...new Set([...Object.keys(expected), ...Object.keys(actual)])].sort())
      yield* unequal(`${path}.${key}`, expected[key], actual[key]);
  } else if (Array.isArray(expected) && Array.isArray(actual) && expected.length === actual.length) {
    for (const [at, item] of expected.entries()) yield* unequal(`${path}[${at}]`, item, actual[at]);
  } else if (!same(expected, actual)) {
    yield `${path}: expected ${shown(expected)}, saw ${shown(actual)}`;
  }
}

function same(expected: unknown, actual: unknown): boolean {
  return Object.is(expected, actual);
}

function isObject(value: unknown): value is Record_ {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

function shown(value: unknown): string {
  return value === undefined ? "nothing" : JSON.stringify(value as Json);
}
