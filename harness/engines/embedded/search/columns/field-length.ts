/** Lucene keeps the length of a field in one byte: exact up to 40, then with four significant bits. */
const freeValues = 24;

/** The byte that stands for a number of terms (Lucene's `SmallFloat.intToByte4`). */
export function encodeLength(terms: number): number {
  return terms < freeValues ? terms : freeValues + fourBits(terms - freeValues);
}

/** The number of terms that a byte stands for (`SmallFloat.byte4ToInt`). */
export function decodeLength(byte: number): number {
  if (byte < freeValues) return byte;
  const code = byte - freeValues;
  const shift = (code >> 3) - 1;
  const terms = shift === -1 ? code & 7 : ((code & 7) | 8) * 2 ** shift;
  return freeValues + terms;
}

function fourBits(value: number): number {
  const bits = 32 - Math.clz32(value);
  if (bits < 4) return value;
  const shift = bits - 4;
  return ((value >>> shift) & 7) | ((shift + 1) << 3);
}
