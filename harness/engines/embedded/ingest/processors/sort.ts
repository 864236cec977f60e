import { illegalArgument } from "../../errors.ts";
import type { Json } from "../../json.ts";
import type { ProcessorFactory } from "../processor.ts";
import { givenList } from "./given-field.ts";

export const sort: ProcessorFactory = (config) => {
  const field = config.string("field");
  const target = config.optionalString("target_field") ?? field;
  const order = config.optionalString("order") ?? "asc";
  if (order !== "asc" && order !== "desc")
    throw config.problem("order", `Sort direction [${order}] not recognized. Valid values are: [asc, desc]`);
  return (document) => {
    const sorted = [...givenList(document, field, "cannot sort")].sort(compare);
    document.set(target, order === "asc" ? sorted : sorted.reverse());
  };
};

function compare(a: Json, b: Json): number {
  if (typeof a !== typeof b || a === null || typeof a === "object")
    throw illegalArgument("values of different types, or of none that has an order, cannot be sorted");
  if (a === b) return 0;
  return (a as string) < (b as string) ? -1 : 1;
}
