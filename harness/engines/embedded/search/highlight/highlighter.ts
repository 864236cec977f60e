import { illegalArgument, notImplemented } from "../../errors.ts";
import type { Json } from "../../json.ts";
import { matchesWildcard } from "../../wildcard.ts";
import { isOf, type MappedField, mappedFields } from "../fetch/mapped-fields.ts";
import { parseQuery } from "../query/parse-query.ts";
import type { Matcher } from "../query/query.ts";
import type { SearchRequest } from "../request/search-request.ts";
import type { Shard } from "../shard.ts";
import { type Clause, clausesOf } from "./clauses.ts";
import { fieldTexts } from "./field-text.ts";
import type { HighlightOptions } from "./highlight.ts";
import { highlightPlain } from "./plain.ts";
import { allNodes, type QueryNode, queryNode } from "./query-node.ts";
import { highlightUnified } from "./unified.ts";

interface Target {
  readonly mapped: MappedField;
  readonly options: HighlightOptions;
  readonly query: QueryNode | undefined;
}

/** Highlights the hits of one index. */
export class Highlighter {
  readonly #shard: Shard;
  readonly #targets: readonly Target[];
  /** By query: whether it matches a document. */
  readonly #matchers = new Map<QueryNode, () => Matcher>();

  constructor(shard: Shard, request: SearchRequest) {
    this.#shard = shard;
    const own = request.queryTree && queryNode(request.queryTree);
    const mapped = mappedFields(shard.index.mapping).filter(
      (each) => isOf(shard, each) && (each.field.type === "text" || each.field.type === "keyword"),
    );
    this.#targets = (request.highlight?.fields ?? []).flatMap(({ pattern, options }) => {
      const query = options.query ? queryNode(options.query) : own;
      return mapped
        .filter(({ name }) => matchesWildcard(pattern, name))
        .map((each) => ({ mapped: each, options, query }));
    });
    for (const target of this.#targets) check(target);
    for (const { query } of this.#targets)
      for (const node of query ? allNodes(query) : [])
        if (!this.#matchers.has(node))
          this.#matchers.set(node, parseQuery(node.tree, request.now).prepare(shard, 1));
    shard.columns.fill();
  }

  /** The highlights of one document, by field. */
  read(source: Json, ordinal: number): Map<string, string[]> {
    const highlights = new Map<string, string[]>();
    for (const { mapped, options, query } of this.#targets) {
      const values = fieldTexts(this.#shard.index, mapped, source);
      const { name } = mapped;
      const isPlain = options.type === "plain";
      const clauses = query ? this.#clauses(query, mapped, options, isPlain ? undefined : ordinal) : [];
      const shown = isPlain
        ? highlightPlain(values, clauses, options)
        : highlightUnified(values, clauses, options);
      if (shown.length > 0) highlights.set(name, shown);
    }
    return highlights;
  }

  /** What a query looks for in a field, and, given an ordinal, finds in that document. */
  #clauses(
    node: QueryNode,
    mapped: MappedField,
    options: HighlightOptions,
    ordinal: number | undefined,
  ): Clause[] {
    if (ordinal !== undefined && !this.#matchers.get(node)?.().matches(ordinal)) return [];
    const { index } = this.#shard;
    const wants = (path: string) => !options.requireFieldMatch || index.mapping.field(path) === mapped.field;
    if (node.children.length === 0) return node.name === "bool" ? [] : clausesOf(node, index, wants);
    return node.children.flatMap((child) => this.#clauses(child, mapped, options, ordinal));
  }
}

function check({ mapped: { name, field }, options: { type, fragmenter } }: Target): void {
  if (type === "plain" && fragmenter !== "span" && fragmenter !== "simple")
    throw illegalArgument(`unknown fragmenter option [${fragmenter}] for the field [${name}]`);
  if (type === "unified" || type === "plain") return;
  if (type !== "fvh") throw illegalArgument(`unknown highlighter type [${type}] for the field [${name}]`);
  if (field.parameters.term_vector === "with_positions_offsets")
    throw notImplemented("the fast vector highlighter");
  throw illegalArgument(
    `the field [${name}] should be indexed with term vector with position offsets to be used with fast vector highlighter`,
  );
}
