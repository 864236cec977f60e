import { illegalArgument, notImplemented } from "../../errors.ts";
import type { Json } from "../../json.ts";
import { matchesWildcard } from "../../wildcard.ts";
import { isOf, type MappedField, mappedFields } from "../fetch/mapped-fields.ts";
import { parseQuery } from "../query/parse-query.ts";
import type { Matcher } from "../query/query.ts";
import type { SearchRequest } from "../request/search-request.ts";
import type { Shard } from "../shard.ts";
import type { Tree } from "../syntax/tree.ts";
import { type Clause, clausesOf } from "./clauses.ts";
import { fieldTexts, isOfWords } from "./field-text.ts";
import type { HighlightOptions } from "./highlight.ts";
import { highlightPlain } from "./plain.ts";
import { allNodes, type QueryNode, queryNode } from "./query-node.ts";
import { highlightUnified } from "./unified.ts";

/** Types whose values can be shown; a pattern stands for those alone that are made of words. */
const showable = new Set(
  "text keyword boolean date ip long integer short byte double float half_float".split(" "),
);

interface Target {
  readonly mapped: MappedField;
  readonly options: HighlightOptions;
  readonly query: QueryNode | undefined;
  /** Shows what matches as a whole, and only where it does; else each word that is looked for anywhere. */
  readonly byMatches: boolean;
}

/** Highlights the hits of one index. */
export class Highlighter {
  readonly #shard: Shard;
  readonly #targets: readonly Target[];
  /** By query: whether it matches a document. */
  readonly #matchers = new Map<QueryNode, () => Matcher>();

  constructor(shard: Shard, request: SearchRequest) {
    this.#shard = shard;
    const nodeOf = (tree: Tree) => queryNode(tree, shard, request.now);
    const own = request.queryTree && nodeOf(request.queryTree);
    const mapped = mappedFields(shard.index.mapping).filter(
      ({ field, nested }) => showable.has(field.type) && (!shard.scope || nested.includes(shard.scope)),
    );
    this.#targets = (request.highlight?.fields ?? []).flatMap(({ pattern, options }) => {
      const query = options.query ? nodeOf(options.query) : own;
      return mapped
        .filter(({ name, field }) => name === pattern || (isOfWords(field) && matchesWildcard(pattern, name)))
        .map((each) => ({ mapped: each, options, query, byMatches: goesByMatches(options, query) }));
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
    for (const { mapped, options, query, byMatches } of this.#targets) {
      const values = fieldTexts(this.#shard.index, mapped, source);
      const { name } = mapped;
      // The columns of this shard do not know the words of nested objects.
      const asked = byMatches && isOf(this.#shard, mapped) ? ordinal : undefined;
      const clauses = query ? this.#clauses(query, mapped, options, asked) : [];
      const shown =
        options.type === "plain"
          ? highlightPlain(values, clauses, options)
          : highlightUnified(values, clauses, options, byMatches);
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

/** Where a query on nested objects is part of the whole, the server goes by words alone. */
function goesByMatches({ type, requireFieldMatch }: HighlightOptions, query: QueryNode | undefined): boolean {
  return (
    type !== "plain" && requireFieldMatch && !(query && allNodes(query).some(({ name }) => name === "nested"))
  );
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
