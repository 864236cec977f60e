import type { Lines } from "../lines.ts";
import type { Archive } from "./archive.ts";
import { readXml } from "./xml.ts";

/** Which elements of a format hold text, and what they mean to a reader. */
export interface Vocabulary {
  /** Character data counts inside these alone. */
  readonly text: ReadonlySet<string>;
  /** Paragraphs and rows: a line each, but a paragraph in a cell is a part of its row. */
  readonly paragraphs: ReadonlySet<string>;
  readonly rows: ReadonlySet<string>;
  readonly cells: ReadonlySet<string>;
  readonly breaks: ReadonlySet<string>;
  readonly gaps: ReadonlySet<string>;
  /** What stands for one character: a hyphen that is an element. */
  readonly signs: Readonly<Record<string, string>>;
  /** Nobody sees what is inside: the second form of a drawing, what was deleted, numbers of slides. */
  readonly silent: ReadonlySet<string>;
}

/** Adds the text of one part of an archive, as it flows in the document. */
export async function addFlowingText(
  archive: Archive,
  part: string,
  words: Vocabulary,
  lines: Lines,
): Promise<void> {
  const depth = { text: 0, cells: 0, silent: 0 };
  const edge = (name: string): void => {
    if (words.rows.has(name) || (words.paragraphs.has(name) && depth.cells === 0)) lines.end();
    else if (words.cells.has(name) || words.paragraphs.has(name)) lines.gap();
  };
  const step = (name: string, by: 1 | -1): void => {
    if (words.text.has(name)) depth.text += by;
    if (words.cells.has(name)) depth.cells += by;
    if (words.silent.has(name)) depth.silent += by;
  };
  await readXml(archive.read(part), {
    onopentagname(name) {
      edge(name);
      step(name, 1);
      if (depth.silent > 0) return;
      if (words.breaks.has(name)) depth.cells === 0 ? lines.end() : lines.gap();
      if (words.gaps.has(name)) lines.gap();
      const sign = words.signs[name];
      if (sign !== undefined) lines.add(sign);
    },
    ontext(text) {
      if (depth.text > 0 && depth.silent === 0) lines.add(text);
    },
    onclosetag(name) {
      step(name, -1);
      edge(name);
    },
  });
}
