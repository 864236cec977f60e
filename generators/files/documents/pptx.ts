import { type Block, linesOf, runsOf } from "./blocks.ts";
import type { DocumentWriter } from "./document.ts";
import { createPackage, type Part } from "./opc.ts";
import { escapeXml } from "./xml.ts";

const NAMES =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const BLOCKS_A_SLIDE = 3;

/** PresentationML: the numbers of the slides' files run against the order in which they are shown. */
export const pptx: DocumentWriter = {
  text: (blocks) => blocks.flatMap(linesOf).join("\n"),
  build(blocks, padding) {
    const count = Math.ceil(blocks.length / BLOCKS_A_SLIDE);
    const slides = Array.from({ length: count }, (_, index): Part => {
      const shown = blocks.slice(index * BLOCKS_A_SLIDE, (index + 1) * BLOCKS_A_SLIDE);
      return {
        name: `ppt/slides/slide${count - index}.xml`,
        type: "presentationml.slide",
        body: `<p:sld ${NAMES}><p:cSld><p:spTree>${GROUP}${shown.map(shape).join("")}${NUMBER}</p:spTree></p:cSld></p:sld>`,
      };
    });
    const list = slides.map((_, index) => `<p:sldId id="${256 + index}" r:id="rId${index + 1}"/>`);
    return createPackage(
      [
        {
          name: "ppt/presentation.xml",
          type: "presentationml.presentation.main",
          body: `<p:presentation ${NAMES}><p:sldIdLst>${list.join("")}</p:sldIdLst></p:presentation>`,
          relations: slides.map(({ name }, index) => [`rId${index + 1}`, "slide", name.slice("ppt/".length)]),
        },
        ...slides,
      ],
      padding,
    );
  },
};

const GROUP = '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>';
const NUMBER = textShape('<a:p><a:fld id="{0}" type="slidenum"><a:t>unseen</a:t></a:fld></a:p>');

function shape(block: Block): string {
  if (block.kind !== "table") return textShape(paragraph(block.text));
  const rows = block.rows.map((row) => `<a:tr h="1">${row.map(cell).join("")}</a:tr>`);
  const frame =
    '<p:nvGraphicFramePr><p:cNvPr id="3" name="unseen"/><p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr>';
  return `<p:graphicFrame>${frame}<p:xfrm/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl><a:tblGrid/>${rows.join("")}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`;
}

function textShape(paragraphs: string): string {
  return `<p:sp><p:nvSpPr><p:cNvPr id="2" name="unseen"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/>${paragraphs}</p:txBody></p:sp>`;
}

const cell = (text: string): string =>
  `<a:tc><a:txBody><a:bodyPr/>${paragraph(text)}</a:txBody><a:tcPr/></a:tc>`;

const paragraph = (text: string): string =>
  `<a:p>${runsOf(text)
    .map((run) => `<a:r><a:t>${escapeXml(run)}</a:t></a:r>`)
    .join("")}</a:p>`;
