/** A single-precision number in the fewest digits that tell it from its neighbours, as Java writes floats. */
export function renderFloat(value: number): string {
  if (!Number.isFinite(value)) return renderDouble(value);
  for (let digits = 1; digits < 9; digits++) {
    // What is cut off at the middle of two may be rounded either way, but this way is the more likely to come back.
    if (Math.fround(Number(value.toPrecision(digits))) !== value) continue;
    const short = rounded(value, digits);
    if (Math.fround(short) === value) return javaDigits(short);
  }
  return javaDigits(Number(value.toPrecision(9)));
}

const exactDigits = 60;

/** A number in so many digits; what lies in the middle of two goes to the even one. */
function rounded(value: number, digits: number): number {
  const exact = value.toExponential(exactDigits);
  const [mantissa = "", exponent = ""] = exact.split("e");
  const figures = mantissa.replace(/[-.]/g, "");
  const isBetween = /^50*$/.test(figures.slice(digits));
  if (!isBetween || Number(figures[digits - 1]) % 2 === 1) return Number(value.toPrecision(digits));
  const kept = figures.slice(0, digits);
  return Number(`${value < 0 ? "-" : ""}${kept[0]}.${kept.slice(1)}e${exponent}`);
}

/** A double-precision number as Java writes it in JSON: whole ones end in `.0`, infinite ones are strings. */
export function renderDouble(value: number): string {
  if (Number.isNaN(value)) return '"NaN"';
  if (!Number.isFinite(value)) return value > 0 ? '"Infinity"' : '"-Infinity"';
  return javaDigits(value);
}

/** Java writes numbers below a thousandth and from ten millions on with an exponent. */
function javaDigits(value: number): string {
  const size = Math.abs(value);
  if (size === 0 || (size >= 1e-3 && size < 1e7)) {
    const text = Object.is(value, -0) ? "-0" : String(value);
    return text.includes(".") ? text : `${text}.0`;
  }
  const [digits = "", exponent = ""] = value.toExponential().split("e");
  return `${digits.includes(".") ? digits : `${digits}.0`}E${exponent.replace("+", "")}`;
}
