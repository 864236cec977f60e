import { entropy } from "../durability/moment.ts";
import { ElasticsearchError } from "../errors.ts";
import type { Index } from "../indices/index.ts";
import { placeOf } from "../indices/routing.ts";
import type { Json } from "../json.ts";
import { parsingError } from "../mapping/document-walk.ts";
import { explainSyntax, parseStrictly } from "../parse-json.ts";
import { plainJson } from "../plain-json.ts";
import { checkConditions, conflict, type WriteConditions } from "./conditions.ts";

/** What a write did. */
export interface Written {
  readonly index: Index;
  readonly id: string;
  readonly version: number;
  readonly result: "created" | "updated" | "deleted" | "not_found" | "noop";
  readonly seqNo: number;
  readonly routing?: string | undefined;
}

/** A document to be stored: its bytes, and what they say. */
export interface NewDocument {
  readonly id: string;
  readonly source: Buffer;
  readonly document: Json;
  /** Dynamic templates by the paths of the fields that they are to make. */
  readonly templates?: Readonly<Record<string, string>> | undefined;
  /** Refuse when the id is taken. */
  readonly create?: boolean;
  readonly routing?: string | undefined;
}

/** Stores a document, checking conditions and mapping. */
export function indexDocument(
  index: Index,
  incoming: NewDocument,
  conditions: WriteConditions = {},
): Written {
  const { id, source } = incoming;
  index.mapping.accept(id, incoming.document, source, incoming.templates);
  const place = placeOf(index, id, incoming.routing);
  const key = place?.key ?? id;
  const live = index.store.get(key);
  if (live && incoming.create)
    throw conflict(index, id, `document already exists (current version [${live.version}])`, key);
  checkConditions(index, id, conditions, key);
  const record = index.store.index(id, source, conditions.version, place);
  return {
    index,
    id,
    version: record.version,
    result: live ? "updated" : "created",
    seqNo: record.shownSeqNo,
    routing: incoming.routing,
  };
}

/** Deletes a document; one that is not there is `not_found`, and an operation all the same. */
export function deleteDocument(
  index: Index,
  id: string,
  conditions: WriteConditions = {},
  routing?: string,
): Written {
  const place = placeOf(index, id, routing);
  checkConditions(index, id, conditions, place?.key);
  const { found, seqNo, version } = index.store.delete(id, conditions.version, place);
  return { index, id, version, result: found ? "deleted" : "not_found", seqNo };
}

/** Parses the source of a document as it came; what the server's parser reads over is taken out of it. */
export function readSource(bytes: Buffer): { document: Json; source: Buffer } {
  try {
    return { document: parseStrictly(bytes.toString("utf8")), source: bytes };
  } catch (cause) {
    const source = plainJson(bytes);
    if (source === bytes) throw malformed(bytes, cause);
    return { document: parseSource(source), source };
  }
}

/** Parses the source of a document; what is no JSON is the 400 that an item of a bulk request shows. */
export function parseSource(source: Buffer): Json {
  try {
    return parseStrictly(source.toString("utf8"));
  } catch (cause) {
    throw malformed(source, cause);
  }
}

function malformed(bytes: Buffer, cause: unknown): ElasticsearchError {
  const { error, lastToken, afterValue } = explainSyntax(bytes, cause);
  if (bytes.toString("latin1").trim() === "")
    throw new ElasticsearchError({
      type: "document_parsing_exception",
      reason: "[0:0] failed to parse, document is empty",
      status: 400,
    });
  if (!/^\s*\{/.test(bytes.toString("latin1", 0, 64)))
    return new ElasticsearchError({
      type: "document_parsing_exception",
      reason: "Malformed content, must start with an object",
      status: 400,
    });
  return parsingError(bytes, lastToken, `${afterValue ? "" : "failed to parse: "}${error.message}`, error);
}

const idBytes = 15;

/** An id for a document that came without: 20 characters that need no escaping. */
export function newId(): string {
  return entropy(idBytes).toString("base64url");
}

const maxIdBytes = 512;

/** What is wrong with an id, in the words of a validation failure. */
export function problemOfId(id: string): string | undefined {
  if (id.length * 3 <= maxIdBytes) return undefined;
  const bytes = Buffer.byteLength(id);
  return bytes > maxIdBytes
    ? `id [${id}] is too long, must be no longer than ${maxIdBytes} bytes but was: ${bytes}`
    : undefined;
}
