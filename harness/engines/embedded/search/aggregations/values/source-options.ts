import { illegalArgument, notImplemented } from "../../../errors.ts";
import { readText } from "../../syntax/read.ts";
import type { Tree } from "../../syntax/tree.ts";
import { type Zone, zoneOf } from "../../time/zone.ts";
import type { Option, ReadOptions } from "../frame/options.ts";
import { scalar, text } from "../frame/scalar-options.ts";
import { knownValueType, type SourceOptions } from "./source.ts";

const script: Option<never> = {
  takes: ["object", "string"],
  read() {
    throw notImplemented("scripts in aggregations");
  },
};

/** The options by which most aggregations name their values. */
export const fieldOptions = {
  field: text,
  missing: scalar,
  value_type: { ...text, read: (tree: Tree) => knownValueType(readText(tree)) },
};
export const formatOption = { format: text };
export const scriptOption = { script };
export const zoneOption = {
  time_zone: { takes: ["string", "number"], read: (tree: Tree): Zone => readZone(tree) },
} satisfies Record<string, Option>;

function readZone(tree: Tree): Zone {
  return zoneOf(readText(tree));
}

type Given = ReadOptions<typeof fieldOptions> & { format?: string; time_zone?: Zone };

/** What the options say of the values. Most aggregations demand a field. */
export function requiredSource(given: Given, takesScript = true): SourceOptions {
  if (given.field === undefined)
    throw illegalArgument(
      `Required one of fields [${takesScript ? "field, script" : "field"}], but none were specified.`,
    );
  return {
    field: given.field,
    missing: given.missing,
    valueType: given.value_type,
    format: given.format,
    zone: given.time_zone,
  };
}
