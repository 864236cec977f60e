import type { Archive } from "./archive.ts";
import { readXml } from "./xml.ts";

/** What the number of a cell stands for. */
export type CellFormat = "number" | "date" | "time" | "date and time";

const DAY_MS = 86_400_000;
/** Day 0 of each calendar; Excel believes that 1900 was a leap year, so its days before March 1900 are one off. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/** Formats every workbook has without saying them, ECMA-376 part 1, 18.8.30. */
const KNOWN: Readonly<Record<number, CellFormat>> = {
  ...Object.fromEntries([14, 15, 16, 17].map((id) => [id, "date"])),
  ...Object.fromEntries([18, 19, 20, 21, 45, 46, 47].map((id) => [id, "time"])),
  22: "date and time",
};

/** The format of each style of cells, by its number. */
export async function formatsOf(archive: Archive): Promise<readonly CellFormat[]> {
  const own = new Map<number, CellFormat>();
  const formats: CellFormat[] = [];
  let inCells = false;
  await readXml(archive.read("xl/styles.xml"), {
    onopentag(name, { numFmtId, formatCode }) {
      if (name === "cellXfs") inCells = true;
      else if (name === "numFmt") own.set(Number(numFmtId), kindOf(formatCode ?? ""));
      else if (name === "xf" && inCells) {
        const id = Number(numFmtId);
        formats.push(own.get(id) ?? KNOWN[id] ?? "number");
      }
    },
    onclosetag(name) {
      if (name === "cellXfs") inCells = false;
    },
  });
  return formats;
}

/** By the letters of a format, without what is quoted, escaped or in brackets. */
function kindOf(code: string): CellFormat {
  const letters = code.replace(/"[^"]*"|\\.|_.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "");
  const date = /[dy]/i.test(letters) || /m/i.test(letters.replace(/h.*|.*s/gi, ""));
  const time = /[hs]/i.test(letters);
  if (date && time) return "date and time";
  return date ? "date" : time ? "time" : "number";
}

/** A date of a spreadsheet as ISO 8601, to the second; a number that is none as it stands. */
export function isoDate(days: number, format: Exclude<CellFormat, "number">, from1904: boolean): string {
  const date = new Date((from1904 ? EPOCH_1904 : EPOCH_1900) + Math.round((days * DAY_MS) / 1000) * 1000);
  if (Number.isNaN(date.getTime()) || days < 0) return String(days);
  const [day, time] = date.toISOString().slice(0, 19).split("T") as [string, string];
  return { date: day, time, "date and time": `${day} ${time}` }[format];
}
