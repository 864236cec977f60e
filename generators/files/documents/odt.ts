import { type Block, linesOf, runsOf } from "./blocks.ts";
import type { DocumentWriter } from "./document.ts";
import { escapeXml, xml } from "./xml.ts";
import { createZip } from "./zip.ts";

const MIME_TYPE = "application/vnd.oasis.opendocument.text";
const NAMES = ["office", "text", "table"]
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(" ");

/** OpenDocument text: spans that cut words, white space that means nothing, changes that were tracked. */
export const odt: DocumentWriter = {
  text: (blocks) => blocks.flatMap(linesOf).join("\n"),
  build: (blocks, padding) =>
    createZip([
      // First and as it is: so the type can be told from the beginning of the file.
      { name: "mimetype", data: MIME_TYPE, stored: true },
      { name: "content.xml", data: content(blocks) },
      { name: "META-INF/manifest.xml", data: MANIFEST },
      { name: "padding.bin", data: Buffer.alloc(padding), stored: true },
    ]),
};

const MANIFEST = xml(
  `<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:media-type="${MIME_TYPE}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="padding.bin" manifest:media-type="application/octet-stream"/></manifest:manifest>`,
);

const content = (blocks: readonly Block[]): string =>
  xml(
    `<office:document-content ${NAMES} office:version="1.3"><office:body><office:text>\n<text:tracked-changes><text:changed-region><text:deletion><text:p>unseen</text:p></text:deletion></text:changed-region></text:tracked-changes>\n${blocks.map(block).join("\n")}</office:text></office:body></office:document-content>`,
  );

function block(each: Block): string {
  if (each.kind === "heading") return `<text:h text:outline-level="1">${spans(each.text)}</text:h>`;
  if (each.kind !== "table") return `<text:p>${spans(each.text)}</text:p>`;
  const rows = each.rows.map((row) => `<table:table-row>${row.map(cell).join("")}</table:table-row>`);
  return `<table:table><table:table-column/>${rows.join("\n")}</table:table>`;
}

const cell = (text: string): string => `<table:table-cell><text:p>${spans(text)}</text:p></table:table-cell>`;

/** The first space of a run is a line feed and an element, as rows of spaces are written. */
const spans = (text: string): string =>
  runsOf(text)
    .map((run) => `<text:span>${escapeXml(run).replace(/^(\S+) /, "$1\n<text:s/>")}</text:span>`)
    .join("");
