import { notImplemented } from "../../../errors.ts";

/** Writes numbers by a pattern of Java's `DecimalFormat`: digits, grouping, a prefix, a suffix, per cent. */
export function decimalFormat(pattern: string): (value: number) => string {
  const match = /^([^#0,.;']*)([#,]*[0,]*)(?:\.(0*)(#*))?([^#0,.;']*)$/.exec(pattern);
  if (!match) throw notImplemented(`the number format [${pattern}]`);
  const [, prefix = "", whole = "", fixed = "", optional = "", suffix = ""] = match;
  const percent = prefix.includes("%") || suffix.includes("%");
  const comma = whole.lastIndexOf(",");
  const formatter = new Intl.NumberFormat("en", {
    useGrouping: comma !== -1,
    minimumIntegerDigits: Math.max(1, whole.replace(/[^0]/g, "").length),
    minimumFractionDigits: fixed.length,
    maximumFractionDigits: fixed.length + optional.length,
    roundingMode: "halfEven",
  } as Intl.NumberFormatOptions);
  const hasWhole = whole.includes("0");
  return (value) => {
    const scaled = percent ? value * 100 : value;
    const digits = formatter.format(Math.abs(scaled));
    const shown = hasWhole || !digits.startsWith("0.") ? digits : digits.slice(1);
    const isNegative = scaled < 0 && /[1-9]/.test(digits);
    return `${isNegative ? "-" : ""}${prefix}${shown}${suffix}`;
  };
}
