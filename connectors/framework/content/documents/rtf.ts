import { ContentError } from "../content-error.ts";
import { decodeAs } from "../decode-as.ts";
import { Lines } from "../lines.ts";
import { CODE_PAGES, DESTINATIONS, SIGNS } from "./rtf-words.ts";

/** What a group inherits from the one around it, and takes back at its end. */
interface Group {
  readonly silent: boolean;
  /** How many characters after `\u` stand for it to readers that know no Unicode. */
  readonly fallbackLength: number;
}

const TOKEN = /\\([a-z]+)(-?\d+)? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|[\r\n]+|([^\\{}\r\n]+)/gi;
const MAX_DEPTH = 1000;

/**
 * The text of an RTF document, version 1.9.1: paragraphs and rows as lines; tables of fonts, styles and colours, pictures,
 * fields' instructions and hidden text left out.
 * @throws {ContentError} when its groups do not end, or nest beyond reason.
 */
export function rtfText(bytes: Uint8Array): string {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  const lines = new Lines();
  const groups: Group[] = [];
  let group: Group = { silent: false, fallbackLength: 1 };
  let encoding = "windows-1252";
  let toSkip = 0;
  let starred = false;
  let ended = false;
  /** Bytes of one run, decoded together: a character of Shift_JIS is two of them. */
  let run: number[] = [];
  const flush = (): void => {
    if (run.length > 0) lines.add(decodeAs(Uint8Array.from(run), encoding));
    run = [];
  };
  const show = (codes: Iterable<number>): void => {
    for (const code of codes) {
      if (toSkip > 0) toSkip -= 1;
      else if (!group.silent) run.push(code);
    }
  };
  const say = (text: string): void => {
    flush();
    if (toSkip > 0) toSkip -= 1;
    else if (!group.silent) lines.add(text);
  };

  const control = (word: string, number: number): void => {
    if (starred || DESTINATIONS.has(word)) group = { ...group, silent: true };
    starred = false;
    switch (word) {
      case "par":
      case "line":
      case "row":
      case "sect":
      case "page":
        flush();
        if (!group.silent) lines.end();
        return;
      case "u":
        flush();
        if (!group.silent) lines.add(String.fromCharCode(number & 0xffff));
        toSkip = group.fallbackLength;
        return;
      case "uc":
        group = { ...group, fallbackLength: number };
        return;
      case "ansicpg":
        encoding = CODE_PAGES[number] ?? `windows-${number}`;
        return;
      case "v":
        // Hidden text, until it is switched off or the group ends.
        flush();
        group = { ...group, silent: number !== 0 };
        return;
      default: {
        const sign = SIGNS[word];
        if (sign !== undefined) say(sign);
      }
    }
  };

  const token = new RegExp(TOKEN);
  for (let found = token.exec(source); found; found = token.exec(source)) {
    const [, word, number, hex, sign, brace, text] = found;
    if (brace === "{") {
      flush();
      if (groups.length === MAX_DEPTH)
        throw new ContentError(`expected at most ${MAX_DEPTH} groups in each other`);
      groups.push(group);
      toSkip = 0;
    } else if (brace === "}") {
      flush();
      group = groups.pop() ?? group;
      toSkip = 0;
      ended = groups.length === 0;
      if (ended) break;
    } else if (word === "bin") token.lastIndex += Math.max(0, Number(number ?? 0));
    else if (word !== undefined) control(word, number === undefined ? 1 : Number(number));
    else if (hex !== undefined) show([Number.parseInt(hex, 16)]);
    else if (sign === "*") starred = true;
    else if (sign === "~") say("\u00a0");
    else if (sign === "_") say("\u2011");
    else if (sign === "\n" || sign === "\r") control("par", 1);
    else if (sign !== undefined && "\\{}".includes(sign)) show([sign.charCodeAt(0)]);
    else if (text !== undefined) show(Buffer.from(text, "latin1"));
  }
  if (!ended) throw new ContentError("broken RTF: a group does not end");
  return lines.toString();
}
