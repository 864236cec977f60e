import { ContentError } from "../content-error.ts";
import { Lines } from "../lines.ts";
import { Archive } from "./archive.ts";
import { addFlowingText } from "./flowing.ts";
import { relationsOf } from "./relations.ts";
import { addSheets } from "./sheets.ts";
import { OPEN_DOCUMENT, SLIDE, WORD } from "./vocabularies.ts";
import { readXml } from "./xml.ts";

/**
 * The text of an Office Open XML or OpenDocument file: told by its parts, never by its name.
 * @throws {ContentError} when it is protected, or another archive.
 */
export async function officeText(bytes: Uint8Array): Promise<string> {
  const archive = await Archive.open(bytes);
  const lines = new Lines();
  const [document] = archive.names(/^word\/document\d*\.xml$/);
  if (document !== undefined) await addWord(archive, document, lines);
  else if (archive.has("ppt/presentation.xml")) await addSlides(archive, lines);
  else if (archive.has("xl/workbook.xml")) await addSheets(archive, lines);
  else if (archive.has("content.xml")) await addOpenDocument(archive, lines);
  else
    throw new ContentError("expected a document of Office Open XML or OpenDocument, found another archive");
  return lines.toString();
}

/** The document, then what stands at its margins. */
async function addWord(archive: Archive, document: string, lines: Lines): Promise<void> {
  const margins = archive.names(/^word\/(?:header|footer|footnotes|endnotes|comments)\d*\.xml$/);
  for (const part of [document, ...margins]) await addFlowingText(archive, part, WORD, lines);
}

/** Slides in the order they are shown, then their notes. */
async function addSlides(archive: Archive, lines: Lines): Promise<void> {
  const relations = await relationsOf(archive, "ppt/presentation.xml");
  const slides: string[] = [];
  await readXml(archive.read("ppt/presentation.xml"), {
    onopentag(name, attributes) {
      const slide = relations.get(attributes["r:id"] ?? "");
      if (name === "p:sldId" && slide !== undefined) slides.push(slide);
    },
  });
  const notes = archive.names(/^ppt\/notesSlides\/notesSlide\d+\.xml$/);
  for (const part of [...slides, ...notes]) await addFlowingText(archive, part, SLIDE, lines);
}

async function addOpenDocument(archive: Archive, lines: Lines): Promise<void> {
  await readXml(archive.read("META-INF/manifest.xml"), {
    onopentagname(name) {
      if (name.endsWith(":encryption-data")) throw new ContentError("protected by a password");
    },
  });
  await addFlowingText(archive, "content.xml", OPEN_DOCUMENT, lines);
}
