import type { Json } from "../../json.ts";
import type { Field } from "../../mapping/field.ts";
import { type Reach, reachOf, reachOfQuery } from "../../mapping/types/ranges.ts";
import type { Asked, MakeSpecial } from "./special.ts";
import { ValuesColumn } from "./values-column.ts";

/** Fields of ranges: a value is found in them, a range by how it lies to them. */
export const ranges: MakeSpecial = (shard, indexed) => {
  const { field } = indexed;
  const column = shard.columns.special(indexed, ValuesColumn<Reach>, () => readReaches(field));
  const some = (test: (reach: Reach) => boolean) => (ordinal: number) => column.all(ordinal).some(test);
  return {
    exists: () => some(() => true),
    term({ literal }, now) {
      const value = { literal, kind: "string" } as const;
      const { from, to } = reachOfQuery({ bounds: { gte: value, lte: value }, now }, field);
      return some((reach) => reach.from <= from && reach.to >= to);
    },
    range(asked) {
      const { from, to } = reachOfQuery(asked, field);
      const relation = relationOf(asked);
      if (relation === "within") return some((reach) => reach.from >= from && reach.to <= to);
      if (relation === "contains") return some((reach) => reach.from <= from && reach.to >= to);
      return some((reach) => reach.from <= to && reach.to >= from);
    },
  };
};

function relationOf({ relation = "intersects" }: Asked): string {
  return relation.toLowerCase();
}

function readReaches(field: Field): ValuesColumn<Reach> {
  const read = (value: Json, text: string): Reach[] => {
    if (value === null) return [];
    if (Array.isArray(value)) return value.flatMap((item) => read(item, JSON.stringify(item)));
    const reach = reachOf(value, field, text);
    return reach ? [reach] : [];
  };
  return new ValuesColumn(read);
}
