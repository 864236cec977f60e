/** The same numbers with room for more. */
export function longer(numbers: Int32Array, length = numbers.length * 2): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(length);
  copy.set(numbers);
  return copy;
}

/** The same bytes with room for more. */
export function longerBytes(bytes: Uint8Array, length = bytes.length * 2): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(length);
  copy.set(bytes);
  return copy;
}
