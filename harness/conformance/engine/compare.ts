import type { Json } from "../../../connectors/framework/contract.ts";
import type { Exchange } from "./run-case.ts";

type Record_ = Readonly<Record<string, unknown>>;

/** A place in which two runs of a case differ. */
export interface Inequality {
  /** Number, method and path of the request, `2 GET /a `; empty for the case as a whole. */
  readonly request: string;
  /** What differs: `body.hits.total`. */
  readonly path: string;
  /** In JSON; `nothing` where there is none. */
  readonly expected: string;
  readonly actual: string;
}

/** One line for everything in which two runs of a case differ: `2 GET /a body.hits.total: expected 1, saw 2`. */
export function differences(expected: readonly Exchange[], actual: readonly Exchange[]): string[] {
  return [...inequalities(expected, actual)].map(
    ({ request, path, ...values }) =>
      `${request}${path}: expected ${values.expected}, saw ${values.actual}${isOfRequest(path) ? "; record the case again" : ""}`,
  );
}

/** Everything in which two runs of a case differ. Where another request was sent, its answer is not compared. */
export function* inequalities(
  expected: readonly Exchange[],
  actual: readonly Exchange[],
): Generator<Inequality> {
  if (expected.length !== actual.length)
    yield { request: "", path: "requests", ...shownBoth(expected.length, actual.length) };
  else
    for (const [at, exchange] of expected.entries()) {
      const { request, answer } = actual[at] as Exchange;
      const label = `${at + 1} ${exchange.request.method} ${exchange.request.path} `;
      const changed = [...unequal("request", exchange.request, request)];
      const found = changed.length > 0 ? changed : unequal("", exchange.answer, answer);
      for (const { path, ...values } of found)
        yield { request: label, path: path.replace(/^\./, ""), ...values };
    }
}

type Unequal = Omit<Inequality, "request">;

function* unequal(path: string, expected: unknown, actual: unknown): Generator<Unequal> {
  if (isObject(expected) && isObject(actual)) {
    for (const key of [...new Set([...Object.keys(expected), ...Object.keys(actual)])].sort())
      yield* unequal(`${path}.${key}`, expected[key], actual[key]);
  } else if (Array.isArray(expected) && Array.isArray(actual) && expected.length === actual.length) {
    for (const [at, item] of expected.entries()) yield* unequal(`${path}[${at}]`, item, actual[at]);
  } else if (!same(expected, actual)) {
    yield { path, ...shownBoth(expected, actual) };
  }
}

function isOfRequest(path: string): boolean {
  return path.startsWith("request.");
}

function shownBoth(expected: unknown, actual: unknown) {
  return { expected: shown(expected), actual: shown(actual) };
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
