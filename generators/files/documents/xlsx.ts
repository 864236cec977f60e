import { type Block, linesOf } from "./blocks.ts";
import type { DocumentWriter } from "./document.ts";
import { createPackage, type Part } from "./opc.ts";
import { escapeXml } from "./xml.ts";

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONS = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const SHEETS = ["Überblick & more", "Rows"] as const;
/** 2026-01-01 and 18:00 on it, as Excel counts days. */
const DATE_ROW =
  '<row><c s="1"><v>46023</v></c><c s="2"><v>46023.75</v></c><c t="b"><v>1</v></c><c><f>1+1</f><v>2</v></c></row>';
const DATE_LINE = "2026-01-01 2026-01-01 18:00:00 TRUE 2";

/**
 * SpreadsheetML of two sheets: blocks by turns on one and the other, so that their order is not that of the parts. Texts are
 * shared, but in headings inline. The second sheet ends in a row with dates, a truth value and a formula.
 */
export const xlsx: DocumentWriter = {
  text: (blocks) => {
    const [first, second] = SHEETS.map((name, sheet) => [name, ...onSheet(blocks, sheet).flatMap(linesOf)]);
    return [...(first ?? []), ...(second ?? []), DATE_LINE].join("\n");
  },
  build(blocks, padding) {
    const texts = new Map<string, number>();
    const bodies = SHEETS.map((_, sheet) =>
      onSheet(blocks, sheet)
        .map((block) => rows(block, texts))
        .join(""),
    );
    const sheets = bodies.map(
      (body, sheet): Part => ({
        name: `xl/worksheets/sheet${SHEETS.length - sheet}.xml`,
        type: "spreadsheetml.worksheet",
        body: `<worksheet ${MAIN}><sheetData>${body}${sheet === 1 ? DATE_ROW : ""}</sheetData></worksheet>`,
      }),
    );
    const list = SHEETS.map(
      (name, sheet) => `<sheet name="${escapeXml(name)}" sheetId="${sheet + 1}" r:id="rId${sheet + 1}"/>`,
    );
    const workbook: Part = {
      name: "xl/workbook.xml",
      type: "spreadsheetml.sheet.main",
      body: `<workbook ${MAIN} ${RELATIONS}><sheets>${list.join("")}</sheets></workbook>`,
      relations: [
        ...sheets.map(
          ({ name }, sheet) => [`rId${sheet + 1}`, "worksheet", name.slice("xl/".length)] as const,
        ),
        ["rId8", "sharedStrings", "sharedStrings.xml"],
        ["rId9", "styles", "styles.xml"],
      ],
    };
    return createPackage([workbook, ...sheets, sharedStrings(texts), styles], padding);
  },
};

const onSheet = (blocks: readonly Block[], sheet: number): Block[] =>
  blocks.filter((_, index) => index % SHEETS.length === sheet);

function rows(block: Block, texts: Map<string, number>): string {
  if (block.kind === "heading")
    return `<row><c t="inlineStr"><is><t>${escapeXml(block.text)}</t></is></c></row>`;
  const cells = block.kind === "table" ? block.rows : [[block.text]];
  return cells.map((row) => `<row>${row.map((cell) => cellOf(cell, texts)).join("")}</row>`).join("");
}

function cellOf(text: string, texts: Map<string, number>): string {
  if (/^\d+$/.test(text)) return `<c><v>${text}</v></c>`;
  if (!texts.has(text)) texts.set(text, texts.size);
  return `<c t="s"><v>${texts.get(text)}</v></c>`;
}

/** Each text in two runs, with a pronunciation that is not part of it. */
function sharedStrings(texts: ReadonlyMap<string, number>): Part {
  const items = [...texts.keys()].map((text) => {
    const [head = "", ...rest] = [...text];
    const run = (part: string): string => `<r><t xml:space="preserve">${escapeXml(part)}</t></r>`;
    return `<si>${run(head)}${rest.length > 0 ? run(rest.join("")) : ""}<rPh sb="0" eb="1"><t>unseen</t></rPh></si>`;
  });
  return {
    name: "xl/sharedStrings.xml",
    type: "spreadsheetml.sharedStrings",
    body: `<sst ${MAIN}>${items.join("")}</sst>`,
  };
}

/** Style 1 is a date that every workbook knows, 2 one of its own. */
const styles: Part = {
  name: "xl/styles.xml",
  type: "spreadsheetml.styles",
  body: `<styleSheet ${MAIN}><numFmts count="1"><numFmt numFmtId="170" formatCode="yyyy\\-mm\\-dd&quot; at &quot;hh:mm"/></numFmts><fonts count="1"><font/></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="170" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`,
};
