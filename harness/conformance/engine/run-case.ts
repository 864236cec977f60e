import { gunzipSync, gzipSync } from "node:zlib";
import { request as send } from "undici";
import type { Json } from "../../../connectors/framework/contract.ts";
import type { ConformanceCase, ConformanceRequest } from "./case.ts";
import { type Answer, normalise } from "./normalise.ts";
import { parseExactly } from "./parse-exactly.ts";
import { fill, fillText, type Known } from "./references.ts";

/** Where a server is, and its superuser. */
export interface Target {
  readonly url: string;
  readonly username: string;
  readonly password: string;
}

/** A request of a case and the normalised answer to it. */
export interface Exchange {
  readonly request: ConformanceRequest;
  readonly answer: Answer;
}

/**
 * Runs a case and removes what it made.
 * @throws when a request of `prepare` fails, for then the case would prove something else.
 */
export async function runCase(test: ConformanceCase, target: Target): Promise<Exchange[]> {
  const kept = new Map<string, Json>();
  const known = { index: indexOf(test), kept };
  const exchanges: Exchange[] = [];
  try {
    for (const request of test.prepare ?? []) {
      const { status, body } = await ask(request, known, target);
      if (status >= 300 || (body as { errors?: boolean } | null)?.errors)
        throw new Error(
          `[conformance] prepare ${request.method} ${request.path}: expected success, saw ${status} ${JSON.stringify(body)}`,
        );
      if (request.as) kept.set(request.as, body);
    }
    for (const request of test.requests) {
      const answer = await ask(request, known, target);
      if (request.as) kept.set(request.as, answer.body);
      exchanges.push({ request, answer: normalise(answer, request) });
    }
  } finally {
    await cleanUp(target, known.index);
    if (usesSecurity(test)) await cleanUpSecurity(target, known);
  }
  return exchanges;
}

/** The index of a case, named for it. */
export function indexOf({ name }: ConformanceCase): string {
  return `conf-${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-")}`;
}

async function ask(request: ConformanceRequest, known: Known, target: Target): Promise<Answer> {
  const body = bytes(request, known);
  const headers: Record<string, string> = {
    ...(body && {
      "content-type": Array.isArray(request.body) ? "application/x-ndjson" : "application/json",
    }),
    ...authorization(request, known, target),
    ...(request.gzip && { "content-encoding": "gzip" }),
    ...Object.fromEntries(
      Object.entries(request.headers ?? {}).map(([name, value]) => [name, fillText(value, known)]),
    ),
  };
  const path = fillText(request.path, known, encodeURIComponent);
  const response = await send(target.url + path, {
    method: request.method,
    headers,
    body: body && request.gzip ? gzipSync(body) : (body ?? null),
  });
  const received = Buffer.from(await response.body.arrayBuffer());
  const plain = response.headers["content-encoding"] === "gzip" ? gunzipSync(received) : received;
  const isJson = String(response.headers["content-type"]).includes("json");
  const value =
    isJson && !request.text && plain.length > 0 ? parseExactly(plain.toString()) : plain.toString();
  return {
    status: response.statusCode,
    headers: response.headers as Answer["headers"],
    body: value === "" ? null : value,
  };
}

function bytes({ body }: ConformanceRequest, known: Known): Buffer | undefined {
  if (body === undefined) return undefined;
  if (typeof body === "string") return Buffer.from(fillText(body, known));
  if (!Array.isArray(body)) return Buffer.from(JSON.stringify(fill(body as Json, known)));
  return Buffer.from(body.map((line: Json) => `${JSON.stringify(fill(line, known))}\n`).join(""));
}

function authorization({ auth }: ConformanceRequest, known: Known, target: Target): Record<string, string> {
  if (auth === "none") return {};
  if (typeof auth === "object" && "apiKey" in auth)
    return { authorization: `ApiKey ${fillText(auth.apiKey, known)}` };
  if (typeof auth === "object") return basic(fillText(auth.username, known), auth.password);
  return basic(target.username, auth === "wrong" ? `not ${target.password}` : target.password);
}

function basic(username: string, password: string): Record<string, string> {
  return { authorization: `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}` };
}

const all = "{index}*,.{index}*";
const unblocked = { "index.blocks.metadata": null, "index.blocks.read_only": null };

/** Deletes the indices that the case made; all of them are named after its own. */
async function cleanUp(target: Target, index: string): Promise<void> {
  const known = { index, kept: new Map() };
  const list = () =>
    ask({ method: "GET", path: `/${all}?expand_wildcards=all&filter_path=*.aliases` }, known, target);
  let found = await list();
  if (found.status === 403) {
    // A block that the case did not lift, as the version does not know how it would.
    await ask(
      { method: "PUT", path: `/${all}/_settings?expand_wildcards=all`, body: unblocked },
      known,
      target,
    );
    found = await list();
  }
  if (found.status !== 200) return;
  for (const name of Object.keys((found.body as object | null) ?? {}))
    await ask({ method: "DELETE", path: `/${name}` }, known, target);
}

function usesSecurity({ prepare = [], requests }: ConformanceCase): boolean {
  return [...prepare, ...requests].some(({ path }) => path.startsWith("/_security/"));
}

/** Deletes the users and roles named after the index of the case; invalidates such keys, and those it kept. */
async function cleanUpSecurity(target: Target, known: Known): Promise<void> {
  for (const kind of ["user", "role"]) {
    const { body } = await ask({ method: "GET", path: `/_security/${kind}` }, known, target);
    for (const name of Object.keys((body as object | null) ?? {}).filter((each) =>
      each.startsWith(known.index),
    ))
      await ask({ method: "DELETE", path: `/_security/${kind}/${encodeURIComponent(name)}` }, known, target);
  }
  const ids = [...known.kept.values()]
    .filter((body) => isObject(body) && "encoded" in (body as object))
    .map((body) => (body as { id: string }).id);
  const bodies = [{ name: "{index}*" }, ...(ids.length > 0 ? [{ ids }] : [])];
  for (const body of bodies) await ask({ method: "DELETE", path: "/_security/api_key", body }, known, target);
}

function isObject(value: Json): boolean {
  return typeof value === "object" && value !== null;
}
