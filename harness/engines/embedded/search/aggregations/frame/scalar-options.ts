import { illegalArgument } from "../../../errors.ts";
import { readBoolean, readInteger, readNumber, readText } from "../../syntax/read.ts";
import type { ScalarTree, Tree } from "../../syntax/tree.ts";
import type { Option } from "./options.ts";

/** Text. */
export const text: Option<string> = { takes: ["string"], read: readText };

/** Any string, number or boolean, as a query value. */
export const scalar: Option<ScalarTree> = {
  takes: ["string", "number", "boolean"],
  read: (tree) => tree as ScalarTree,
};

export const boolean: Option<boolean> = { takes: ["boolean", "string"], read: readBoolean };

/** A whole number. */
export const integer: Option<number> = {
  takes: ["number", "string"],
  read: (tree) => readInteger(tree as ScalarTree),
};

export const number: Option<number> = { takes: ["number", "string"], read: readNumber };

/** A whole number of at least `least`; `label` is what the server calls it when it complains. */
export function atLeast(least: number, label: string, aggregation: string): Option<number> {
  return {
    ...integer,
    read(tree: Tree) {
      const value = integer.read(tree);
      if (value < least) {
        const bound = least === 1 ? "greater than 0" : `greater than or equal to ${least}`;
        throw illegalArgument(`[${label}] must be ${bound}. Found [${value}] in [${aggregation}]`);
      }
      return value;
    },
  };
}
