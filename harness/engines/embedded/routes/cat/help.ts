import { defineRoute, text } from "../../route.ts";

/** The tables that there are. */
const paths = [
  "/_cat/shards",
  "/_cat/shards/{index}",
  "/_cat/master",
  "/_cat/nodes",
  "/_cat/indices",
  "/_cat/indices/{index}",
  "/_cat/count",
  "/_cat/count/{index}",
  "/_cat/health",
  "/_cat/aliases",
  "/_cat/aliases/{alias}",
  "/_cat/templates",
  "/_cat/component_templates",
];

export default defineRoute({
  name: "cat.help",
  methods: ["GET"],
  paths: ["/_cat"],
  privilege: "authenticated",
  handle: () => text(`=^.^=\n${paths.join("\n")}\n`),
});
