const unitBytes: Readonly<Record<string, number>> = { b: 1, kb: 2 ** 10, mb: 2 ** 20, gb: 2 ** 30 };

/**
 * A size of memory as settings of a node give it, in bytes: `3kb`, or `10%` of the heap.
 * @throws {Error} for anything else.
 */
export function memorySize(name: string, value: string, heapBytes: number): number {
  const [, amount = "", unit = ""] = /^(\d+(?:\.\d+)?)(b|kb|mb|gb|%)$/i.exec(value.trim()) ?? [];
  if (amount === "")
    throw new Error(`[embedded] setting [${name}]: expected a size such as 50mb or 10%, saw ${value}`);
  const factor = unit === "%" ? heapBytes / 100 : (unitBytes[unit.toLowerCase()] ?? 1);
  return Math.floor(Number(amount) * factor);
}
