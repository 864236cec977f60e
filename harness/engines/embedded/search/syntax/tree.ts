interface At {
  /** Offset in the body of the first byte, and one past the last. */
  readonly start: number;
  readonly end: number;
  readonly body: Buffer;
}

export interface Entry {
  readonly key: string;
  readonly keyStart: number;
  readonly value: Tree;
}

export interface ObjectTree extends At {
  readonly kind: "object";
  readonly entries: readonly Entry[];
}

export interface ArrayTree extends At {
  readonly kind: "array";
  readonly items: readonly Tree[];
}

/** A string, number, boolean or null, as written; of a string, what it says. */
export interface ScalarTree extends At {
  readonly kind: "string" | "number" | "boolean" | "null";
  readonly literal: string;
}

/** A parsed request body that still knows where each part stands, so that errors can say so. */
export type Tree = ObjectTree | ArrayTree | ScalarTree;

const tokens = {
  object: "START_OBJECT",
  array: "START_ARRAY",
  string: "VALUE_STRING",
  number: "VALUE_NUMBER",
  boolean: "VALUE_BOOLEAN",
  null: "VALUE_NULL",
} as const;

/** The name of a value's first token, as error messages show it. */
export function tokenOf(tree: Tree): string {
  return tokens[tree.kind];
}

/** True for a string, number or boolean. */
export function isValue(tree: Tree): tree is ScalarTree {
  return tree.kind === "string" || tree.kind === "number" || tree.kind === "boolean";
}

/** True for anything but an object or array. */
export function isScalar(tree: Tree): tree is ScalarTree {
  return tree.kind !== "object" && tree.kind !== "array";
}
