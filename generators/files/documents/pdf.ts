import { type Block, linesOf } from "./blocks.ts";
import type { DocumentWriter } from "./document.ts";
import { PdfFonts } from "./pdf-fonts.ts";

const LINES_A_PAGE = 50;
const LINE_CHARACTERS = 80;
const RIGHT_TO_LEFT = /[\u0590-\u08ff]+/g;

/**
 * PDF 1.7: pages of printed lines, breaking paragraphs between words; Latin letters in Helvetica, all others in a font whose
 * codes mean nothing but by its table. Words of scripts that run from right to left are left out: how they are to be read
 * back depends on where each letter is drawn.
 */
export const pdf: DocumentWriter = {
  text: (blocks) => printedLines(blocks).join("\n"),
  build(blocks, padding) {
    const lines = printedLines(blocks);
    const fonts = new PdfFonts();
    const pages: string[] = [];
    for (let at = 0; at < lines.length; at += LINES_A_PAGE)
      pages.push(page(lines.slice(at, at + LINES_A_PAGE), fonts));
    const first = 6;
    const kids = pages.map((_, index) => `${first + 2 * index} 0 R`);
    return file(
      [
        "<</Type/Catalog/Pages 2 0 R>>",
        `<</Type/Pages/Count ${pages.length}/Kids[${kids.join(" ")}]>>`,
        ...fonts.objects(3),
        ...pages.flatMap((content, index) => [
          `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>/F2 3 0 R>>>>/Contents ${first + 2 * index + 1} 0 R>>`,
          stream(content),
        ]),
      ],
      padding,
    );
  },
};

function printedLines(blocks: readonly Block[]): string[] {
  return blocks.flatMap(linesOf).flatMap((text) => {
    const words = text.replaceAll(RIGHT_TO_LEFT, "").split(" ").filter(Boolean);
    const lines: string[] = [];
    let line = "";
    for (const word of words) {
      if (line && line.length + word.length >= LINE_CHARACTERS) {
        lines.push(line);
        line = word;
      } else line = line ? `${line} ${word}` : word;
    }
    return line ? [...lines, line] : lines;
  });
}

function page(lines: readonly string[], fonts: PdfFonts): string {
  const shown = lines.map((line) => `${fonts.show(line)} T*`);
  return `BT 50 800 Td 15 TL\n${shown.join("\n")}\nET`;
}

const stream = (content: string): string =>
  `<</Length ${Buffer.byteLength(content, "latin1")}>>stream\n${content}\nendstream`;

/** Objects from number 1 on, a comment of `padding` bytes, the table of their places. */
function file(objects: readonly string[], padding: number): Buffer {
  let text = "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n";
  const places = objects.map((object, index) => {
    const place = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, "0")} 00000 n \n`;
  });
  const table = String(text.length).padStart(10, "0");
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join("")}trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\n%${"x".repeat(padding)}\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.from(text, "latin1");
}
