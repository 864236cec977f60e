import type { Json } from "../../../connectors/framework/contract.ts";
import { applies, type Field, type FieldTable, readField } from "../../../connectors/framework/fields.ts";
import type { Values } from "../../workflow/configure.ts";
import { tell } from "./output.ts";
import type { Prompts } from "./prompts.ts";

/**
 * Asks for every field in the order of the table, those that depend on others only when they apply. What is wrong is
 * said at once and asked again; an empty answer takes what stands in brackets.
 */
export async function askValues(fields: FieldTable, current: Values, prompts: Prompts): Promise<Values> {
  const parsed: Record<string, Json | undefined> = {};
  const values: Record<string, Json> = { ...current };
  for (const [name, field] of Object.entries(fields)) {
    const before = current[name] ?? field.value ?? "";
    if (applies(field, parsed)) values[name] = await askField(field, before, prompts);
    parsed[name] = readField(field, values[name] ?? before).value;
  }
  return values;
}

async function askField(field: Field, before: Json, prompts: Prompts): Promise<Json> {
  if (field.tooltip) tell(`  ${field.tooltip}`);
  for (;;) {
    const typed = await prompts.ask(questionOf(field, before), { hidden: field.sensitive === true });
    const answer = typed === "" ? before : plain(field, typed);
    const { problems } = readField(field, answer);
    if (problems.length === 0) return answer;
    tell(`  ${problems.join("; ")}`);
  }
}

function questionOf(field: Field, before: Json): string {
  const options = field.options?.map(({ value }) => value) ?? (field.type === "bool" ? ["yes", "no"] : []);
  const choice = options.length > 0 ? ` (${options.join("/")})` : "";
  const shown = shownDefault(field, before);
  return `${field.label}${choice}${shown ? ` [${shown}]` : ""}: `;
}

function shownDefault(field: Field, before: Json): string {
  const value =
    before === "" || before === null ? (field.required === false ? field.defaultValue : "") : before;
  if (value === undefined || value === "") return field.required === false ? "none" : "";
  if (field.sensitive) return "as it is";
  if (typeof value === "boolean") return value ? "yes" : "no";
  return Array.isArray(value) ? value.join(", ") : String(value);
}

/** People answer yes and no where the protocol has true and false. */
function plain(field: Field, typed: string): string {
  if (field.type !== "bool") return typed;
  if (/^y(es)?$/i.test(typed)) return "true";
  return /^no?$/i.test(typed) ? "false" : typed;
}
