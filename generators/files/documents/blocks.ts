import type { Rng } from "../../rng.ts";
import { paragraph, sentence, title, word } from "../../text.ts";

/** A piece of a document: a line of text, or the rows of a table. */
export type Block =
  | { readonly kind: "heading" | "paragraph"; readonly text: string }
  | { readonly kind: "table"; readonly rows: readonly (readonly string[])[] };

/** A block of some kind, mostly a paragraph. */
export function drawBlock(rng: Rng): Block {
  if (rng.chance(0.15)) return { kind: "heading", text: title(rng) };
  if (rng.chance(0.2)) return drawTable(rng);
  return {
    kind: "paragraph",
    text: rng.chance(0.3) ? sentence(rng) : `${title(rng)} < & > ${paragraph(rng)}`,
  };
}

/** A table of two to four columns, no cell of which is empty. */
export function drawTable(rng: Rng): Block {
  const columns = rng.int(2, 4);
  const cell = (): string => (rng.chance(0.4) ? String(rng.int(1, 9999)) : word(rng));
  return {
    kind: "table",
    rows: Array.from({ length: rng.int(1, 4) }, () => Array.from({ length: columns }, cell)),
  };
}

/** The text of a block as a reader sees it: a line, or a line for each row with its cells a space apart. */
export const linesOf = (block: Block): readonly string[] =>
  block.kind === "table" ? block.rows.map((row) => row.join(" ")) : [block.text];

/** How many bytes of UTF-8 the text of a block takes. */
export const weightOf = (block: Block): number => Buffer.byteLength(linesOf(block).join("\n"));

/** The text cut into two or three runs, mostly within words, as editors leave it. */
export function runsOf(text: string): readonly string[] {
  const characters = [...text];
  const cuts = [0, Math.floor(characters.length / 3), Math.floor(characters.length / 2), characters.length];
  return cuts
    .slice(1)
    .map((end, at) => characters.slice(cuts[at], end).join(""))
    .filter((run) => run !== "");
}
