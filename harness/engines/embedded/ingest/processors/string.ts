import { illegalArgument } from "../../errors.ts";
import type { Json } from "../../json.ts";
import type { Config } from "../config.ts";
import { javaType } from "../java-type.ts";
import type { Process } from "../processor.ts";

/** A processor that turns one text into another: of `field`, or of each element when it holds a list. */
export function stringProcess(config: Config, convert: (text: string) => string): Process {
  const field = config.string("field");
  const target = config.optionalString("target_field") ?? field;
  const ignoreMissing = config.boolean("ignore_missing", false);
  return (document) => {
    const value = document.find(field) ?? null;
    if (value === null) {
      if (ignoreMissing) return;
      document.get(field);
      throw illegalArgument(`field [${field}] is null, cannot process it.`);
    }
    document.set(
      target,
      Array.isArray(value) ? value.map((each) => convert(text(each, field))) : convert(text(value, field)),
    );
  };
}

function text(value: Json, field: string): string {
  if (typeof value === "string") return value;
  throw illegalArgument(`field [${field}] of type [${javaType(value)}] cannot be cast to [java.lang.String]`);
}
