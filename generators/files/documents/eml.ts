import { type Block, linesOf } from "./blocks.ts";
import type { DocumentWriter } from "./document.ts";

const SUBJECT = "Prüfung: 報告 & more";
const FROM = { name: "Ana Müller", address: "ana@example.com" };
const TO = { name: "Bo Li", address: "bo@example.org" };
const BOUNDARY = "=_plumbline";
const CRLF = "\r\n";
const LINE_CHARACTERS = 76;

/** A message of RFC 5322: words in headers encoded, the body in two forms, one of them quoted-printable, and an attachment. */
export const eml: DocumentWriter = {
  text: (blocks) => [SUBJECT, shown(FROM), shown(TO), ...blocks.flatMap(linesOf), "unread.bin"].join("\n"),
  build: (blocks, padding) =>
    Buffer.from([...HEAD, ...body(blocks), `--${BOUNDARY}--`, "x".repeat(padding)].join(CRLF), "latin1"),
};

const shown = ({ name, address }: typeof FROM): string => `${name} <${address}>`;
const encodedWord = (text: string): string => `=?UTF-8?B?${Buffer.from(text).toString("base64")}?=`;
const header = ({ name, address }: typeof FROM): string => `${encodedWord(name)} <${address}>`;

const HEAD = [
  `From: ${header(FROM)}`,
  `To: ${header(TO)}`,
  `Subject: ${encodedWord(SUBJECT.slice(0, 9))}`,
  ` ${encodedWord(SUBJECT.slice(9))}`,
  "Date: Thu, 01 Jan 2026 00:00:00 +0000",
  "MIME-Version: 1.0",
  `Content-Type: multipart/mixed; boundary="${BOUNDARY}"`,
  "",
];

function body(blocks: readonly Block[]): string[] {
  const text = blocks.flatMap(linesOf).join(CRLF);
  return [
    `--${BOUNDARY}`,
    'Content-Type: multipart/alternative; boundary="=_inner"',
    "",
    "--=_inner",
    "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: quoted-printable",
    "",
    quotedPrintable(text),
    "--=_inner",
    "Content-Type: text/html; charset=utf-8",
    "",
    "<p>unseen</p>",
    "--=_inner--",
    `--${BOUNDARY}`,
    'Content-Type: application/octet-stream; name="unread.bin"',
    'Content-Disposition: attachment; filename="unread.bin"',
    "Content-Transfer-Encoding: base64",
    "",
    Buffer.from("unseen").toString("base64"),
  ];
}

/** RFC 2045, 6.7: bytes beyond ASCII by number, soft breaks before a line is longer than 76 characters. */
function quotedPrintable(text: string): string {
  return text
    .split(CRLF)
    .map((line) => {
      let encoded = "";
      let length = 0;
      for (const byte of Buffer.from(line)) {
        const plain = byte >= 0x20 && byte <= 0x7e && byte !== 0x3d;
        const sign = plain
          ? String.fromCharCode(byte)
          : `=${byte.toString(16).toUpperCase().padStart(2, "0")}`;
        if (length + sign.length >= LINE_CHARACTERS) {
          encoded += `=${CRLF}`;
          length = 0;
        }
        encoded += sign;
        length += sign.length;
      }
      return encoded;
    })
    .join(CRLF);
}
