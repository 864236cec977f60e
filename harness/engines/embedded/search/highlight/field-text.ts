import { fieldAnalyzer } from "../../analysis/field-analyzers.ts";
import type { Index } from "../../indices/index.ts";
import type { Json } from "../../json.ts";
import type { Field } from "../../mapping/field.ts";
import { leafWriter, scalarText, type WriteValue } from "../fetch/leaf-values.ts";
import type { MappedField } from "../fetch/mapped-fields.ts";
import { levelByLevel, nodesAt } from "../fetch/source-values.ts";

/** A word of a text: what is indexed, where it stands, and its place in the order of words. */
export interface Word {
  readonly term: string;
  readonly start: number;
  readonly end: number;
  readonly position: number;
}

/** One value of a field, cut into words as it is indexed. */
export interface FieldText {
  readonly text: string;
  readonly words: readonly Word[];
}

/** The values of a field in a source. */
export function fieldTexts(index: Index, { field, sourcePath }: MappedField, source: Json): FieldText[] {
  const { ignore_above: limit, null_value: nothing } = field.parameters;
  const { keywords } = index.analysis;
  const { analyzer, gap } = isOfWords(field)
    ? fieldAnalyzer(index, field, "index")
    : { analyzer: keywords, gap: keywords.gap };
  let position = 0;
  return levelByLevel(nodesAt(source, sourcePath))
    .map((value) => value ?? nothing ?? null)
    .filter((value) => value !== null)
    .map(isOfWords(field) ? scalarText : shownBy(leafWriter(field, index.analysis)))
    .filter((text) => typeof limit !== "number" || text.length <= limit)
    .map((text) => {
      const words = analyzer.analyze(text).tokens.map(({ term, start, end, increment }) => {
        position += increment;
        return { term, start, end, position };
      });
      position += gap;
      return { text, words };
    });
}

/** The value as the option `fields` shows it, without the quotes of JSON. */
function shownBy(write: WriteValue): (value: Json) => string {
  return (value) => {
    const written = write(value) ?? "";
    return written.startsWith('"') ? (JSON.parse(written) as string) : written;
  };
}

/** True for types whose values are words, or one word each. */
export function isOfWords({ type }: Field): boolean {
  return type === "text" || type === "keyword";
}
