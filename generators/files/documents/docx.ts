import { type Block, linesOf, runsOf } from "./blocks.ts";
import type { DocumentWriter } from "./document.ts";
import { createPackage } from "./opc.ts";
import { escapeXml } from "./xml.ts";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** WordprocessingML: runs that cut words, deleted text nobody sees, tables whose cells are paragraphs. */
export const docx: DocumentWriter = {
  text: (blocks) => blocks.flatMap(linesOf).join("\n"),
  build: (blocks, padding) =>
    createPackage(
      [
        {
          name: "word/document.xml",
          type: "wordprocessingml.document.main",
          body: `<w:document xmlns:w="${W}"><w:body>${blocks.map(block).join("")}<w:sectPr/></w:body></w:document>`,
        },
      ],
      padding,
    ),
};

function block(each: Block): string {
  if (each.kind !== "table") return paragraph(each.text, each.kind === "heading");
  const columns = each.rows[0]?.map(() => "<w:gridCol/>").join("") ?? "";
  const rows = each.rows.map((row) => `<w:tr>${row.map(cell).join("")}</w:tr>`);
  return `<w:tbl><w:tblPr/><w:tblGrid>${columns}</w:tblGrid>${rows.join("")}</w:tbl>`;
}

const cell = (text: string): string => `<w:tc><w:tcPr/>${paragraph(text, false)}</w:tc>`;

function paragraph(text: string, isHeading: boolean): string {
  const style = isHeading ? '<w:pPr><w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs></w:pPr>' : "";
  const deleted = isHeading
    ? '<w:del w:id="1" w:author="a" w:date="2026-01-01T00:00:00Z"><w:r><w:delText>unseen</w:delText></w:r></w:del>'
    : "";
  return `<w:p>${style}${runsOf(text).map(run).join("")}${deleted}</w:p>`;
}

const run = (text: string): string =>
  `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
