import { ElasticsearchError } from "../../errors.ts";
import type { JsonObject } from "../../json.ts";
import type { Analyzer } from "../analyzer.ts";
import { FilteredText } from "../filtered-text.ts";
import type { Token, TokenStream } from "../token.ts";
import type { Chosen } from "./choose-analyzer.ts";
import type { AnalyzeRequest } from "./parse-request.ts";

/** Between the values of a field, offsets leave this many units. */
const offsetGap = 1;

/** What `_analyze` answers. */
export function renderAnalysis(
  { name, analyzer, gap, explainedGap = gap }: Chosen,
  { text, explain, attributes }: AnalyzeRequest,
  maxTokens: number,
): JsonObject {
  if (!explain) {
    const tokens = placeAll(text, gap, maxTokens, (each) => analyzer.analyze(each));
    return { tokens: tokens.map(({ token, ...place }) => tokenJson(token, place)) };
  }
  const shownStage = (stage: number) => {
    const heedsKeywords = analyzer.filters.slice(0, stage).some(({ component }) => component.heedsKeywords);
    return placeAll(text, explainedGap, maxTokens, (each) => upTo(analyzer, each, stage)).map(
      ({ token, ...place }) => ({
        ...tokenJson(token, place),
        ...attributesJson(token, heedsKeywords, attributes),
      }),
    );
  };
  if (!analyzer.custom)
    return {
      detail: { custom_analyzer: false, analyzer: { name, tokens: shownStage(analyzer.filters.length) } },
    };
  return {
    detail: {
      custom_analyzer: true,
      charfilters: analyzer.charFilters.map(({ name: filter }, at) => ({
        name: filter,
        filtered_text: text.map((each) => filteredText(analyzer, each, at + 1)),
      })),
      tokenizer: { name: analyzer.tokenizer.name, tokens: shownStage(0) },
      tokenfilters: analyzer.filters.map(({ name: filter }, at) => ({
        name: filter,
        tokens: shownStage(at + 1),
      })),
    },
  };
}

interface Place {
  readonly position: number;
  readonly startOffset: number;
  readonly endOffset: number;
}

function placeAll(
  texts: readonly string[],
  gap: number,
  maxTokens: number,
  analyze: (text: string) => TokenStream,
): (Place & { token: Token })[] {
  const placed: (Place & { token: Token })[] = [];
  let position = -1;
  let offset = 0;
  for (const text of texts) {
    const { tokens, trailing, end } = analyze(text);
    for (const token of tokens) {
      position += token.increment;
      placed.push({ token, position, startOffset: offset + token.start, endOffset: offset + token.end });
      if (placed.length > maxTokens) throw tooManyTokens(maxTokens);
    }
    position += trailing + gap;
    offset += end + offsetGap;
  }
  return placed;
}

function tooManyTokens(max: number): ElasticsearchError {
  return new ElasticsearchError({
    type: "status_exception",
    reason: `The number of tokens produced by calling _analyze has exceeded the allowed maximum of [${max}]. This limit can be set by changing the [index.analyze.max_token_count] index level setting.`,
    status: 400,
  });
}

function tokenJson({ term, type, span }: Token, { position, startOffset, endOffset }: Place): JsonObject {
  return {
    token: term,
    start_offset: startOffset,
    end_offset: endOffset,
    type,
    position,
    ...(span > 1 && { positionLength: span }),
  };
}

function attributesJson(token: Token, heedsKeywords: boolean, wanted: readonly string[]): JsonObject {
  const bytes = [...Buffer.from(token.term)].map((byte) => byte.toString(16)).join(" ");
  const all: JsonObject = {
    bytes: `[${bytes}]`,
    ...(heedsKeywords && { keyword: token.keyword }),
    positionLength: token.span,
    termFrequency: 1,
  };
  if (wanted.length === 0) return all;
  return Object.fromEntries(Object.entries(all).filter(([key]) => wanted.includes(key.toLowerCase())));
}

function upTo(analyzer: Analyzer, text: string, stage: number): TokenStream {
  let stream = analyzer.tokenize(text);
  for (const { component } of analyzer.filters.slice(0, stage)) stream = component.apply(stream);
  return stream;
}

function filteredText(analyzer: Analyzer, text: string, stage: number): string {
  let filtered = new FilteredText(text);
  for (const { component } of analyzer.charFilters.slice(0, stage)) filtered = component.apply(filtered);
  return filtered.text;
}
