import type { Vocabulary } from "./flowing.ts";

const names = (text: string): ReadonlySet<string> => new Set(text.split(" "));
const none: ReadonlySet<string> = new Set();

/** WordprocessingML, ECMA-376 part 1, 17. What a tracked change deleted is in `w:delText`. */
export const WORD: Vocabulary = {
  text: names("w:t m:t"),
  paragraphs: names("w:p"),
  rows: names("w:tr"),
  cells: names("w:tc"),
  breaks: names("w:br w:cr"),
  gaps: names("w:tab w:ptab"),
  signs: { "w:noBreakHyphen": "-" },
  silent: names("mc:Fallback"),
};

/** DrawingML, ECMA-376 part 1, 21. A field (`a:fld`) is a date or the number of the slide. */
export const SLIDE: Vocabulary = {
  text: names("a:t m:t"),
  paragraphs: names("a:p"),
  rows: names("a:tr"),
  cells: names("a:tc"),
  breaks: names("a:br"),
  gaps: none,
  signs: {},
  silent: names("mc:Fallback a:fld"),
};

/** OpenDocument 1.3 part 3, 5, 6 and 9. */
export const OPEN_DOCUMENT: Vocabulary = {
  text: names("text:p text:h"),
  paragraphs: names("text:p text:h"),
  rows: names("table:table-row"),
  cells: names("table:table-cell"),
  breaks: names("text:line-break"),
  gaps: names("text:s text:tab"),
  signs: {},
  silent: names("text:tracked-changes text:note-citation text:ruby-text"),
};
