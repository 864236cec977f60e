/** A single-precision number in the fewest digits that tell it from its neighbours, as Java writes floats. */
export function renderFloat(value: number): string {
  if (Number.isInteger(value)) return renderDouble(value);
  for (let digits = 1; digits < 9; digits++) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === value) return String(short);
  }
  return String(Number(value.toPrecision(9)));
}

/** A double-precision number as Java writes it in JSON: whole ones end in `.0`, infinite ones are strings. */
export function renderDouble(value: number): string {
  if (!Number.isFinite(value)) return value > 0 ? '"Infinity"' : '"-Infinity"';
  const text = String(value);
  return /^-?\d+$/.test(text) ? `${text}.0` : text;
}
