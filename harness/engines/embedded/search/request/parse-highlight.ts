import { illegalArgument, notImplemented } from "../../errors.ts";
import {
  defaultHighlightOptions,
  type Highlight,
  type HighlightedField,
  type HighlightOptions,
} from "../highlight/highlight.ts";
import { parseQuery } from "../query/parse-query.ts";
import { contentError, failedField, parsingError, unknownField } from "../syntax/malformed.ts";
import { readBoolean, readInteger, readText } from "../syntax/read.ts";
import { isValue, type ObjectTree, type ScalarTree, type Tree, tokenOf } from "../syntax/tree.ts";

type Options = { -readonly [Name in keyof HighlightOptions]?: HighlightOptions[Name] };

interface Context {
  readonly parser: "highlight" | "highlight_field";
  readonly now: number;
}

/** Reads the option `highlight` of a search. */
export function parseHighlight(tree: ObjectTree, now: number): Highlight {
  let fields: [string, Options][] = [];
  const options = readOptions(tree, { parser: "highlight", now }, (value) => {
    fields = readFields(value, now);
  });
  const shared = { ...defaultHighlightOptions, ...options };
  return { fields: fields.map(([pattern, own]) => field(pattern, { ...shared, ...own })) };
}

function field(pattern: string, options: HighlightOptions): HighlightedField {
  const { fragmentSize, numberOfFragments } = defaultHighlightOptions;
  return {
    pattern,
    // A negative number is none at all.
    options: {
      ...options,
      fragmentSize: options.fragmentSize < 0 ? fragmentSize : options.fragmentSize,
      numberOfFragments: options.numberOfFragments < 0 ? numberOfFragments : options.numberOfFragments,
    },
  };
}

function readFields(value: Tree, now: number): [string, Options][] {
  const parsed: [string, Options][] = [];
  for (const object of value.kind === "array" ? value.items : [value]) {
    if (object.kind !== "object") throw malformedFields(object, object.start);
    if (value.kind === "array" && object.entries.length !== 1)
      throw malformedFields(object, object.entries[1]?.keyStart ?? object.end - 1);
    for (const { key, value: body } of object.entries)
      try {
        if (body.kind !== "object")
          throw contentError(body, `[highlight_field] Expected START_OBJECT but was: ${tokenOf(body)}`);
        parsed.push([key, readOptions(body, { parser: "highlight_field", now })]);
      } catch (cause) {
        throw failedField("fields", key, body, cause);
      }
  }
  return parsed;
}

function malformedFields(tree: Tree, offset: number): unknown {
  return contentError(
    tree,
    "[fields] can be a single object with any number of fields or an array where each entry is an object with a single field",
    offset,
  );
}

function readOptions(tree: ObjectTree, context: Context, takeFields?: (value: Tree) => void): Options {
  const { parser } = context;
  const options: Options = {};
  let hasPreTags = false;
  let hasPostTags = false;
  for (const { key, keyStart, value } of tree.entries) {
    const isFields = key === "fields" && takeFields !== undefined;
    const reader = Object.hasOwn(readers, key) ? readers[key] : undefined;
    if (!reader && !isFields) {
      if (unsupported.has(key)) throw notImplemented(`[${key}] of a highlight`);
      throw unknownField(parser, key, keyStart, value, [
        ...Object.keys(readers),
        ...unsupported,
        ...(takeFields ? ["fields"] : []),
      ]);
    }
    const takes = isFields ? ["object", "array"] : (reader?.takes ?? []);
    if (!takes.includes(isValue(value) ? "value" : value.kind))
      throw contentError(value, `[${parser}] ${key} doesn't support values of type: ${tokenOf(value)}`);
    try {
      if (isFields) takeFields?.(value);
      else reader?.read(value, options, context.now);
    } catch (cause) {
      throw failedField(parser, key, value, cause);
    }
    if (key === "pre_tags") hasPreTags = true;
    if (key === "post_tags") hasPostTags = true;
  }
  if (hasPreTags && !hasPostTags)
    throw parsingError(tree, "pre_tags are set but post_tags are not set", tree.end - 1);
  return options;
}

interface Reader {
  readonly takes: readonly ("value" | "array" | "object")[];
  read(value: Tree, options: Options, now: number): void;
}

function scalar(read: (value: ScalarTree, options: Options) => void): Reader {
  return { takes: ["value"], read: (value, options) => read(value as ScalarTree, options) };
}

function tags(take: (first: string, options: Options) => void): Reader {
  return {
    takes: ["value", "array"],
    read: (value, options) =>
      take(readText(value.kind === "array" ? (value.items[0] ?? value) : value), options),
  };
}

const readers: Readonly<Record<string, Reader>> = {
  pre_tags: tags((tag, options) => {
    options.preTag = tag;
  }),
  post_tags: tags((tag, options) => {
    options.postTag = tag;
  }),
  tags_schema: scalar(({ literal }, options) => {
    if (literal !== "styled" && literal !== "default")
      throw illegalArgument(`Unknown tag schema [${literal}]`);
    options.preTag = literal === "styled" ? '<em class="hlt1">' : "<em>";
    options.postTag = "</em>";
  }),
  order: scalar(({ literal }, options) => {
    options.byScore = literal.toLowerCase() === "score";
  }),
  fragment_size: scalar((value, options) => {
    options.fragmentSize = readInteger(value);
  }),
  number_of_fragments: scalar((value, options) => {
    options.numberOfFragments = readInteger(value);
  }),
  require_field_match: scalar((value, options) => {
    options.requireFieldMatch = readBoolean(value);
  }),
  type: scalar(({ literal }, options) => {
    options.type = literal;
  }),
  fragmenter: scalar(({ literal }, options) => {
    options.fragmenter = literal;
  }),
  no_match_size: scalar((value, options) => {
    options.noMatchSize = readInteger(value);
  }),
  encoder: scalar(({ literal }, options) => {
    options.encodesHtml = literal === "html";
  }),
  boundary_scanner: scalar(({ literal }, options) => {
    const name = literal.toLowerCase();
    if (name !== "sentence" && name !== "word" && name !== "chars")
      throw illegalArgument(
        `No enum constant org.elasticsearch.search.fetch.subphase.highlight.HighlightBuilder.BoundaryScannerType.${name.toUpperCase()}`,
      );
    options.boundaryScanner = name;
  }),
  highlight_query: {
    takes: ["object"],
    read(value, options, now) {
      parseQuery(value, now);
      options.query = value as ObjectTree;
    },
  },
  // These three steer the fast vector highlighter alone.
  phrase_limit: scalar((value) => void readInteger(value)),
  boundary_max_scan: scalar((value) => void readInteger(value)),
  boundary_chars: scalar((value) => void readText(value)),
};

const unsupported = new Set([
  "boundary_scanner_locale",
  "fragment_offset",
  "highlight_filter",
  "matched_fields",
  "max_analyzed_offset",
  "options",
]);
