import { ElasticsearchError, notImplemented } from "../../errors.ts";
import type { BodyContext } from "../request/parse-body.ts";
import { parseInnerHits } from "../request/parse-inner-hits.ts";
import { didYouMean, MalformedRequest, parsingError, placed } from "../syntax/malformed.ts";
import type { Tree } from "../syntax/tree.ts";
import { parseBool } from "./bool.ts";
import { parseBoosting } from "./boosting.ts";
import { parseConstantScore } from "./constant-score.ts";
import { parseDisMax } from "./dis-max.ts";
import { parseExists } from "./exists.ts";
import { parseFunctionScore } from "./function-score.ts";
import { parseFuzzy } from "./fuzzy.ts";
import { parseGeoBoundingBox } from "./geo-bounding-box.ts";
import { parseGeoDistance } from "./geo-distance.ts";
import { parseIds } from "./ids.ts";
import { parseMatch, parseMatchBoolPrefix, parseMatchPhrase, parseMatchPhrasePrefix } from "./match.ts";
import { parseMatchAll, parseMatchNone } from "./match-all.ts";
import { parseMultiMatch } from "./multi-match.ts";
import { type NamedQuery, nameOf } from "./named.ts";
import { parseNested } from "./nested.ts";
import { parsePrefix } from "./prefix.ts";
import type { Query, QueryContext, QueryParser } from "./query.ts";
import { parseQueryStringQuery } from "./query-string.ts";
import { parseRange } from "./range.ts";
import { parseRegexp } from "./regexp.ts";
import { parseSimpleQueryString } from "./simple-query-string.ts";
import { parseTerm } from "./term.ts";
import { parseTerms } from "./terms.ts";
import { parseWildcard } from "./wildcard.ts";

const parsers: Readonly<Record<string, QueryParser>> = {
  bool: parseBool,
  boosting: parseBoosting,
  constant_score: parseConstantScore,
  dis_max: parseDisMax,
  exists: parseExists,
  function_score: parseFunctionScore,
  fuzzy: parseFuzzy,
  geo_bounding_box: parseGeoBoundingBox,
  geo_distance: parseGeoDistance,
  ids: parseIds,
  match: parseMatch,
  match_all: parseMatchAll,
  match_bool_prefix: parseMatchBoolPrefix,
  match_none: parseMatchNone,
  match_phrase: parseMatchPhrase,
  match_phrase_prefix: parseMatchPhrasePrefix,
  multi_match: parseMultiMatch,
  nested: parseNested,
  prefix: parsePrefix,
  query_string: parseQueryStringQuery,
  range: parseRange,
  regexp: parseRegexp,
  simple_query_string: parseSimpleQueryString,
  term: parseTerm,
  terms: parseTerms,
  wildcard: parseWildcard,
};

/** Queries of the real server that this engine refuses rather than pretend. */
const unsupported = new Set(
  `combined_fields distance_feature
  geo_grid geo_polygon geo_shape has_child has_parent intervals knn more_like_this parent_id percolate pinned
  rank_feature rule script script_score semantic shape span_containing span_field_masking
  span_first span_multi span_near span_not span_or span_term span_within sparse_vector template terms_set
  text_expansion weighted_tokens wrapper`.split(/\s+/),
);

/** Parses a query; `now` is what date math counts from, in milliseconds since the epoch. */
export function parseQuery(tree: Tree, now: number): Query {
  return parseSearchQuery(tree, { now, warn: () => undefined }).query;
}

/** Parses a query whose inner hits are to be shown. */
export function parseSearchQuery(
  tree: Tree,
  context: BodyContext,
): { query: Query } & Pick<QueryContext, "innerHits" | "named"> {
  const contextOf = (named: NamedQuery[]): QueryContext => {
    const own: QueryContext = {
      now: context.now,
      innerHits: [],
      named,
      parse: (inner) => parse(inner, own),
      readInnerHits: (inner) => parseInnerHits(inner, context),
      apart: () => contextOf(named),
      below: () => contextOf([]),
    };
    return own;
  };
  const outermost = contextOf([]);
  return { query: outermost.parse(tree), innerHits: outermost.innerHits, named: outermost.named };
}

function parse(tree: Tree, context: QueryContext): Query {
  if (tree.kind !== "object") throw parsingError(tree, "[_na] query malformed, must start with start_object");
  const [first, second] = tree.entries;
  if (!first) throw emptyClause(tree);
  const { key: name, value: body } = first;
  if (body.kind !== "object")
    throw parsingError(body, `[${name}] query malformed, no start_object after query name`);
  const parser = Object.hasOwn(parsers, name) ? parsers[name] : undefined;
  if (!parser) throw unsupported.has(name) ? notImplemented(`the query [${name}]`) : unknown(name, body);
  const query = parser(body, context);
  const called = nameOf(name, body);
  if (called !== undefined) context.named.push({ name: called, query });
  if (second)
    throw parsingError(
      tree,
      `[${name}] malformed query, expected [END_OBJECT] but found [FIELD_NAME]`,
      second.keyStart,
    );
  return query;
}

function emptyClause(tree: Tree): MalformedRequest {
  const offset = tree.end - 1;
  const reason = `query malformed, empty clause found at ${placed(tree, offset)}`;
  return new MalformedRequest({ type: "illegal_argument_exception", reason, tree, offset });
}

function unknown(name: string, body: Tree): MalformedRequest {
  return new MalformedRequest({
    type: "parsing_exception",
    reason: `unknown query [${name}]${didYouMean(name, [...Object.keys(parsers), ...unsupported])}`,
    tree: body,
    offset: body.start,
    showsPosition: true,
    causedBy: new ElasticsearchError({
      type: "named_object_not_found_exception",
      reason: `${placed(body, body.start)} unknown field [${name}]`,
      status: 400,
    }),
  });
}
