import { isIP } from "node:net";
import { type ElasticsearchError, illegalArgument } from "../../errors.ts";
import { isObject, type Json } from "../../json.ts";
import type { Complaint } from "../complaint.ts";
import { numberFormat } from "../parsing-errors.ts";
import { notText } from "./complaints.ts";

const bytesOfAddress = 16;
const bitsOfV4 = 32;

/** The sixteen bytes of an address, as hexadecimal digits that sort as addresses do; an IPv4 one is mapped. */
export function parseIp(text: string): string {
  const kind = isIP(text);
  const zoneless = text.replace(/%.*$/, "");
  if (kind === 4) return `${"0".repeat(20)}ffff${hexOfV4(zoneless)}`;
  if (kind === 6) return hexOfV6(zoneless);
  throw illegalArgument(`'${text}' is not an IP string literal.`);
}

function hexOfV4(text: string): string {
  return text
    .split(".")
    .map((part) => Number(part).toString(16).padStart(2, "0"))
    .join("");
}

function hexOfV6(text: string): string {
  const v4 = /(?<=:)\d+\.\d+\.\d+\.\d+$/.exec(text)?.[0];
  const plain = v4 ? text.slice(0, -v4.length) + (hexOfV4(v4).match(/.{4}/g) ?? []).join(":") : text;
  const [head = "", tail] = plain.split("::");
  const groups = (part: string) => (part === "" ? [] : part.split(":").map((each) => each.padStart(4, "0")));
  const left = groups(head);
  const right = tail === undefined ? [] : groups(tail);
  const between = Array<string>(bytesOfAddress / 2 - left.length - right.length).fill("0000");
  return [...left, ...between, ...right].join("").toLowerCase();
}

/** The first and last address of `10.0.0.0/8`. */
export function parseNetwork(text: string): { first: string; last: string } {
  const [address = "", length, ...more] = text.split("/");
  if (length === undefined || more.length > 0)
    throw illegalArgument(`Expected [ip/prefix] but was [${text}]`);
  const bytes = parseIp(address);
  if (!/^[+-]?\d+$/.test(length)) throw numberFormat(length);
  const isV4 = isIP(address) === 4;
  const most = isV4 ? bitsOfV4 : bytesOfAddress * 8;
  if (Number(length) < 0 || Number(length) > most)
    throw illegalArgument(
      `Illegal prefix length [${length}] in [${text}]. Must be 0-32 for IPv4 ranges, 0-128 for IPv6 ranges`,
    );
  const free = BigInt(most - Number(length));
  const value = BigInt(`0x${bytes}`);
  const first = (value >> free) << free;
  return { first: hex(first), last: hex(first | ((1n << free) - 1n)) };
}

function hex(value: bigint): string {
  return value.toString(16).padStart(bytesOfAddress * 2, "0");
}

/** An address as the server prints it: the shortest form. */
export function printIp(bytes: string): string {
  if (bytes.startsWith(`${"0".repeat(20)}ffff`))
    return [24, 26, 28, 30].map((at) => Number.parseInt(bytes.slice(at, at + 2), 16)).join(".");
  const groups = (bytes.match(/.{4}/g) ?? []).map((group) => Number.parseInt(group, 16).toString(16));
  let longest = { start: 0, length: 0 };
  for (let start = 0; start < groups.length; start++) {
    let length = 0;
    while (groups[start + length] === "0") length++;
    if (length > longest.length) longest = { start, length };
  }
  if (longest.length < 2) return groups.join(":");
  return `${groups.slice(0, longest.start).join(":")}::${groups.slice(longest.start + longest.length).join(":")}`;
}

/** The check of an address: text that is one. */
export function checkIpValue(value: Json): Complaint | undefined {
  if (isObject(value)) return notText;
  if (typeof value === "string" && isIP(value) !== 0) return undefined;
  return ({ text }): ElasticsearchError =>
    illegalArgument(`'${typeof value === "string" ? value : text}' is not an IP string literal.`);
}
