import { notImplemented } from "../../../errors.ts";

/** Writes numbers by a pattern of Java's `DecimalFormat`: digits, grouping, a prefix, a suffix, per cent. */
export function decimalFormat(pattern: string): (value: number) => string {
  const match = /^([^#0,.;']*)([#,]*[0,]*)(?:\.(0*)(#*))?([^#0,.;']*)$/.exec(pattern);
  if (!match) throw notImplemented(`the number format [${pattern}]`);
  const [, prefix = "", whole = "", fixed = "", optional = "", suffix = ""] = match;
  const scale = prefix.includes("%") || suffix.includes("%") ? 100 : 1;
  const comma = whole.lastIndexOf(",");
  const group = comma === -1 ? 0 : whole.length - comma - 1;
  const zeros = whole.replace(/[^0]/g, "").length;
  // A pattern without any zero has one before the point.
  const leastWhole = zeros === 0 && fixed === "" && whole !== "" ? 1 : zeros;
  return (value) => {
    const scaled = value * scale;
    const [wholeDigits = "", fraction = ""] = rounded(Math.abs(scaled), fixed.length + optional.length);
    const kept = fraction.replace(/0+$/, "").padEnd(fixed.length, "0");
    const digits = wholeDigits.replace(/^0+/, "").padStart(leastWhole, "0");
    const text = `${group > 0 ? grouped(digits, group) : digits}${kept === "" ? "" : `.${kept}`}`;
    return `${scaled < 0 ? "-" : ""}${prefix}${text}${suffix}`;
  };
}

/** Whole digits and so many of the fraction, of the exact binary value; what lies half-way goes to the even digit. */
function rounded(value: number, digits: number): string[] {
  if (value >= 1e21) return [BigInt(value).toString(), ""];
  const text = value.toFixed(digits);
  // No double has a longer fraction than this and still lies half-way between two.
  const exact = value.toFixed(100);
  const rest = exact.slice(exact.indexOf(".") + 1 + digits);
  if (!/^50*$/.test(rest)) return text.split(".");
  const below = exact.slice(0, exact.indexOf(".") + (digits === 0 ? 0 : digits + 1));
  return (Number(below.at(-1)) % 2 === 0 ? below : text).split(".");
}

function grouped(digits: string, size: number): string {
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= size)
    groups.unshift(digits.slice(Math.max(0, end - size), end));
  return groups.join(",");
}
