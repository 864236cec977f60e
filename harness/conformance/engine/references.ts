import type { Json } from "../../../connectors/framework/contract.ts";

/** What a case can refer to: the name of its index and the bodies of answers it kept. */
export interface Known {
  readonly index: string;
  readonly kept: ReadonlyMap<string, Json>;
}

/** A name that begins with `_`, as in `{{_user.username}}`, is the business of the server's own templates. */
const REFERENCE = /\{\{([a-zA-Z][\w-]*)\.([\w.-]+)\}\}/g;

/** Fills references into a text. */
export function fillText(
  text: string,
  known: Known,
  encode: (value: string) => string = (value) => value,
): string {
  return text
    .replaceAll(REFERENCE, (_, name: string, path: string) => encode(String(lookUp(known, name, path))))
    .replaceAll("{index}", known.index);
}

/** Fills references into every string of a JSON value; keys included. */
export function fill(value: Json, known: Known): Json {
  if (typeof value === "string") {
    const whole = /^\{\{([a-zA-Z][\w-]*)\.([\w.-]+)\}\}$/.exec(value);
    return whole ? lookUp(known, whole[1] as string, whole[2] as string) : fillText(value, known);
  }
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map((item) => fill(item, known));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [fillText(key, known), fill(item, known)]),
  );
}

function lookUp({ kept }: Known, name: string, path: string): Json {
  let value: Json | undefined = kept.get(name);
  for (const step of path.split(".")) {
    if (value === null || typeof value !== "object") break;
    value = (value as Record<string, Json | undefined>)[step];
  }
  if (value === undefined || value === kept.get(name))
    throw new Error(
      `[conformance] {{${name}.${path}}}: expected an earlier answer with it, saw ${JSON.stringify(value)}`,
    );
  return value;
}
