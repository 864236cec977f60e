import { ElasticsearchError, illegalArgument } from "../../../errors.ts";
import { javaDouble } from "../../../mapping/types/numbers.ts";
import { queryShardError } from "../../shard-error.ts";
import { parsingError } from "../../syntax/malformed.ts";
import { readNumber, readText } from "../../syntax/read.ts";
import { searchedField } from "../term-matcher.ts";
import type { FunctionParser } from "./function.ts";

const modifiers: Readonly<Record<string, (value: number) => number>> = {
  NONE: (value) => value,
  LOG: Math.log10,
  LOG1P: (value) => Math.log10(value + 1),
  LOG2P: (value) => Math.log10(value + 2),
  LN: Math.log,
  LN1P: Math.log1p,
  LN2P: (value) => Math.log1p(value + 1),
  SQUARE: (value) => value ** 2,
  SQRT: Math.sqrt,
  RECIPROCAL: (value) => 1 / value,
};

/** `field_value_factor`: the value of a field, times a factor, bent by a modifier. */
export const parseFieldValueFactor: FunctionParser = (body) => {
  let path: string | undefined;
  let factor = 1;
  let modify = modifiers.NONE ?? Number;
  let missing: number | undefined;
  for (const { key, value } of body.kind === "object" ? body.entries : [])
    if (key === "field") path = readText(value);
    else if (key === "factor") factor = Math.fround(readNumber(value));
    else if (key === "modifier") modify = modifierOf(readText(value).toUpperCase());
    else if (key === "missing") missing = readNumber(value);
    else throw parsingError(value, `field_value_factor query does not support [${key}]`);
  if (path === undefined)
    throw parsingError(body, "[field_value_factor] required field 'field' missing", body.end - 1);
  const field = path;
  return {
    prepare(shard) {
      const searched = searchedField(shard, field);
      if (!searched && missing === undefined) {
        const reason = `Unable to find a field mapper for field [${field}]. No 'missing' value defined.`;
        const causedBy = new ElasticsearchError({ type: "exception", reason, status: 400 });
        throw queryShardError(shard, `failed to create query: ${reason}`, causedBy);
      }
      const column = searched && shard.columns.numbers(searched);
      return () => (ordinal) => {
        const value = column?.all(ordinal)[0] ?? missing;
        if (value === undefined) throw illegalArgument(`Missing value for field [${field}]`);
        const result = modify(value * factor);
        if (result < 0)
          throw illegalArgument(
            `field value function must not produce negative scores, but got: [${javaDouble(result)}] for field value: [${javaDouble(value)}]`,
          );
        return result;
      };
    },
  };
};

function modifierOf(name: string): (value: number) => number {
  const modifier = Object.hasOwn(modifiers, name) ? modifiers[name] : undefined;
  if (modifier) return modifier;
  throw illegalArgument(
    `No enum constant org.elasticsearch.common.lucene.search.function.FieldValueFactorFunction.Modifier.${name}`,
  );
}
