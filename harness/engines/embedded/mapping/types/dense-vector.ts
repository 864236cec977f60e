import { ElasticsearchError, illegalArgument } from "../../errors.ts";
import { isObject, type Json, type JsonObject } from "../../json.ts";
import { placeOf } from "../../json-scanner.ts";
import type { Complaint, Refusal, Written } from "../complaint.ts";
import type { Field } from "../field.ts";
import { type Step, stepsOf, unexpectedToken } from "./complaints.ts";
import { javaFloat } from "./numbers.ts";

const shownValues = 5;
const unitTolerance = 1e-4;

/** The check of a vector as a whole: numbers, as many as the mapping says, of a length that its similarity takes. */
export function checkDenseVector(value: Json, field: Field): Complaint | undefined {
  const { dims, element_type: element = "float" } = field.parameters;
  if (Array.isArray(value)) {
    const plain =
      value.every((each) => typeof each === "number" && isElement(each, String(element))) &&
      (dims === undefined || value.length === dimensions(Number(dims), element)) &&
      value.length > 0;
    if (plain && magnitudeFault(value as number[], field) === undefined) return undefined;
    return (written) => ({ bare: true, ...examine(written, field) });
  }
  return (written) => other(value, written, field);
}

function dimensions(dims: number, element: Json): number {
  return element === "bit" ? dims / 8 : dims;
}

function isElement(value: number, element: string): boolean {
  if (element === "float" || element === "bfloat16") return Number.isFinite(Math.fround(value));
  return Number.isInteger(value) && value >= -128 && value <= 127;
}

function examine(written: Written, field: Field): Pick<Refusal, "cause" | "offset"> {
  const { dims, element_type: element = "float" } = field.parameters;
  const due = dims === undefined ? undefined : dimensions(Number(dims), element);
  const values: number[] = [];
  const at = (step: Step | undefined, cause: ElasticsearchError) => ({
    cause,
    offset: step?.start ?? written.start,
  });
  const within = `The [dense_vector] field [${field.path}] in doc [document with id '${written.id}']`;
  for (const step of stepsOf(written).slice(1)) {
    if (step.name === "END_ARRAY") {
      const wrong = magnitudeFault(values, field);
      if (due !== undefined && values.length !== due)
        return at(
          step,
          illegalArgument(
            `${within} has a different number of dimensions [${values.length}] than defined in the mapping [${String(dims)}]`,
          ),
        );
      return at(step, illegalArgument(wrong ?? "the vector is empty"));
    }
    if (due !== undefined && values.length >= due)
      return at(
        step,
        illegalArgument(`${within} has more dimensions than defined in the mapping [${String(dims)}]`),
      );
    if (step.name !== "VALUE_NUMBER")
      return at(
        step,
        unexpectedToken(
          written.document,
          step.start,
          `Failed to parse object: expecting token of type [VALUE_NUMBER] but found [${step.name}]`,
        ),
      );
    const value = Number(step.text);
    const prefix = `element_type [${String(element)}] vectors only support`;
    if (element === "byte" || element === "bit") {
      if (!Number.isInteger(value))
        return at(
          step,
          illegalArgument(
            `${prefix} non-decimal values but found decimal value [${value}] at dim [${values.length}];`,
          ),
        );
      if (value < -128 || value > 127)
        return at(
          step,
          illegalArgument(
            `${prefix} integers between [-128, 127] but found [${value}] at dim [${values.length}];`,
          ),
        );
    }
    values.push(value);
  }
  return at(undefined, illegalArgument("the vector does not end"));
}

/** What is wrong with the length of a vector, or with a part of it that is infinite. */
function magnitudeFault(values: readonly number[], { parameters }: Field): string | undefined {
  const { element_type: element = "float", index = true, similarity } = parameters;
  const isFloat = element === "float" || element === "bfloat16";
  const preview = `Preview of invalid vector: [${values
    .slice(0, shownValues)
    .map((each) => (isFloat ? floatText(each) : String(each)))
    .join(", ")}${values.length > shownValues ? ", ..." : ""}]`;
  const infinite = values.findIndex((each) => isFloat && !Number.isFinite(Math.fround(each)));
  if (infinite !== -1)
    return `element_type [${String(element)}] vectors do not support infinite values but found [${Math.fround(values[infinite] as number)}] at dim [${infinite}]; ${preview}`;
  if (!index || element === "bit") return undefined;
  const square = values.reduce((sum, each) => sum + each * each, 0);
  if (similarity === "dot_product" && isFloat && Math.abs(square - 1) > unitTolerance)
    return `The [dot_product] similarity can only be used with unit-length vectors. ${preview}`;
  if (similarity === "cosine" && square === 0)
    return `The [cosine] similarity does not support vectors with zero magnitude. ${preview}`;
  return undefined;
}

function floatText(value: number): string {
  const float = Math.fround(value);
  return Number.isFinite(float) ? javaFloat(float) : String(float);
}

/** Text stands for the bytes of a vector; other values for nothing. */
function other(value: Json, written: Written, field: Field): Refusal | undefined {
  const told = { bare: true, offset: written.start } as const;
  if (isObject(value)) {
    const { line, column } = placeOf(written.document, written.start);
    return { ...told, cause: illegalArgument(`Expected text at ${line}:${column} but found START_OBJECT`) };
  }
  if (typeof value !== "string") {
    const name = stepsOf(written)[0]?.name;
    const reason = `Unsupported type [${name}] for provided value [${written.text}]`;
    return { ...told, cause: unexpectedToken(written.document, written.start, reason) };
  }
  const cause = textFault(value, field.parameters);
  return cause && { ...told, cause };
}

function textFault(
  text: string,
  { element_type: element = "float", dims }: JsonObject,
): ElasticsearchError | undefined {
  const isHex = /^(?:[0-9a-fA-F]{2})+$/.test(text);
  if (element !== "float" && element !== "bfloat16") {
    if (isHex) return undefined;
    const odd = /[^0-9a-fA-F]/.exec(text)?.[0];
    if (odd === undefined) return illegalArgument(`string is not a legal hex string: ${text}`);
    const reason = `not a hexadecimal digit: "${odd}" = ${odd.charCodeAt(0)}`;
    return new ElasticsearchError({ type: "number_format_exception", reason, status: 400 });
  }
  if (text.length < 2) return illegalArgument("Input byte[] should at least have 2 bytes for base64 bytes");
  const bytes = Buffer.from(text, "base64").length;
  return dims === undefined || bytes === Number(dims) * 4
    ? undefined
    : illegalArgument(`the vector has ${bytes} bytes`);
}
