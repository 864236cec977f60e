import { illegalArgument } from "../../../../errors.ts";
import type { ObjectTree, ScalarTree } from "../../../syntax/tree.ts";
import { type Option, readOptions } from "../../frame/options.ts";
import type { ValueFormat } from "../../values/value-format.ts";

/** The ends of a date histogram, as dates or instants. */
export interface DateBounds {
  readonly min: ScalarTree | undefined;
  readonly max: ScalarTree | undefined;
}

const end: Option<ScalarTree | undefined> = {
  takes: ["number", "string", "null"],
  read: (tree) => (tree.kind === "null" ? undefined : (tree as ScalarTree)),
};

/** `extended_bounds` and `hard_bounds` of a `date_histogram`. */
export const dateBounds: Option<DateBounds> = {
  takes: ["object"],
  read(tree) {
    const { min, max } = readOptions("bounds", tree as ObjectTree, { min: end, max: end });
    return { min, max };
  },
};

export interface Instants {
  readonly min: number | undefined;
  readonly max: number | undefined;
}

/** Bounds as instants. */
export function instantsOf(
  bounds: DateBounds | undefined,
  format: ValueFormat,
  now: number,
  name: string,
): Instants {
  const parse = (tree: ScalarTree | undefined) =>
    tree && (tree.kind === "number" ? Number(tree.literal) : format.parse(tree.literal, now));
  const min = parse(bounds?.min);
  const max = parse(bounds?.max);
  if (min !== undefined && max !== undefined && min > max)
    throw illegalArgument(
      `[extended_bounds.min][${min}] cannot be greater than [extended_bounds.max][${max}] for histogram aggregation [${name}]`,
    );
  return { min, max };
}

/** Refuses bounds to extend to that hard bounds would cut off. */
export function requireInside(
  given: { readonly extended: DateBounds | undefined; readonly hard: DateBounds | undefined },
  extended: Instants,
  hard: Instants,
): void {
  const outside =
    (hard.min !== undefined && extended.min !== undefined && extended.min < hard.min) ||
    (hard.max !== undefined && extended.max !== undefined && extended.max > hard.max);
  if (outside)
    throw illegalArgument(
      `Extended bounds have to be inside hard bounds, hard bounds: [${shown(given.hard)}], extended bounds: [${shown(given.extended)}]`,
    );
}

function shown(bounds: DateBounds | undefined): string {
  return `${bounds?.min?.literal ?? ""}--${bounds?.max?.literal ?? ""}`;
}
