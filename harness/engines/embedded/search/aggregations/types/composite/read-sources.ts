import { ElasticsearchError, illegalArgument } from "../../../../errors.ts";
import { parsingError } from "../../../syntax/malformed.ts";
import { type ObjectTree, type Tree, tokenOf } from "../../../syntax/tree.ts";
import type { Option } from "../../frame/options.ts";
import type { CompositeSource } from "./composite-source.ts";
import { compositeParser } from "./source-parsers.ts";

/** `sources`: objects of one name, each with an object of one type. */
export const sourcesOption: Option<readonly CompositeSource[]> = {
  takes: ["array", "object"],
  read(tree) {
    const sources = (tree.kind === "array" ? tree.items : [tree]).map(readSource);
    if (sources.length === 0) throw notBuilt("Composite [sources] cannot be null or empty");
    const twice = sources.map(({ name }) => name).filter((name, at, all) => all.indexOf(name) !== at);
    if (twice.length > 0)
      throw notBuilt(`Composite source names must be unique, found duplicates: [${twice.join(",")}]`);
    return sources;
  },
};

function readSource(tree: Tree): CompositeSource {
  const named = only(objectOf(tree));
  const typed = only(objectOf(named.value));
  const body = objectOf(typed.value);
  const parse = compositeParser(typed.key);
  if (!parse) throw parsingError(body, `invalid source type: ${typed.key}`);
  return parse(named.key, body);
}

function objectOf(tree: Tree): ObjectTree {
  if (tree.kind === "object") return tree;
  throw unexpected(tree, tree.start, "START_OBJECT", tokenOf(tree));
}

function only(tree: ObjectTree): ObjectTree["entries"][number] {
  const [first, second] = tree.entries;
  if (!first) throw unexpected(tree, tree.end - 1, "FIELD_NAME", "END_OBJECT");
  // The server takes what comes second for the beginning of the next source.
  if (second) throw unexpected(second.value, second.value.start, "START_OBJECT", "FIELD_NAME");
  return first;
}

function unexpected(tree: Tree, offset: number, expected: string, found: string) {
  return parsingError(
    tree,
    `Failed to parse object: expecting token of type [${expected}] but found [${found}]`,
    offset,
  );
}

function notBuilt(reason: string): ElasticsearchError {
  return new ElasticsearchError({
    type: "x_content_parse_exception",
    reason: "Failed to build [composite] after last required field arrived",
    status: 400,
    causedBy: illegalArgument(reason),
  });
}
