import { isIPv6 } from "node:net";

/** An address as the server writes it: the longest run of zeros left out, an IPv4 one without its IPv6 frame. */
export function canonicalIp(address: string): string {
  if (!isIPv6(address)) return address;
  const short = new URL(`http://[${address}]/`).hostname.slice(1, -1);
  const mapped = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(short);
  if (!mapped) return short;
  const bytes = mapped.slice(1).flatMap((group) => {
    const value = Number.parseInt(group, 16);
    return [value >> 8, value & 255];
  });
  return bytes.join(".");
}
