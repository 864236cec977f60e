import type { Json } from "../contract.ts";
import type { Setting } from "./settings.ts";

/** Words of elastic/connectors for what is called otherwise here. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  warning: "warn",
  critical: "error",
  fatal: "error",
  notset: "debug",
};

/** As YAML 1.1 has them, and with it elastic/connectors. */
const YES = ["true", "yes", "on"];
const NO = ["false", "no", "off"];

/**
 * The value of a setting: what was given, all of it text, or its default. Adds to `problems` what is wrong; secrets are
 * not shown.
 */
export function readSetting(
  key: string,
  setting: Setting,
  given: Json | undefined,
  problems: string[],
): unknown {
  if (given === undefined) return setting.default;
  const value = convert(setting, given);
  if (value !== undefined) return value;
  const seen = setting.sensitive ? "another value" : JSON.stringify(given);
  problems.push(`${key}: expected ${expectation(setting)}, got ${seen}`);
  return setting.default;
}

/** @returns undefined when it is no such value. */
function convert(setting: Setting, given: Json): unknown {
  if (setting.type === "headers") return isTexts(given) ? Object.freeze({ ...given }) : undefined;
  if (setting.type === "list") return listOf(given);
  if (typeof given !== "string") return undefined;
  const word = given.trim().toLowerCase();
  switch (setting.type) {
    case "text":
      return given;
    case "number": {
      const number = word === "" ? Number.NaN : Number(word);
      const fits = setting.whole ? Number.isSafeInteger(number) : Number.isFinite(number);
      return fits && number >= setting.least ? number : undefined;
    }
    case "boolean":
      return YES.includes(word) ? true : NO.includes(word) ? false : undefined;
    case "choice":
      return setting.options.find((option) => option === (OTHER_WORDS[word] ?? word));
    default:
      return setting satisfies never;
  }
}

function expectation(setting: Setting): string {
  switch (setting.type) {
    case "text":
      return "text";
    case "number": {
      const number = setting.whole ? "a whole number" : "a number";
      return `${number}${setting.unit ? ` of ${setting.unit}` : ""} from ${setting.least} on`;
    }
    case "boolean":
      return "true or false";
    case "list":
      return "a list, or text with commas";
    case "headers":
      return "names with values";
    case "choice":
      return setting.options.join(", ");
    default:
      return setting satisfies never;
  }
}

const isText = (value: Json | undefined): value is string => typeof value === "string";

function listOf(given: Json): readonly string[] | undefined {
  if (isText(given))
    return given
      .split(",")
      .map((item) => item.trim())
      .filter(Boolean);
  return Array.isArray(given) && given.every(isText) ? given : undefined;
}

const isTexts = (value: Json): value is Readonly<Record<string, string>> =>
  typeof value === "object" && value !== null && !Array.isArray(value) && Object.values(value).every(isText);
