import { type ElasticsearchError, illegalArgument } from "../../errors.ts";
import type { Json } from "../../json.ts";
import { isObject } from "../../json.ts";
import type { Complaint, Refusal, Written } from "../complaint.ts";
import type { Field } from "../field.ts";
import { numberFormat } from "../parsing-errors.ts";
import { stepsOf } from "./complaints.ts";
import { javaDouble } from "./numbers.ts";

const smallestNormal = 1.1754943508222875e-38;

/** The check of a sparse vector: an object of features with positive weights. */
export function checkSparseVector(value: Json, field: Field): Complaint | undefined {
  if (!isObject(value)) return (written) => notAnObject(written);
  const isFine = Object.values(value).every((weight) => {
    const number = typeof weight === "string" && weight !== "" ? Number(weight) : weight;
    return weight === null || (typeof number === "number" && number >= smallestNormal);
  });
  return isFine ? undefined : (written) => weigh(written, field);
}

function notAnObject(written: Written): Refusal {
  const found = stepsOf(written)[0]?.name;
  return {
    cause: illegalArgument(
      `[sparse_vector] fields must be json objects, expected a START_OBJECT but got: ${found}`,
    ),
    bare: true,
    offset: written.start,
  };
}

function weigh(written: Written, field: Field): Refusal | undefined {
  let feature = "";
  const refused = (offset: number, cause: ElasticsearchError): Refusal => ({ cause, offset, bare: true });
  for (const { name, start, text } of stepsOf(written).slice(1)) {
    if (name === "FIELD_NAME") feature = JSON.parse(text) as string;
    else if (name === "VALUE_NUMBER" || name === "VALUE_STRING") {
      const said = name === "VALUE_STRING" ? (JSON.parse(text) as string) : text;
      const weight = Math.fround(Number(said));
      if (said === "" || Number.isNaN(weight)) return refused(start, numberFormat(said));
      if (weight < smallestNormal)
        return refused(
          start,
          illegalArgument(
            `featureValue must be a positive normal float, got: ${javaDouble(weight)} for feature ${feature} on field ${field.path} which is less than the minimum positive normal float: 1.1754944E-38`,
          ),
        );
    } else if (name !== "VALUE_NULL" && name !== "END_OBJECT")
      return refused(
        start,
        illegalArgument(
          `[sparse_vector] fields take hashes that map a feature to a strictly positive float, but got unexpected token ${name}`,
        ),
      );
  }
  return undefined;
}
