import { isDeepStrictEqual } from "node:util";
import { ElasticsearchError } from "../errors.ts";
import { isObject, type Json } from "../json.ts";
import { javaType } from "./java-type.ts";

type Method = (of: Json, given: readonly Json[]) => Json;

const onText =
  (name: string, apply: (text: string, argument: string) => Json): Method =>
  (of, [argument = ""]) => {
    if (typeof of !== "string") throw noSuchMethod(of, name);
    return apply(of, String(argument));
  };

/** The methods that conditions may call, as Java has them on texts, lists and maps. */
export const methods: Readonly<Record<string, Method>> = {
  contains: (of, [argument = null]) => {
    if (Array.isArray(of)) return of.some((each) => isDeepStrictEqual(each, argument));
    if (typeof of === "string") return of.includes(String(argument));
    throw noSuchMethod(of, "contains");
  },
  containsKey: (of, [argument = null]) => {
    if (!isObject(of)) throw noSuchMethod(of, "containsKey");
    return Object.hasOwn(of, String(argument));
  },
  endsWith: onText("endsWith", (text, argument) => text.endsWith(argument)),
  equals: (of, [argument = null]) => isDeepStrictEqual(of, argument),
  equalsIgnoreCase: onText("equalsIgnoreCase", (text, other) => text.toLowerCase() === other.toLowerCase()),
  indexOf: onText("indexOf", (text, argument) => text.indexOf(argument)),
  isEmpty: (of) => sizeOf(of, "isEmpty") === 0,
  length: onText("length", (text) => text.length),
  size: (of) => {
    if (typeof of === "string") throw noSuchMethod(of, "size");
    return sizeOf(of, "size");
  },
  startsWith: onText("startsWith", (text, argument) => text.startsWith(argument)),
  toLowerCase: onText("toLowerCase", (text) => text.toLowerCase()),
  toUpperCase: onText("toUpperCase", (text) => text.toUpperCase()),
  trim: onText("trim", (text) => text.trim()),
};

function sizeOf(of: Json, method: string): number {
  if (typeof of === "string" || Array.isArray(of)) return of.length;
  if (isObject(of)) return Object.keys(of).length;
  throw noSuchMethod(of, method);
}

function noSuchMethod(of: Json, name: string): ElasticsearchError {
  return new ElasticsearchError({
    type: "illegal_argument_exception",
    reason: `dynamic method [${javaType(of)}, ${name}] not found`,
    status: 400,
  });
}
