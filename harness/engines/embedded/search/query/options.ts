import type { ElasticsearchError } from "../../errors.ts";
import {
  contentError,
  didYouMean,
  failedField,
  MalformedRequest,
  parsingError,
} from "../syntax/malformed.ts";
import { isScalar, type ObjectTree, type Tree, tokenOf } from "../syntax/tree.ts";

type Readers = Readonly<Record<string, (tree: Tree) => unknown>>;
type Read<Table extends Readers> = { [Name in keyof Table]?: ReturnType<Table[Name]> };

/**
 * Reads the entries of a query that the server parses by a table of names. An unknown name is its
 * `parsing_exception` around an `x_content_parse_exception`.
 */
export function knownEntries<Table extends Readers>(
  query: string,
  body: ObjectTree,
  readers: Table,
): Read<Table> {
  const read: Record<string, unknown> = {};
  for (const { key, keyStart, value } of body.entries) {
    const reader = readers[key];
    if (!reader) {
      const meant = didYouMean(key, Object.keys(readers));
      throw around(contentError(body, `[${query}] unknown field [${key}]${meant}`, keyStart), value);
    }
    try {
      read[key] = reader(value);
    } catch (cause) {
      if (cause instanceof Described) throw cause.error;
      const failed = failedField(query, key, value, cause);
      throw failed instanceof MalformedRequest ? around(failed, failed.place.tree) : failed;
    }
  }
  return read as Read<Table>;
}

/** An error that says all there is to say, so that nothing is wrapped around it. */
export class Described extends Error {
  readonly error: ElasticsearchError;

  constructor(error: ElasticsearchError) {
    super(error.message, { cause: error });
    this.error = error;
  }
}

/** The server shows a parse error of a query of this kind twice. */
export function around(cause: MalformedRequest, at: Tree): MalformedRequest {
  return new MalformedRequest({
    type: "parsing_exception",
    reason: cause.message,
    tree: at,
    offset: at.start,
    showsPosition: true,
    causedBy: cause,
  });
}

/** Entries of a query that the server parses by hand: an unknown name is a `parsing_exception`. */
export function scalarEntries<Table extends Readers>(
  query: string,
  entries: ObjectTree["entries"],
  readers: Table,
): Read<Table> {
  const read: Record<string, unknown> = {};
  for (const { key, value } of entries) {
    if (!isScalar(value))
      throw parsingError(value, `[${query}] unknown token [${tokenOf(value)}] after [${key}]`);
    const reader = readers[key];
    if (!reader) throw parsingError(value, `[${query}] query does not support [${key}]`);
    read[key] = reader(value);
  }
  return read as Read<Table>;
}

/** The one field of a query such as `{"term": {"field": ...}}`. */
export function onlyField(query: string, body: ObjectTree): { field: string; value: Tree } | undefined {
  const [first, second] = body.entries;
  if (second && first)
    throw parsingError(
      second.value,
      `[${query}] query doesn't support multiple fields, found [${first.key}] and [${second.key}]`,
    );
  return first && { field: first.key, value: first.value };
}
