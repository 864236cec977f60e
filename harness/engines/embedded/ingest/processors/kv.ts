import { illegalArgument } from "../../errors.ts";
import type { Json } from "../../json.ts";
import type { Config } from "../config.ts";
import { javaRegex } from "../java-regex.ts";
import type { ProcessorFactory } from "../processor.ts";
import { givenText } from "./given-field.ts";

export const kv: ProcessorFactory = (config) => {
  const field = config.string("field");
  const target = config.optionalString("target_field");
  const fieldSplit = javaRegex(config.string("field_split"));
  const valueSplitText = config.string("value_split");
  const valueSplit = javaRegex(valueSplitText, "");
  const ignoreMissing = config.boolean("ignore_missing", false);
  const include = namesOf(config, "include_keys");
  const exclude = namesOf(config, "exclude_keys");
  const prefix = config.optionalString("prefix") ?? "";
  const trimKey = trimmer(config.optionalString("trim_key"));
  const trimValue = trimmer(config.optionalString("trim_value"));
  const stripBrackets = config.boolean("strip_brackets", false);
  return (document) => {
    const value = givenText(document, field, ignoreMissing, "cannot extract key-value pairs");
    if (value === undefined) return;
    for (const pair of value
      .split(fieldSplit)
      .filter((each, at, all) => each !== "" || at < all.length - 1)) {
      const found = valueSplit.exec(pair);
      if (!found) throw illegalArgument(`field [${field}] does not contain value_split [${valueSplitText}]`);
      const key = trimKey(pair.slice(0, found.index));
      if ((include && !include.includes(key)) || exclude?.includes(key)) continue;
      const held = trimValue(pair.slice(found.index + found[0].length));
      const path = `${target === undefined ? "" : `${target}.`}${prefix}${key}`;
      const there = document.find(path);
      const text = stripBrackets ? unwrapped(held) : held;
      document.set(
        path,
        there === undefined ? text : [...(Array.isArray(there) ? (there as Json[]) : [there]), text],
      );
    }
  };
};

function namesOf(config: Config, name: string): string[] | undefined {
  return config.optionalList(name)?.map(String);
}

/** Takes characters off both ends. */
function trimmer(characters: string | undefined): (text: string) => string {
  if (characters === undefined) return (text) => text;
  const set = `[${characters.replace(/[\\\]^-]/g, "\\$&")}]+`;
  const ends = new RegExp(`^${set}|${set}$`, "g");
  return (text) => text.replace(ends, "");
}

function unwrapped(text: string): string {
  return text.replace(/^[([<"']/, "").replace(/[)\]>"']$/, "");
}
