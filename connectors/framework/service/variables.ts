import type { Json } from "../contract.ts";
import { ConfigError } from "../errors.ts";

/** `${NAME}`, `${NAME|default}`, `${NAME:-default}`, `$NAME`, `$NAME|default to the end of the line`, and `$$` for a dollar sign. */
const REFERENCE =
  /\$(?:(?<dollar>\$)|\{(?<braced>[\w.-]+?)(?:(?:\||:-)(?<bracedDefault>[^}\n]*))?\}|(?<plain>[A-Za-z_][\w.-]*)(?:\|(?<plainDefault>[^\n"'#]*))?)/g;

/** Stands for the n-th reference while YAML is read; of the private use area, so nobody writes it. */
const placeholder = (n: number): string => `\u{e000}${n}\u{e001}`;
const PLACEHOLDERS = /\u{e000}(\d+)\u{e001}/gu;

/**
 * Reads text in which variables of the environment stand, in the forms that `envyaml` knows, and the shell's default.
 * A value is put where the variable stood after `parse`, so it can hold any character and is never taken for syntax.
 * What stands in comments is not looked at.
 * @throws {ConfigError} naming every variable that is not set and has no default.
 */
export function withVariables(
  text: string,
  environment: Readonly<Record<string, string | undefined>>,
  parse: (text: string) => Json,
): Json {
  const values: { readonly name: string; readonly value: string | undefined }[] = [];
  const held = text.replaceAll(REFERENCE, (...match) => {
    const { dollar, braced, bracedDefault, plain, plainDefault } = match.at(-1) as Record<string, string>;
    const name = dollar ?? braced ?? plain ?? "";
    const value = dollar ?? environment[name] ?? bracedDefault ?? plainDefault?.trimEnd();
    return placeholder(values.push({ name, value }) - 1);
  });
  const missing = new Set<string>();
  const parsed = mapTexts(parse(held), (found) =>
    found.replaceAll(PLACEHOLDERS, (_, n: string) => {
      const { name = "", value } = values[Number(n)] ?? {};
      if (value === undefined) missing.add(name);
      return value ?? "";
    }),
  );
  if (missing.size === 0) return parsed;
  throw new ConfigError(
    `[settings] expected the environment to hold ${[...missing].join(" and ")}, found nothing of that name; set it, give a default (\${${[...missing][0]}|default}), or write $$ for a dollar sign`,
  );
}

function mapTexts(value: Json, change: (text: string) => string): Json {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((item: Json) => mapTexts(item, change));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [change(key), mapTexts(item, change)]),
  );
}
