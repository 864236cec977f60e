import { illegalArgument } from "../../errors.ts";
import type { Json } from "../../json.ts";
import { javaType } from "../java-type.ts";
import type { ProcessorFactory } from "../processor.ts";

export const sort: ProcessorFactory = (config) => {
  const field = config.string("field");
  const target = config.optionalString("target_field") ?? field;
  const order = config.optionalString("order") ?? "asc";
  if (order !== "asc" && order !== "desc")
    throw config.problem("order", `Sort direction [${order}] not recognized. Valid values are: [asc, desc]`);
  return (document) => {
    const value = document.get(field);
    if (value === null) throw illegalArgument(`field [${field}] is null, cannot sort.`);
    if (!Array.isArray(value))
      throw illegalArgument(
        `field [${field}] of type [${javaType(value)}] cannot be cast to [java.util.List]`,
      );
    const sorted = [...(value as Json[])].sort(compare);
    document.set(target, order === "asc" ? sorted : sorted.reverse());
  };
};

function compare(a: Json, b: Json): number {
  if (typeof a !== typeof b || a === null || typeof a === "object")
    throw illegalArgument("values of different types, or of none that has an order, cannot be sorted");
  if (a === b) return 0;
  return (a as string) < (b as string) ? -1 : 1;
}
