import type { Json } from "../../../connectors/framework/contract.ts";
import type { Rng } from "../../../generators/rng.ts";

/** Field types that random mappings draw from, with values that are usual for them. */
const USUAL = {
  keyword: ["red", "green", "blue", "Red", "", "two words", "naïve", "z".repeat(12)],
  text: [
    "The quick brown fox",
    "quick QUICK quick",
    "lazy dog",
    "",
    "naïve café-owner's 42",
    "brown dog, brown fox",
  ],
  long: [0, 1, -3, 4, 40, 7, 9007199254740991, "12", 2.0],
  integer: [0, 1, -3, 4, 40, 2147483647, "12"],
  short: [0, 1, -3, 32767, "4"],
  byte: [0, 1, -3, 127, "4"],
  double: [0, 1.5, -2.25, 40, 1e10, "0.5"],
  float: [0, 1.5, -2.25, 40, 0.1, "0.5"],
  boolean: [true, false, "true", "false", ""],
  date: [
    "2024-01-01",
    "2024-02-29T12:00:00Z",
    "2024-03",
    "2024-01-01T00:00:00.123+02:00",
    1711929600000,
    "1704067200000",
  ],
} as const;

export type FieldType = keyof typeof USUAL;
export const FIELD_TYPES = Object.keys(USUAL) as FieldType[];

/** What a field of that type may refuse, or read in a way of its own. */
const ODD: Readonly<Record<FieldType, readonly unknown[]>> = {
  keyword: [1, 1.5, true, { x: 1 }, "k".repeat(300)],
  text: [1, -0.5, false, { x: "a" }],
  long: ["x", 1.9, "1.9", true, 1e19, { x: 1 }, ""],
  integer: ["x", 1.9, 2147483648, false, "0x1"],
  short: [40000, "x", -32769, 1.1],
  byte: [200, "x", -129, 1.1],
  double: ["x", true, "NaN", { x: 1 }, ""],
  float: ["x", 1e39, true, "Infinity"],
  boolean: ["yes", 1, 0, "TRUE", { x: true }],
  date: ["2024-13-01", "yesterday", true, "2023-02-29", "", { x: 1 }, 12.5],
};

/** A value as a document may hold it: mostly usual, at times odd, null, empty or several. */
export function documentValue(rng: Rng, type: FieldType): Json {
  const shape = rng.float();
  if (shape < 0.04) return null;
  if (shape < 0.06) return [];
  if (shape < 0.09) return [null, single(rng, type)];
  if (shape < 0.25) return Array.from({ length: rng.int(1, 3) }, () => single(rng, type));
  if (shape < 0.27) return [[single(rng, type)], single(rng, type)];
  return shape < 0.33 ? (rng.pick(ODD[type]) as Json) : single(rng, type);
}

const DATE_MATH = ["2024-01-01||+1M/M", "2024-03||-1d", "2024-02-29T12:00:00Z||/d", "now-1h", "now/d+1y"];

/** A value to search for. */
export function searchValue(rng: Rng, type: FieldType): Json {
  if (rng.chance(0.08)) return rng.pick(ODD[type].filter((value) => typeof value !== "object")) as Json;
  if (type === "date" && rng.chance(0.15)) return rng.pick(DATE_MATH);
  return single(rng, type);
}

function single(rng: Rng, type: FieldType): Json {
  return rng.pick(USUAL[type] as readonly unknown[]) as Json;
}
