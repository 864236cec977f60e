import { ElasticsearchError, illegalArgument, notImplemented } from "../../errors.ts";
import { parseSearchQuery } from "../query/parse-query.ts";
import type { Rescore, ScoreMode } from "../rescore/rescore.ts";
import { contentError, failedField, parsingError, placed, unknownField } from "../syntax/malformed.ts";
import { readInteger, readNumber, readText } from "../syntax/read.ts";
import { isValue, type ObjectTree, type Tree, tokenOf } from "../syntax/tree.ts";
import type { BodyContext } from "./parse-body.ts";

const defaultWindowSize = 10;
const modes: readonly ScoreMode[] = ["total", "multiply", "avg", "max", "min"];

/** Reads the option `rescore` of a search: one step or several. */
export function parseRescores(tree: Tree, context: BodyContext): Rescore[] {
  return (tree.kind === "array" ? tree.items : [tree]).map((each) => parseRescore(each, context));
}

function parseRescore(tree: Tree, context: BodyContext): Rescore {
  let windowSize = defaultWindowSize;
  let rescore: Omit<Rescore, "windowSize"> | undefined;
  for (const { key, value } of tree.kind === "object" ? tree.entries : [])
    if (key === "window_size" && isValue(value)) windowSize = readInteger(value);
    else if (isValue(value)) throw parsingError(value, `rescore doesn't support [${key}]`);
    else if (key === "query" && value.kind === "object") rescore = parseQueryRescore(value, context);
    else if (key === "learning_to_rank" || key === "script") throw notImplemented(`the rescore [${key}]`);
    else throw unknownType(key, value);
  if (!rescore) throw parsingError(tree, "missing rescore type", tree.end - 1);
  return { ...rescore, windowSize };
}

function unknownType(name: string, value: Tree): ElasticsearchError {
  return new ElasticsearchError({
    type: "named_object_not_found_exception",
    reason: `${placed(value, value.start)} unknown field [${name}]`,
    status: 400,
  });
}

function parseQueryRescore(tree: ObjectTree, context: BodyContext): Omit<Rescore, "windowSize"> {
  let parsed: ReturnType<typeof parseSearchQuery> | undefined;
  let queryWeight = 1;
  let rescoreQueryWeight = 1;
  let scoreMode: ScoreMode = "total";
  for (const { key, keyStart, value } of tree.entries) {
    if (!keys.has(key)) throw unknownField("query", key, keyStart, value, keys);
    if (key === "rescore_query" ? value.kind !== "object" : !isValue(value))
      throw contentError(value, `[query] ${key} doesn't support values of type: ${tokenOf(value)}`);
    try {
      if (key === "rescore_query") parsed = parseSearchQuery(value, context);
      else if (key === "query_weight") queryWeight = readNumber(value);
      else if (key === "rescore_query_weight") rescoreQueryWeight = readNumber(value);
      else scoreMode = readMode(readText(value));
    } catch (cause) {
      throw failedField("query", key, value, cause);
    }
  }
  if (!parsed) throw illegalArgument("rescore_query cannot be null");
  const { query, named } = parsed;
  return { query, named, queryWeight, rescoreQueryWeight, scoreMode };
}

const keys = new Set(["rescore_query", "query_weight", "rescore_query_weight", "score_mode"]);

function readMode(text: string): ScoreMode {
  const mode = modes.find((each) => each === text.toLowerCase());
  if (!mode) throw illegalArgument(`illegal score_mode [${text}]`);
  return mode;
}
