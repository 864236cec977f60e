import { ElasticsearchError, illegalArgument } from "../../errors.ts";
import { isObject, type Json } from "../../json.ts";
import type { Complaint, Refusal, Written } from "../complaint.ts";
import type { Field } from "../field.ts";
import { type Step, stepsOf, unexpectedToken } from "./complaints.ts";

const maxWeight = 2147483647;

/** The check of a suggestion: text, or an object of inputs and their weight. */
export function checkCompletion(value: Json, field: Field): Complaint | undefined {
  if (typeof value === "string") return undefined;
  const plain =
    isObject(value) &&
    Object.entries(value).every(([key, each]) =>
      key === "weight"
        ? Number.isInteger(each) && Number(each) >= 0 && Number(each) <= maxWeight
        : key === "input" &&
          (typeof each === "string" || (Array.isArray(each) && each.every((one) => typeof one === "string"))),
    );
  return plain ? undefined : (written) => examine(written, field);
}

function examine(written: Written, field: Field): Refusal | undefined {
  const [first, ...steps] = stepsOf(written);
  const refused = (step: Step | undefined, reason: string): Refusal => ({
    cause: illegalArgument(reason),
    offset: step?.start ?? written.start,
    bare: true,
  });
  if (first?.name !== "START_OBJECT") {
    const reason = `failed to parse [${written.inArray ? "null" : field.name}]: expected text or object, but got ${first?.name}`;
    return {
      cause: unexpectedToken(written.document, written.start, reason),
      offset: written.start,
      bare: true,
    };
  }
  let key = "";
  let depth = 0;
  for (const step of steps) {
    const { name, text } = step;
    if (name === "FIELD_NAME") {
      key = JSON.parse(text) as string;
      if (key !== "input" && key !== "weight" && key !== "contexts")
        return refused(step, `unknown field name [${key}], must be one of [input, weight, contexts]`);
    } else if (key === "contexts") {
      if (field.parameters.contexts === undefined)
        return refused(step, `contexts field is not supported for field: [${field.path}]`);
      return undefined;
    } else if (key === "input") {
      if (name === "START_ARRAY" && depth === 0) depth++;
      else if (name === "END_ARRAY") depth--;
      else if (name === "END_OBJECT") return undefined;
      else if (name !== "VALUE_STRING")
        return refused(
          step,
          depth > 0
            ? `input array must have string values, but was [${name}]`
            : `input must be a string or array, but was [${name}]`,
        );
    } else if (name === "VALUE_STRING" || name === "VALUE_NUMBER") {
      const said = name === "VALUE_STRING" ? (JSON.parse(text) as string) : text;
      if (!/^-?\d+$/.test(said)) return refused(step, `weight must be an integer, but was [${said}]`);
      if (Number(said) < 0 || Number(said) > maxWeight)
        return refused(step, `weight must be in the interval [0..${maxWeight}], but was [${said}]`);
    } else if (name !== "END_OBJECT")
      return refused(step, `weight must be a number or string, but was [${name}]`);
  }
  return undefined;
}

/** The kinds of context that suggestions may be of. */
export function checkContexts(value: Json): void {
  const parse = (reason: string) => new ElasticsearchError({ type: "parse_exception", reason, status: 400 });
  if (!Array.isArray(value) && !isObject(value))
    throw parse("expected a list or an entry of context mapping");
  for (const each of Array.isArray(value) ? value : [value]) {
    const { name, type } = isObject(each) ? each : {};
    if (name === undefined) throw parse("missing [name] in context mapping");
    if (type === undefined) throw parse("missing [type] in context mapping");
    if (type !== "category" && type !== "geo") throw illegalArgument(`No context type for [${String(type)}]`);
  }
}
