import { createRng, type Rng } from "./rng.ts";
import { title, word } from "./text.ts";
import { foreignWords } from "./words.ts";

/** The most bytes of UTF-8 that common file systems take for one name. */
export const maxNameBytes = 255;

/** Names that programs get wrong, without extension. All are valid on Linux and as keys of an object store. */
export const oddNames = {
  spaces: "two  spaces and a third ",
  plus: "a+b",
  percent: "100% %20 %zz",
  ampersand: "salt & pepper",
  hash: "issue #7",
  question: "why?really",
  equals: "key=value",
  apostrophe: "o'clock",
  quotes: '"quoted" `back` “curly”',
  symbols: "a*b[1]{2}~$;!@^,(x)<y>|z",
  backslash: "back\\slash",
  colon: "C:drive",
  composed: "café Ångström".normalize("NFC"),
  decomposed: "café Ångström".normalize("NFD"),
  emoji: "🚀 👩‍👩‍👧 🇨🇭",
  rightToLeft: "تقرير שנתי",
  japanese: "報告書・会議",
  astral: "𠮷野家",
  leadingDot: ".hidden",
  leadingDash: "-rf",
  dots: "..two..dots",
  long: "a very long name ".repeat(14).trim(),
  longUnicode: "ключ".repeat(28),
} as const satisfies Record<string, string>;

const maxUpper = 4096;
const oddKinds = Object.values(oddNames);

/** A folder tree of which any path can be told without the others. Paths are relative, with `/` between names. */
export interface Tree {
  /** How many folders there are; fixed by `count`, so that files created later do not move the others. */
  readonly folders: number;
  /** The path of a folder below {@link folders}. */
  folder(index: number): string;
  /** The path of a file, also of one beyond `count`. `generation` counts its moves: each takes it to another folder under the same name. */
  file(index: number, extension: string, generation?: number): string;
}

/**
 * A tree for `count` files, ten to a folder on the average. Every fifth file and folder has an odd name, by turns, so
 * that 120 files see every oddity. Paths are unique since each name ends in its index; no file is called like a folder.
 */
export function createTree({ seed, count }: { seed: number; count: number }): Tree {
  const root = createRng(seed, "tree");
  const folders = Math.ceil(count / 10);

  // The upper folders are in every path, so their names are kept; the others are too many.
  const upper: string[] = [];
  const folder = (index: number): string => {
    const known = upper[index];
    if (known !== undefined) return known;
    if (!(index >= 0 && index < folders)) {
      throw new RangeError(`[generators] folder: expected a number in [0, ${folders}), got ${index}`);
    }
    // Six folders to a folder: the depth grows as the logarithm, and a path stays well below the 4,096 bytes of Linux.
    const parent = Math.floor(index / 6) - 1;
    const within = parent < 0 ? "" : `${folder(parent)}/`;
    const path = `${within}${nameOf(root.split("folder", index), index, `_${index}`)}`;
    if (index < maxUpper) upper[index] = path;
    return path;
  };

  /** A number of a folder, or -1 for the root; it differs from one generation to the next. */
  const placeOf = (index: number, generation: number): number => {
    const rng = root.split("place", index);
    const first = rng.int(0, folders);
    const stride = rng.int(1, Math.max(1, folders));
    return ((first + generation * stride) % (folders + 1)) - 1;
  };

  return {
    folders,
    folder,
    file(index, extension, generation = 0) {
      const place = placeOf(index, generation);
      const within = place < 0 ? "" : `${folder(place)}/`;
      return `${within}${nameOf(root.split("file", index), index, `-${index}.${extension}`)}`;
    },
  };
}

/** A name that ends in `ending`, cut to what a file system takes. */
function nameOf(rng: Rng, index: number, ending: string): string {
  const odd = index % 5 === 2 ? oddKinds[Math.floor(index / 5) % oddKinds.length] : undefined;
  return cut(odd ?? plainName(rng), maxNameBytes - Buffer.byteLength(ending)) + ending;
}

function plainName(rng: Rng): string {
  const words = rng.chance(0.1) ? `${rng.pick(foreignWords)} ${word(rng)}` : title(rng);
  return words.toLowerCase().replaceAll(" ", rng.pick(["-", "_", " "]));
}

/** The text, or as much of it as fits into `bytes` bytes without splitting a character. */
function cut(text: string, bytes: number): string {
  if (Buffer.byteLength(text) <= bytes) return text;
  let kept = "";
  let left = bytes;
  for (const character of text) {
    left -= Buffer.byteLength(character);
    if (left < 0) break;
    kept += character;
  }
  return kept;
}

/** A key of exactly `bytes` bytes of UTF-8: nested names of several scripts, none longer than a file system takes. */
export function longKey(rng: Rng, bytes: number): string {
  let key = "";
  let left = bytes;
  while (left > maxNameBytes) {
    const name = cut(
      `${plainName(rng)} ${rng.pick(foreignWords)} `.repeat(20),
      rng.int(60, maxNameBytes - 60),
    );
    const trimmed = name.trim();
    key += `${trimmed}/`;
    left -= Buffer.byteLength(trimmed) + 1;
  }
  return key + rng.hex(left);
}
