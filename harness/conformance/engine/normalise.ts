import type { Json } from "../../../connectors/framework/contract.ts";
import type { RequestOptions } from "./case.ts";

/** An answer as it came. A JSON body is parsed, any other is a string; no body is null. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: Json;
}

/** Headers a client can depend on; the others (length, keep-alive) are the transport's business. */
const HEADERS = [
  "x-elastic-product",
  "content-type",
  "content-encoding",
  "www-authenticate",
  "warning",
  "location",
  "allow",
];

/** Source and fields of documents are ours and stay as they are. */
const OURS = new Set(["_source", "fields", "_meta", "metadata"]);

const isNumber = (value: Json) => typeof value === "number";
const isText = (pattern: RegExp) => (value: Json) => typeof value === "string" && pattern.test(value);
const uuid = isText(/^[\w-]{22}$/);
const generatedId = isText(/^[\w-]{20}$/);
const contextId = isText(/^[\w+/=-]{40,}$/);

/** What must differ from run to run: key, the shape it must have, and what is written in its place. */
const VOLATILE: readonly {
  readonly keys: readonly string[];
  readonly shape: (value: Json) => boolean;
  readonly as: string;
}[] = [
  {
    keys: [
      "took",
      "took_millis",
      "ingest_took",
      "creation",
      "expiration",
      "invalidation",
      "created_date_millis",
      "modified_date_millis",
      "number_of_pending_tasks",
      "task_max_waiting_in_queue_millis",
    ],
    shape: isNumber,
    as: "<number>",
  },
  { keys: ["creation_date", "index.creation_date"], shape: isText(/^\d{13}$/), as: "<millis>" },
  {
    keys: ["cluster_name", "cluster_uuid", "build_hash", "build_date", "node", "issued_to", "uid"],
    shape: isText(/./),
    as: "<text>",
  },
  { keys: ["uuid", "index_uuid", "api_key"], shape: uuid, as: "<uuid>" },
  { keys: ["_id", "id"], shape: generatedId, as: "<id>" },
  { keys: ["_scroll_id", "pit_id", "id", "encoded"], shape: contextId, as: "<context>" },
  { keys: ["stack_trace"], shape: isText(/./), as: "<stack>" },
];

/** Replaces exactly what must differ between two correct servers; everything else is left to be compared. */
export function normalise(answer: Answer, options: RequestOptions): Answer {
  const { ignore = [], unordered = [] } = options;
  const { status, headers } = answer;
  let body = replaceVolatile(answer.body);
  for (const path of ignore) body = at(body, path, () => "<ignored>");
  for (const path of unordered) body = at(body, path, sorted);
  if (options.shape) body = shapeOf(body);
  return { status, headers: kept(headers), body: body ?? null };
}

/** What a value is made of. Ids of nodes and tasks are names there, and differ from run to run. */
function shapeOf(value: Json): Json {
  if (Array.isArray(value)) {
    const shapes = new Map(value.map((item) => [stable(shapeOf(item)), shapeOf(item)]));
    return [...shapes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, shape]) => shape);
  }
  if (value === null || value === "<ignored>") return value;
  // Numbers that JavaScript would print otherwise come as text.
  if (typeof value === "string" && /^-?\d+\.\d+(E-?\d+)?$/.test(value)) return "<number>";
  if (typeof value !== "object") return `<${typeof value}>`;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key.replace(/^[\w-]{22}(:\d+)?$/, "<id>"), shapeOf(item)]),
  );
}

function kept(headers: Answer["headers"]): Answer["headers"] {
  const result: Record<string, string | readonly string[]> = {};
  for (const name of HEADERS) {
    const value = headers[name];
    if (value !== undefined)
      result[name] = typeof value === "string" ? withoutIds(value) : sortedTexts(value);
  }
  return result;
}

function sortedTexts(texts: readonly string[]): string[] {
  return texts.map(withoutIds).sort();
}

function replaceVolatile(value: Json): Json {
  if (typeof value === "string") return withoutIds(value);
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(replaceVolatile);
  return Object.fromEntries(
    Object.entries(value).map(([key, item]: [string, Json]): [string, Json] => {
      if (OURS.has(key)) return [key, item];
      if (key === "WWW-Authenticate") return [key, sorted(item)];
      const rule = VOLATILE.find(({ keys, shape }) => keys.includes(key) && shape(item));
      return [key, rule ? rule.as : replaceVolatile(item)];
    }),
  );
}

/**
 * In a sentence: ids of 20 or 22 characters that no word has, the build hash, and what each start of a server names in
 * an order of its own.
 */
function withoutIds(text: string): string {
  return text
    .replace(/(?<![\w.$-])(?=[\w-]*[a-z])(?=[\w-]*[A-Z])(?:[\w-]{22}|[\w-]{20})(?![\w-])/g, "<id>")
    .replace(/(?<=search context found for id \[\[<id>\]\[)\d+/g, "<number>")
    .replace("on headers [Content-Type, Accept]", "on headers [Accept, Content-Type]")
    .replace(/(?<=(?:available types are|must be one of|more than one write index) \[)[^\]]+/g, (names) =>
      names.split(/, ?/).sort().join(", "),
    )
    .replace(
      /Pass-through source \[(\w+)\] has a conflicting param (\S+) with source \[(\w+)\]/,
      (_, a: string, param: string, b: string) =>
        `Pass-through sources [${[a, b].sort().join(", ")}] have a conflicting param ${param}`,
    )
    .replace(/(?<=Elasticsearch-[\d.]+-)[0-9a-f]{7,40}/g, "<hash>");
}

/** Applies `change` to what a path such as `hits.hits[]._id` leads to; nothing there is left alone. */
function at(value: Json, path: string, change: (value: Json) => Json): Json {
  const [step, ...rest] = path.split(".");
  if (value === null || typeof value !== "object") return value;
  const key = (step as string).replace("[]", "");
  const held = (value as Record<string, Json | undefined>)[key];
  if (held === undefined) return value;
  const deeper = (item: Json) => (rest.length === 0 ? change(item) : at(item, rest.join("."), change));
  const changed = step?.endsWith("[]") && Array.isArray(held) ? held.map(deeper) : deeper(held);
  return { ...(value as Record<string, Json>), [key]: changed };
}

function sorted(value: Json): Json {
  if (!Array.isArray(value)) return value;
  const byText = (a: Json, b: Json) => (stable(a) < stable(b) ? -1 : 1);
  return [...value].sort(byText);
}

/** JSON with its keys in order, indented by `indent`. */
export function stable(value: unknown, indent = 0): string {
  const ordered = (_: string, item: unknown): unknown =>
    item !== null && typeof item === "object" && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item;
  return JSON.stringify(value, ordered, indent);
}
