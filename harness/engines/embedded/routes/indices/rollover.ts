import { ElasticsearchError, illegalArgument, notImplemented } from "../../errors.ts";
import { parseAliasOptions } from "../../indices/alias-options.ts";
import type { Index } from "../../indices/index.ts";
import type { CreateOptions } from "../../indices/indices.ts";
import { timeValueMs } from "../../indices/settings.ts";
import { isObject, type Json, type JsonObject } from "../../json.ts";
import type { Node } from "../../node.ts";
import { defineRoute, json } from "../../route.ts";

const action = "indices:admin/rollover";

export default defineRoute({
  name: "indices.rollover",
  methods: ["POST"],
  paths: ["/{alias}/_rollover", "/{alias}/_rollover/{new_index}"],
  parameters: ["dry_run", "master_timeout", "timeout", "wait_for_active_shards"],
  unimplemented: ["lazy"],
  privilege: { index: action, names: "handler" },
  body: "json",
  handle(request, node) {
    const alias = request.param("alias");
    request.caller.requireIndices(action, [alias]);
    const old = writeIndex(node, alias);
    const body = request.json();
    const given = isObject(body) ? body : {};
    const name = request.params.new_index ?? nextName(old.name);
    const conditions = evaluate(old, isObject(given.conditions) ? given.conditions : {}, node.clock());
    const isDry = request.boolean("dry_run") ?? false;
    const isMet = Object.keys(conditions).length === 0 || Object.values(conditions).includes(true);
    const rolls = isMet && !isDry;
    if (rolls) rollOver(node, alias, old, name, given, (text) => request.warn(text));
    return json({
      acknowledged: rolls,
      shards_acknowledged: rolls,
      old_index: old.name,
      new_index: name,
      rolled_over: rolls,
      dry_run: isDry,
      lazy: false,
      conditions,
    });
  },
});

function writeIndex(node: Node, alias: string): Index {
  if (node.indices.get(alias))
    throw illegalArgument(
      "rollover target is a [concrete index] but one of [alias,data_stream] was expected",
    );
  if (!node.indices.isAlias(alias))
    throw new ElasticsearchError({
      type: "resource_not_found_exception",
      reason: `rollover target [${alias}] does not exist`,
      status: 404,
    });
  const index = node.indices.forWrite(alias);
  if (!index || (node.indices.byName(alias).length > 1 && !index.aliases.get(alias)?.is_write_index))
    throw illegalArgument(`rollover target [${alias}] does not point to a write index`);
  return index;
}

/** `logs-000001` goes on as `logs-000002`; always of six digits. */
function nextName(name: string): string {
  const match = /^(.*-)(\d+)$/.exec(name);
  if (!match) throw illegalArgument(`index name [${name}] does not match pattern '^.*-\\d+$'`);
  return `${match[1]}${String(Number(match[2]) + 1).padStart(6, "0")}`;
}

/** An alias that tells its write index moves it on; any other moves itself. */
function rollOver(
  node: Node,
  alias: string,
  old: Index,
  name: string,
  given: JsonObject,
  warn: (text: string) => void,
): void {
  const said = old.aliases.get(alias) ?? {};
  const aliases = Object.entries(isObject(given.aliases) ? given.aliases : {});
  const options: CreateOptions = {
    ...(isObject(given.settings) && { settings: given.settings }),
    ...(isObject(given.mappings) && { mappings: given.mappings }),
    aliases: new Map(aliases.map(([each, options]) => [each, parseAliasOptions(each, options)])),
  };
  const created = node.indices.create(name, options, warn);
  if (said.is_write_index) {
    node.indices.addAlias(old, alias, { ...said, is_write_index: false });
    node.indices.addAlias(created, alias, { ...said, is_write_index: true });
    return;
  }
  node.indices.addAlias(created, alias, said);
  node.indices.removeAlias(old, alias);
}

function evaluate(index: Index, conditions: JsonObject, now: number): Record<string, boolean> {
  return Object.fromEntries(
    Object.entries(conditions).map(([name, value]) => [
      `[${name}: ${String(value)}]`,
      isReached(index, name, value, now),
    ]),
  );
}

function isReached(index: Index, name: string, value: Json, now: number): boolean {
  if (name === "max_docs" || name === "max_primary_shard_docs")
    return index.searcher().count() >= Number(value);
  if (name === "max_age") return now - index.createdAt >= timeValueMs("max_age", String(value));
  if (/^(max|min)_/.test(name)) throw notImplemented(`the condition [${name}] of a rollover`);
  throw illegalArgument(`unknown condition [${name}]`);
}
