import { chooseAnalyzer } from "../../analysis/request/choose-analyzer.ts";
import { parseAnalyzeRequest } from "../../analysis/request/parse-request.ts";
import { renderAnalysis } from "../../analysis/request/render.ts";
import { illegalArgument, indexNotFound } from "../../errors.ts";
import type { EngineRequest } from "../../http/request.ts";
import type { Index } from "../../indices/index.ts";
import type { Node } from "../../node.ts";
import { defineRoute, json } from "../../route.ts";

const action = "indices:admin/analyze";
const defaultMaxTokens = 10_000;

export default defineRoute({
  name: "indices.analyze",
  methods: ["GET", "POST"],
  paths: ["/_analyze", "/{index}/_analyze"],
  parameters: ["index"],
  privilege: { index: action, names: "handler" },
  body: "json",
  handle(request, node) {
    const name = request.params.index ?? request.query.get("index");
    const asked = parseAnalyzeRequest(request.body, name);
    const index = name === undefined ? undefined : oneIndex(name, request, node);
    if (!index && !request.caller.allowsSomeIndex(action)) throw request.caller.refusal("index", action);
    const maxTokens = index?.settings.integer("index.analyze.max_token_count", defaultMaxTokens);
    return json(renderAnalysis(chooseAnalyzer(asked, index), asked, maxTokens ?? defaultMaxTokens));
  },
});

/** The index of exactly this name or alias: an expression is refused. */
function oneIndex(name: string, { caller }: EngineRequest, node: Node): Index {
  if (name === "_all" || name === "*")
    throw illegalArgument(
      `the action ${action} does not support accessing all indices; the provided index expression [${name}] is not allowed`,
    );
  if (name.includes("*"))
    throw illegalArgument(
      `the action ${action} does not support wildcards; the provided index expression(s) [${name}] are not allowed`,
    );
  caller.requireIndices(action, [name]);
  const [index, ...others] = node.indices.byName(name);
  if (!index) throw indexNotFound(name);
  if (others.length > 0)
    throw illegalArgument(
      `alias [${name}] has more than one index associated with it [${[index, ...others].map((each) => each.name).join(", ")}], can't execute a single index op`,
    );
  return index;
}
