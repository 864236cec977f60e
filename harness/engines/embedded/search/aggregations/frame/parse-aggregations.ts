import { ElasticsearchError, illegalArgument, notImplemented } from "../../../errors.ts";
import { didYouMean, MalformedRequest, parsingError, placed } from "../../syntax/malformed.ts";
import { type ObjectTree, type Tree, tokenOf } from "../../syntax/tree.ts";
import { absentTypes, aggregationTypes, unsupportedTypes } from "../aggregation-types.ts";
import { pipelineTypes } from "../pipelines/pipeline-types.ts";
import type { Aggregation, AggregationTree, SearchContext } from "./aggregation.ts";
import type { Pipeline } from "./pipeline.ts";

/** Parses what stands under `aggs`. */
export function parseAggregations(tree: ObjectTree, context: SearchContext): AggregationTree {
  const aggregations: Aggregation[] = [];
  const pipelines: Pipeline[] = [];
  for (const { key: name, keyStart, value } of tree.entries) {
    if (name === "" || /[[\]>]/.test(name))
      throw parsingError(
        value,
        `Invalid aggregation name [${name}]. Aggregation names can contain any character except '[', ']', and '>'`,
        keyStart,
      );
    const parsed = parseOne(name, value, context);
    if ("work" in parsed) pipelines.push(parsed);
    else aggregations.push(parsed);
  }
  return { aggregations, pipelines };
}

function parseOne(name: string, tree: Tree, context: SearchContext): Aggregation | Pipeline {
  if (tree.kind !== "object")
    throw parsingError(
      tree,
      `Aggregation definition for [${name} starts with a [${tokenOf(tree)}], expected a [START_OBJECT].`,
    );
  let meta: string | undefined;
  let subs: AggregationTree | undefined;
  let found:
    | { type: string; make: (meta: string | undefined, subs: AggregationTree) => Aggregation | Pipeline }
    | undefined;
  for (const { key, value } of tree.entries) {
    if (value.kind !== "object")
      throw parsingError(
        value,
        `Expected [START_OBJECT] under [${key}], but got a [${tokenOf(value)}] in [${name}]`,
      );
    if (key === "meta") meta = compact(value);
    else if (key === "aggs" || key === "aggregations") {
      if (subs) throw parsingError(value, `Found two sub aggregation definitions under [${name}]`);
      subs = parseAggregations(value, context);
    } else {
      if (found)
        throw parsingError(
          value,
          `Found two aggregation type definitions in [${name}]: [${found.type}] and [${key}]`,
        );
      found = { type: key, make: parseType(name, key, value, context) };
    }
  }
  if (!found) throw parsingError(tree, `Missing definition for aggregation [${name}]`, tree.end - 1);
  return found.make(meta, subs ?? { aggregations: [], pipelines: [] });
}

function parseType(
  name: string,
  type: string,
  body: ObjectTree,
  context: SearchContext,
): (meta: string | undefined, subs: AggregationTree) => Aggregation | Pipeline {
  const pipeline = Object.hasOwn(pipelineTypes, type) ? pipelineTypes[type] : undefined;
  if (pipeline) {
    const work = pipeline(body, name);
    return (meta, { aggregations, pipelines }) => {
      if (aggregations.length + pipelines.length > 0)
        throw illegalArgument(`Aggregation [${name}] cannot define sub-aggregations`);
      return { name, type, meta, work };
    };
  }
  const known = Object.hasOwn(aggregationTypes, type) ? aggregationTypes[type] : undefined;
  if (!known) throw unknown(type, body);
  const definition = known.parse(body, { ...context, name });
  return (meta, subs) => {
    if (!known.acceptsSubs) refuseSubs(name, type, subs);
    return { name, type, meta, definition, subs: subs.aggregations, pipelines: subs.pipelines };
  };
}

function refuseSubs(name: string, type: string, { aggregations, pipelines }: AggregationTree): void {
  if (aggregations.length + pipelines.length > 0)
    throw illegalArgument(`Aggregator [${name}] of type [${type}] cannot accept sub-aggregations`);
}

function unknown(type: string, body: ObjectTree): ElasticsearchError {
  if (unsupportedTypes.has(type) || absentTypes.has(type)) return notImplemented(`the aggregation [${type}]`);
  const candidates = [...Object.keys(aggregationTypes), ...Object.keys(pipelineTypes), ...unsupportedTypes];
  return new MalformedRequest({
    type: "parsing_exception",
    reason: `Unknown aggregation type [${type}]${didYouMean(type, candidates)}`,
    tree: body,
    offset: body.start,
    showsPosition: true,
    causedBy: new ElasticsearchError({
      type: "named_object_not_found_exception",
      reason: `${placed(body, body.start)} unknown field [${type}]`,
      status: 400,
    }),
  });
}

/** The JSON of a tree without spaces, its numbers as written. */
function compact(tree: Tree): string {
  if (tree.kind === "object")
    return `{${tree.entries.map(({ key, value }) => `${JSON.stringify(key)}:${compact(value)}`).join(",")}}`;
  if (tree.kind === "array") return `[${tree.items.map(compact).join(",")}]`;
  return tree.kind === "string" ? JSON.stringify(tree.literal) : tree.literal;
}
