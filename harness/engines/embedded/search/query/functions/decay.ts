import { type ElasticsearchError, notImplemented, parseException } from "../../../errors.ts";
import { timeValueMs } from "../../../indices/settings.ts";
import { formatOf } from "../../../mapping/types/dates.ts";
import type { NumberColumn } from "../../columns/number-column.ts";
import { fielddataRefusal, lookUpField } from "../../field.ts";
import type { Shard } from "../../shard.ts";
import { queryShardError } from "../../shard-error.ts";
import { parsingError } from "../../syntax/malformed.ts";
import { readNumber, readText } from "../../syntax/read.ts";
import { isValue, type ObjectTree, type ScalarTree } from "../../syntax/tree.ts";
import { resolveDate } from "../../time/resolve-date.ts";
import { utc } from "../../time/zone.ts";
import type { FunctionParser, ScoreFunction } from "./function.ts";

/** How a score falls with the distance: what it is multiplied by at `scale` is `decay`. */
type Curve = (scale: number, decay: number) => (distance: number) => number;

const gauss: Curve = (scale, decay) => {
  const width = (0.5 * scale ** 2) / Math.log(decay);
  return (distance) => Math.exp((0.5 * distance ** 2) / width);
};
const exp: Curve = (scale, decay) => {
  const slope = Math.log(decay) / scale;
  return (distance) => Math.exp(slope * distance);
};
const linear: Curve = (scale, decay) => {
  const end = scale / (1 - decay);
  return (distance) => Math.max(0, (end - distance) / end);
};

/** `gauss`, `exp` and `linear`: the nearer a value is to an origin, the higher. */
export const parseGauss = decay("gauss", gauss);
export const parseExp = decay("exp", exp);
export const parseLinear = decay("linear", linear);

const modes = {
  MIN: (distances: readonly number[]) => Math.min(...distances),
  MAX: (distances: readonly number[]) => Math.max(...distances),
  AVG: (distances: readonly number[]) => distances.reduce((sum, each) => sum + each, 0) / distances.length,
  SUM: (distances: readonly number[]) => distances.reduce((sum, each) => sum + each, 0),
} as const;

function decay(name: string, curve: Curve): FunctionParser {
  return (body, now) => {
    let mode: keyof typeof modes = "MIN";
    let around: { path: string; options: ObjectTree } | undefined;
    for (const { key, value } of body.kind === "object" ? body.entries : [])
      if (value.kind === "object") around = { path: key, options: value };
      else if (key === "multi_value_mode") mode = readText(value).toUpperCase() as keyof typeof modes;
      else throw parsingError(value, `malformed score function score parameters.`);
    if (!around) throw parsingError(body, "malformed score function score parameters.");
    if (!Object.hasOwn(modes, mode)) throw notImplemented(`[multi_value_mode] [${mode}] of [${name}]`);
    return distanceFunction(around.path, around.options, curve, modes[mode], now);
  };
}

function distanceFunction(
  path: string,
  options: ObjectTree,
  curve: Curve,
  combine: (distances: readonly number[]) => number,
  now: number,
): ScoreFunction {
  const given = new Map<string, ScalarTree>();
  for (const { key, value } of options.entries)
    if (isValue(value)) given.set(key, value);
    else throw notImplemented(`[${key}] of a function by distance that is no number or text`);
  return {
    prepare(shard) {
      const { column, origin, scale, offset } = placeOf(shard, path, given, now);
      const decayTree = given.get("decay");
      const fall = curve(scale, decayTree ? readNumber(decayTree) : 0.5);
      return () => (ordinal) => {
        const values = column.all(ordinal);
        if (values.length === 0) return 1;
        return fall(combine(values.map((value) => Math.max(0, Math.abs(value - origin) - offset))));
      };
    },
  };
}

interface Place {
  readonly column: NumberColumn;
  readonly origin: number;
  readonly scale: number;
  readonly offset: number;
}

function placeOf(shard: Shard, path: string, given: ReadonlyMap<string, ScalarTree>, now: number): Place {
  const indexed = lookUpField(shard.index.mapping, path, shard.scope);
  if (!indexed) throw failed(shard, parseException(`unknown field [${path}]`));
  const { field } = indexed;
  const refusal = fielddataRefusal(shard, field, path);
  if (refusal) throw failed(shard, refusal);
  const [origin, scale, offset] = ["origin", "scale", "offset"].map((key) => given.get(key));
  if (field.type === "date") {
    if (!scale) throw failed(shard, parseException("[scale] must be set for date fields."));
    const reading = { format: formatOf(field), now, rounding: "down", zone: utc } as const;
    return {
      column: shard.columns.numbers(indexed),
      origin: origin ? resolveDate(origin.literal, reading) : now,
      scale: timeValueMs("scale", scale.literal),
      offset: offset ? timeValueMs("offset", offset.literal) : 0,
    };
  }
  if (field.type === "geo_point") throw notImplemented("functions by distance on the earth");
  if (!origin || !scale)
    throw failed(shard, parseException("both [scale] and [origin] must be set for numeric fields."));
  return {
    column: shard.columns.numbers(indexed),
    origin: readNumber(origin),
    scale: readNumber(scale),
    offset: offset ? readNumber(offset) : 0,
  };
}

function failed(shard: Shard, causedBy: ElasticsearchError): ElasticsearchError {
  return queryShardError(shard, `failed to create query: ${causedBy.message}`, causedBy);
}
