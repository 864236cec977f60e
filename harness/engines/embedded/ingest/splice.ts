import type { JsonObject } from "../json.ts";

const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const colon = 0x3a;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const openBracket = 0x5b;
const closeBracket = 0x5d;

/**
 * The source after a pipeline: members that were not touched keep the bytes they came as (so that no long and
 * no `1.0` is rounded by being read and written), touched ones are written from `source`.
 * `bytes` is one JSON object, known to be valid.
 */
export function spliceSource(bytes: Buffer, source: JsonObject, touched: ReadonlySet<string>): Buffer {
  const kept: Buffer[] = [];
  const separator = Buffer.from(",");
  const add = (part: Buffer) => {
    if (kept.length > 0) kept.push(separator);
    kept.push(part);
  };
  let runStart = -1;
  let runEnd = -1;
  for (const member of members(bytes)) {
    if (touched.has(member.key)) {
      if (runStart !== -1) add(bytes.subarray(runStart, runEnd));
      runStart = -1;
      continue;
    }
    if (runStart === -1) runStart = member.start;
    runEnd = member.end;
  }
  if (runStart !== -1) add(bytes.subarray(runStart, runEnd));
  for (const key of touched)
    if (Object.hasOwn(source, key)) add(Buffer.from(`${JSON.stringify(key)}:${JSON.stringify(source[key])}`));
  return Buffer.concat([Buffer.from("{"), ...kept, Buffer.from("}")]);
}

interface Member {
  readonly key: string;
  readonly start: number;
  /** One past the last byte of the value. */
  readonly end: number;
}

/** The top-level members of a valid JSON object, in one pass over its bytes. */
function members(bytes: Buffer): Member[] {
  const found: Member[] = [];
  let depth = 0;
  let start = -1;
  let key = "";
  let end = 0;
  for (let at = 0; at < bytes.length; at++) {
    switch (bytes[at]) {
      case quote: {
        const open = at++;
        let escaped = false;
        for (; bytes[at] !== quote; at++)
          if (bytes[at] === backslash) {
            escaped = true;
            at++;
          }
        if (depth === 1 && start === -1) {
          start = open;
          key = escaped
            ? (JSON.parse(bytes.toString("utf8", open, at + 1)) as string)
            : bytes.toString("utf8", open + 1, at);
        }
        end = at + 1;
        break;
      }
      case openBrace:
      case openBracket:
        depth++;
        break;
      case closeBrace:
      case closeBracket:
        if (--depth === 0 && start !== -1) found.push({ key, start, end });
        end = at + 1;
        break;
      case comma:
        if (depth === 1) {
          found.push({ key, start, end });
          start = -1;
        }
        break;
      case colon:
      case 0x20:
      case 0x09:
      case 0x0a:
      case 0x0d:
        break;
      default:
        end = at + 1;
    }
  }
  return found;
}
