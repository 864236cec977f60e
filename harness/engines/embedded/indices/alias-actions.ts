import { ElasticsearchError, illegalArgument, indexNotFound } from "../errors.ts";
import type { EngineRequest } from "../http/request.ts";
import type { Json, JsonObject } from "../json.ts";
import type { Node } from "../node.ts";
import { json, type Reply } from "../route.ts";
import { matchesWildcard } from "../wildcard.ts";
import { requireAgreement } from "./alias-agreement.ts";
import { checkFilterOn } from "./alias-filter.ts";
import { parseAliasOptions } from "./alias-options.ts";
import { requireUnblocked } from "./blocks.ts";
import { expressionOptions } from "./expression.ts";
import type { AliasOptions, Index } from "./index.ts";
import { checkAliasName } from "./names.ts";

const action = "indices:admin/aliases";

/** One action of a request on aliases. */
export interface AliasAction {
  readonly kind: "add" | "remove" | "remove_index";
  readonly indices: readonly string[];
  readonly aliases: readonly string[];
  /** What the request says of the alias, as it came. */
  readonly options: JsonObject;
  /** True: an alias that is not there refuses the whole request. */
  readonly mustExist: boolean | undefined;
}

/** What an action comes to: the indices and aliases that it changes, or why it changes nothing. */
interface Outcome {
  readonly given: AliasAction;
  readonly indices: readonly Index[];
  readonly error: ElasticsearchError | undefined;
  apply(): void;
}

/** Carries out actions on aliases, all or none; the reply tells which of several removed nothing. */
export function changeAliases(request: EngineRequest, node: Node, actions: readonly AliasAction[]): Reply {
  const outcomes = actions.map((each) => outcomeOf(request, node, each));
  const failed = outcomes.filter(({ error }) => error);
  const required = failed.find(({ given }) => given.mustExist === true);
  if (required?.error) throw required.error;
  if (failed.length === outcomes.length)
    throw aliasesMissing([...new Set(failed.flatMap(({ given }) => given.aliases))]);
  const dropped = new Set(
    outcomes.filter(({ given }) => given.kind === "remove_index").flatMap(({ indices }) => indices),
  );
  for (const { given, indices } of outcomes)
    if (given.kind === "add") checkAdding(node, given, indices, dropped, outcomes);
  for (const { given, apply } of outcomes) if (given.kind === "remove_index") apply();
  for (const { given, apply } of outcomes) if (given.kind !== "remove_index") apply();
  if (failed.length === 0) return json({ acknowledged: true, errors: false });
  return json({ acknowledged: true, errors: true, action_results: outcomes.map(resultJson) });
}

function outcomeOf(request: EngineRequest, node: Node, given: AliasAction): Outcome {
  const expression = given.indices.join(",");
  request.caller.requireIndices(action, named(given.indices));
  if (given.kind === "remove_index") return removal(request, node, given);
  requireAliases(request, given.aliases);
  const indices = node.indices.reached(expression, { ...expressionOptions(request, action) });
  if (indices.length === 0) throw indexNotFound(expression);
  if (given.kind === "add")
    return {
      given,
      indices,
      error: undefined,
      apply() {
        for (const index of indices)
          for (const alias of given.aliases)
            node.indices.addAlias(index, alias, parseAliasOptions(alias, given.options));
      },
    };
  const found = indices.flatMap((index) =>
    [...index.aliases.keys()]
      .filter((alias) =>
        given.aliases.some((pattern) => pattern === "_all" || matchesWildcard(pattern, alias)),
      )
      .map((alias) => ({ index, alias })),
  );
  return {
    given,
    indices,
    error: found.length === 0 ? aliasesMissing(given.aliases) : undefined,
    apply() {
      for (const { index, alias } of found) node.indices.removeAlias(index, alias);
    },
  };
}

function removal(request: EngineRequest, node: Node, given: AliasAction): Outcome {
  const alias = given.indices.find((name) => node.indices.isAlias(name));
  if (alias !== undefined)
    throw illegalArgument(
      `The provided expression [${alias}] matches an alias, specify the corresponding concrete indices instead.`,
    );
  const indices = node.indices.reached(
    given.indices.join(","),
    expressionOptions(request, "indices:admin/delete"),
  );
  return {
    given,
    indices,
    error: undefined,
    apply() {
      for (const index of indices) node.indices.delete(index);
    },
  };
}

/** Names, one write index at most, and all of an alias hidden or none. */
function checkAdding(
  node: Node,
  { aliases, options }: AliasAction,
  indices: readonly Index[],
  dropped: ReadonlySet<Index>,
  outcomes: readonly Outcome[],
): void {
  requireUnblocked(indices, action);
  for (const alias of aliases) {
    checkAliasName(alias, (name) => {
      const taken = node.indices.get(name);
      return taken !== undefined && !dropped.has(taken);
    });
    const behind = new Map<Index, AliasOptions>();
    for (const index of node.indices.all()) {
      const said = index.aliases.get(alias);
      if (said && !dropped.has(index)) behind.set(index, said);
    }
    const said = parseAliasOptions(alias, options);
    for (const other of outcomes)
      if (other.given.kind === "add" && other.given.aliases.includes(alias))
        for (const index of other.indices) behind.set(index, parseAliasOptions(alias, other.given.options));
    for (const index of indices) {
      checkFilterOn(index, alias, said);
      behind.set(index, said);
    }
    requireAgreement(alias, behind);
  }
}

function resultJson({ given, indices, error }: Outcome): JsonObject {
  const acted: JsonObject = {
    type: given.kind,
    indices: indices.map(({ name }) => name),
    aliases: [...given.aliases],
  };
  return { action: acted, status: error ? error.status : 200, ...(error && { error: error.toJson() }) };
}

/** The server does not say which alias it is. */
function requireAliases({ caller }: EngineRequest, aliases: readonly string[]): void {
  const names = aliases.filter((alias) => !alias.includes("*") && alias !== "_all");
  if (!names.every((alias) => caller.allowsIndex(action, alias))) throw caller.refusal("index", action);
}

function named(indices: readonly string[]): string[] {
  return indices
    .flatMap((each) => each.split(","))
    .filter((name) => !name.includes("*") && name !== "_all" && !name.startsWith("-"));
}

function aliasesMissing(aliases: readonly string[]): ElasticsearchError {
  const id: Json = aliases.length === 1 ? (aliases[0] ?? "") : [...aliases];
  return new ElasticsearchError({
    type: "aliases_not_found_exception",
    reason: `aliases [${aliases.join(", ")}] missing`,
    status: 404,
    metadata: { "resource.type": "aliases", "resource.id": id },
  });
}
