import type { estypes } from "@elastic/elasticsearch";
import { wholeNumber } from "../options.ts";
import { defineCommand } from "./command.ts";
import { findConnector, requireIndexOf } from "./find.ts";
import { CONNECTOR_OPTIONS } from "./options.ts";
import { say, sayJson, table } from "./output.ts";

/** Letters of a document that fit into one line. */
const EXCERPT = 100;
const MOST = 10_000;

export const documents = defineCommand({
  name: "documents",
  operand: "ID",
  description: "look at what is in the index, or search it",
  options: ["search", "size", "json"],
  async run([named = ""], { options }, { client, store }) {
    const index = requireIndexOf(await findConnector(store, named));
    const size = wholeNumber("size", options.size, 1, MOST, CONNECTOR_OPTIONS);
    const { hits } = await client.search<Record<string, unknown>>({
      index,
      size,
      query: queryFor(options.search),
      track_total_hits: true,
    });
    const total = typeof hits.total === "number" ? hits.total : (hits.total?.value ?? 0);
    if (options.json)
      return sayJson({
        total,
        documents: hits.hits.map(({ _id, _score, _source }) => ({ _id, _score, ..._source })),
      });
    const rows = hits.hits.map(({ _id, _source }) => [_id ?? "", excerpt(_source ?? {})]);
    const found = options.search ? "found" : "in the index";
    return say(
      `${total} ${total === 1 ? "document" : "documents"} ${found}`,
      ...(rows.length > 0 ? ["", table(["id", "document"], rows)] : []),
    );
  },
});

/** Words as people type them, in any field, whatever its type. */
const queryFor = (search: string): estypes.QueryDslQueryContainer =>
  search
    ? { simple_query_string: { query: search, default_operator: "and", lenient: true } }
    : { match_all: {} };

function excerpt(source: Readonly<Record<string, unknown>>): string {
  const text = Object.entries(source)
    .filter(([name]) => name !== "id" && !name.startsWith("_"))
    .map(([name, value]) => `${name}: ${typeof value === "string" ? value : JSON.stringify(value)}`)
    .join(", ")
    .replace(/\s+/g, " ");
  return text.length > EXCERPT ? `${text.slice(0, EXCERPT - 1)}…` : text;
}
