import { ContentError } from "../content-error.ts";
import type { Lines } from "../lines.ts";
import { MAX_TEXT_CHARACTERS } from "../lines.ts";
import type { Archive } from "./archive.ts";
import { relationsOf } from "./relations.ts";
import { type CellFormat, formatsOf, isoDate } from "./sheet-formats.ts";
import { readXml } from "./xml.ts";

const WORKBOOK = "xl/workbook.xml";

/**
 * Sheets in the order of their tabs: the name, then a line for each row. Numbers stand as they are stored, dates as ISO
 * 8601, truth values as TRUE and FALSE; of a formula its last result.
 */
export async function addSheets(archive: Archive, lines: Lines): Promise<void> {
  const relations = await relationsOf(archive, WORKBOOK);
  const sheets: { readonly name: string; readonly part: string }[] = [];
  let from1904 = false;
  await readXml(archive.read(WORKBOOK), {
    onopentag(name, attributes) {
      if (name === "workbookPr") from1904 = ["1", "true"].includes(attributes.date1904 ?? "");
      const part = relations.get(attributes["r:id"] ?? "");
      if (name === "sheet" && part !== undefined) sheets.push({ name: attributes.name ?? "", part });
    },
  });
  const texts = await sharedTexts(archive);
  const formats = await formatsOf(archive);
  for (const { name, part } of sheets) {
    lines.end();
    lines.add(name);
    lines.end();
    await addRows(archive, part, lines, (type, style, value) => {
      if (type === "s") return texts[Number(value)] ?? "";
      if (type === "b") return value === "1" ? "TRUE" : "FALSE";
      const format: CellFormat = type === "n" ? (formats[style] ?? "number") : "number";
      return format === "number" ? value : isoDate(Number(value), format, from1904);
    });
  }
}

/** Texts that cells refer to by number, without the pronunciation that East Asian ones carry. */
async function sharedTexts(archive: Archive): Promise<readonly string[]> {
  const texts: string[] = [];
  let parts: string[] = [];
  let inText = false;
  let silent = 0;
  let characters = 0;
  await readXml(archive.read("xl/sharedStrings.xml"), {
    onopentagname(name) {
      if (name === "si") parts = [];
      else if (name === "t") inText = true;
      else if (name === "rPh") silent += 1;
    },
    ontext(text) {
      if (!inText || silent > 0) return;
      characters += text.length;
      if (characters > MAX_TEXT_CHARACTERS)
        throw new ContentError(`expected at most ${MAX_TEXT_CHARACTERS} characters of text, found more`);
      parts.push(text);
    },
    onclosetag(name) {
      if (name === "si") texts.push(parts.join(""));
      else if (name === "t") inText = false;
      else if (name === "rPh") silent -= 1;
    },
  });
  return texts;
}

/** Adds a line for each row; `shown` tells what a cell shows by its type, the number of its style and its value. */
async function addRows(
  archive: Archive,
  part: string,
  lines: Lines,
  shown: (type: string, style: number, value: string) => string,
): Promise<void> {
  let type = "n";
  let style = 0;
  let value = "";
  let inValue = false;
  await readXml(archive.read(part), {
    onopentag(name, { t, s }) {
      if (name === "row") lines.end();
      else if (name === "c") [type, style, value] = [t ?? "n", Number(s ?? 0), ""];
      else if (name === "v" || name === "t") inValue = true;
    },
    ontext(text) {
      if (inValue) value += text;
    },
    onclosetag(name) {
      if (name === "row") lines.end();
      else if (name === "v" || name === "t") inValue = false;
      else if (name === "c" && value !== "") {
        lines.add(shown(type, style, value));
        lines.gap();
      }
    },
  });
}
