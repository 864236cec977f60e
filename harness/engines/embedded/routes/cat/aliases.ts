import { type Column, catTable, tableParameters } from "../../cat/table.ts";
import { expressionOptions } from "../../indices/expression.ts";
import type { AliasOptions } from "../../indices/index.ts";
import { defineRoute } from "../../route.ts";
import { matchesWildcard } from "../../wildcard.ts";

const action = "indices:admin/aliases/get";

interface Row {
  readonly alias: string;
  readonly index: string;
  readonly options: AliasOptions;
}

const columns: Column<Row>[] = [
  { name: "alias", aliases: ["a"], description: "alias name", value: ({ alias }) => alias },
  { name: "index", aliases: ["i", "idx"], description: "index alias points to", value: ({ index }) => index },
  {
    name: "filter",
    aliases: ["f", "fi"],
    description: "filter",
    value: ({ options }) => (options.filter ? "*" : "-"),
  },
  {
    name: "routing.index",
    aliases: ["ri", "routingIndex"],
    description: "index routing",
    value: ({ options }) => options.index_routing ?? "-",
  },
  {
    name: "routing.search",
    aliases: ["rs", "routingSearch"],
    description: "search routing",
    value: ({ options }) => options.search_routing ?? "-",
  },
  {
    name: "is_write_index",
    aliases: ["w", "isWriteIndex"],
    description: "write index",
    value: ({ options }) => (options.is_write_index === undefined ? "-" : String(options.is_write_index)),
  },
];

export default defineRoute({
  name: "cat.aliases",
  methods: ["GET"],
  paths: ["/_cat/aliases", "/_cat/aliases/{name}"],
  parameters: [...tableParameters.filter((name) => name !== "local"), "expand_wildcards"],
  privilege: { index: action },
  handle(request, node) {
    const wanted = request.params.name?.split(",") ?? ["*"];
    const options = expressionOptions(request, action, { expand: ["all"], allowClosed: true });
    const rows = node.indices.reached(undefined, options).flatMap((index) =>
      [...index.aliases]
        .filter(([alias]) => wanted.some((pattern) => pattern === "_all" || matchesWildcard(pattern, alias)))
        .filter(([alias]) => request.caller.allowsIndex(action, alias))
        .map(([alias, said]) => ({ alias, index: index.name, options: said })),
    );
    return catTable(request, columns, rows);
  },
});
