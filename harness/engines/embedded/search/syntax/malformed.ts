import { ElasticsearchError } from "../../errors.ts";
import { nearest } from "../../http/parameters.ts";
import { placeOf } from "../../json-scanner.ts";
import { rootCausesOf } from "../root-cause.ts";
import type { Tree } from "./tree.ts";

/** A 400 about a place in the request body. */
export class MalformedRequest extends ElasticsearchError {
  /** Where the reader stood when it gave up; an error wrapped around this one shows it too. */
  readonly place: { readonly tree: Tree; readonly offset: number };

  constructor(details: {
    type: string;
    reason: string;
    tree: Tree;
    offset: number;
    showsPosition?: boolean;
    causedBy?: ElasticsearchError;
    /** Where the reader stood, when that is further than the place that it tells of. */
    reached?: number;
  }) {
    const { type, reason, tree, offset, causedBy } = details;
    const { line, column } = placeOf(tree.body, offset);
    const shown = {
      type,
      reason,
      status: 400,
      ...(details.showsPosition && { metadata: { line, col: column } }),
      ...(causedBy && { causedBy }),
    };
    super({ ...shown, rootCauses: rootCausesOf(shown) });
    this.place = { tree, offset: details.reached ?? offset };
  }
}

/** 400 `parsing_exception` at the start of a value, or at another offset. */
export function parsingError(tree: Tree, reason: string, offset = tree.start): MalformedRequest {
  return new MalformedRequest({ type: "parsing_exception", reason, tree, offset, showsPosition: true });
}

/** 400 `x_content_parse_exception`: `[line:column] reason`. */
export function contentError(
  tree: Tree,
  reason: string,
  offset = tree.start,
  causedBy?: ElasticsearchError,
): MalformedRequest {
  return new MalformedRequest({
    type: "x_content_parse_exception",
    reason: `${placed(tree, offset)} ${reason}`,
    tree,
    offset,
    ...(causedBy && { causedBy }),
  });
}

/** A key that a parser does not know; it has stepped on to the value before it complains. */
export function unknownField(
  parser: string,
  key: string,
  keyStart: number,
  value: Tree,
  known: Iterable<string>,
): MalformedRequest {
  return new MalformedRequest({
    type: "x_content_parse_exception",
    reason: `${placed(value, keyStart)} [${parser}] unknown field [${key}]${didYouMean(key, known)}`,
    tree: value,
    offset: keyStart,
    reached: value.start,
  });
}

/** ` did you mean [x]?` when some of what is known is close. */
export function didYouMean(name: string, known: Iterable<string>): string {
  const near = nearest(name, known);
  if (near.length === 0) return "";
  return near.length === 1 ? ` did you mean [${near[0]}]?` : ` did you mean any of [${near.join(", ")}]?`;
}

/** Wraps what went wrong inside a field: `[line:column] [parser] failed to parse field [name]`. */
export function failedField(
  parser: string,
  field: string,
  tree: Tree,
  cause: unknown,
  otherwise = tree.start,
): unknown {
  if (!(cause instanceof ElasticsearchError) || cause.status !== 400) return cause;
  const { tree: at, offset } = cause instanceof MalformedRequest ? cause.place : { tree, offset: otherwise };
  return contentError(at, `[${parser}] failed to parse field [${field}]`, offset, cause);
}

/** `[line:column]` of an offset. */
export function placed(tree: Tree, offset: number): string {
  const { line, column } = placeOf(tree.body, offset);
  return `[${line}:${column}]`;
}
