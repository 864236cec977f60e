import { illegalArgument } from "../../../../errors.ts";
import type { ScalarTree, Tree } from "../../../syntax/tree.ts";
import { expectedObject, objectsOf } from "../../frame/items.ts";
import { type Option, readOptions } from "../../frame/options.ts";
import { text } from "../../frame/scalar-options.ts";
import type { ValueFormat } from "../../values/value-format.ts";

/** A range as a request gives it; its ends are read by the format of the field. */
export interface GivenRange {
  readonly key: string | undefined;
  readonly from: ScalarTree | undefined;
  readonly to: ScalarTree | undefined;
}

/** From `from` on and below `to`; either may be infinite. */
export interface Range {
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

const end: Option<ScalarTree> = {
  takes: ["number", "string", "null"],
  read: (tree) => tree as ScalarTree,
};

/** `ranges`. */
export const rangesOption: Option<readonly GivenRange[]> = {
  takes: ["array", "object"],
  read: (tree: Tree) =>
    objectsOf(tree, expectedObject("range")).map((item) => {
      const { key, from, to } = readOptions("range", item, {
        key: text,
        from: end,
        to: end,
        mask: text,
      });
      return { key, from: given(from), to: given(to) };
    }),
};

function given(tree: ScalarTree | undefined): ScalarTree | undefined {
  return tree?.kind === "null" ? undefined : tree;
}

/** The ranges in the terms of a field, in ascending order. */
export function rangesOf(
  all: readonly GivenRange[],
  format: ValueFormat,
  parse: (end: ScalarTree) => number,
  name: string,
): Range[] {
  if (all.length === 0) throw illegalArgument(`No [ranges] specified for the [${name}] aggregation`);
  const ranges = all.map(({ key, from, to }) => {
    const least = from ? parse(from) : Number.NEGATIVE_INFINITY;
    const most = to ? parse(to) : Number.POSITIVE_INFINITY;
    return { key: key ?? `${shown(least, format)}-${shown(most, format)}`, from: least, to: most };
  });
  return ranges.sort((a, b) => compare(a.from, b.from) || compare(a.to, b.to));
}

function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function shown(value: number, format: ValueFormat): string {
  return Number.isFinite(value) ? format.print(value) : "*";
}
