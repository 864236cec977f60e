import { type Block, linesOf } from "./blocks.ts";
import type { DocumentWriter } from "./document.ts";

/** RTF 1.9.1 in Windows-1252: characters by number and in hexadecimal, tables, groups that nobody sees. */
export const rtf: DocumentWriter = {
  text: (blocks) => blocks.flatMap(linesOf).join("\n"),
  build: (blocks, padding) =>
    Buffer.from(`${HEAD}${blocks.map(block).join("\r\n")}{\\*\\padding ${"x".repeat(padding)}}}`, "latin1"),
};

const HEAD =
  "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fswiss unseen;}}{\\colortbl;\\red0\\green0\\blue0;}" +
  "{\\info{\\title unseen}{\\author unseen}}{\\*\\generator unseen;}\\uc1\\pard\r\n" +
  "{\\v unseen}{\\pict\\pngblip 89504e470d0a1a0a}";

function block(each: Block): string {
  if (each.kind === "heading") return `{\\b ${escaped(each.text)}}\\par`;
  if (each.kind !== "table") return `{\\f0\\fs24 ${escaped(each.text)}\\par}`;
  return each.rows
    .map((row) => `\\trowd ${row.map((cell) => `${escaped(cell)}\\cell`).join(" ")}\\row`)
    .join("\r\n");
}

/** A unit of UTF-16 at a time, as RTF has it, each followed by a question mark for readers that know no Unicode. */
function escaped(text: string): string {
  return text.replace(/[\\{}]|[^ -~]/g, (unit) => {
    const code = unit.charCodeAt(0);
    if (code < 0x80) return `\\${unit}`;
    if (code >= 0xa0 && code <= 0xff) return `\\'${code.toString(16)}`;
    return `\\u${code > 0x7fff ? code - 0x10000 : code}?`;
  });
}
