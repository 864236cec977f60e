import { illegalArgument, notImplemented } from "../../errors.ts";
import { isObject, type Json, type JsonObject } from "../../json.ts";
import { mapperParsing, unsupported } from "../parsing-errors.ts";
import { choice, flag, meta, readInteger } from "./kinds.ts";
import type { Declared, Parameter } from "./parameter.ts";

const largest: Readonly<Record<string, readonly [number, number]>> = {
  bit: [8, 32768],
  byte: [1, 4096],
  float: [1, 4096],
  bfloat16: [1, 4096],
};

const elementType: Parameter = {
  name: "element_type",
  otherwise: "float",
  parse(value) {
    if (String(value) in largest) return String(value);
    throw mapperParsing(
      `invalid element_type [${String(value)}]; available types are [bfloat16, byte, float, bit]`,
    );
  },
};

const dims: Parameter = {
  name: "dims",
  otherwise: null,
  changes: "fill",
  parse(value, { name }) {
    if (!/^-?\d+$/.test(String(value)))
      throw mapperParsing(`Property [dims] on field [${name}] must be an integer but got [${String(value)}]`);
    return Number(value);
  },
};

interface OptionsKind {
  readonly graph?: true;
  readonly oversample?: true;
  readonly quantized?: true;
  readonly evenOnly?: true;
  readonly leastDims?: number;
}

const optionKinds: Readonly<Record<string, OptionsKind>> = {
  hnsw: { graph: true },
  flat: {},
  int8_hnsw: { graph: true, quantized: true },
  int8_flat: { quantized: true },
  int4_hnsw: { graph: true, quantized: true, evenOnly: true },
  int4_flat: { quantized: true, evenOnly: true },
  bbq_hnsw: { graph: true, quantized: true, oversample: true, leastDims: 64 },
  bbq_flat: { quantized: true, oversample: true, leastDims: 64 },
};

const indexOptions: Parameter = {
  name: "index_options",
  otherwise: null,
  nullable: true,
  changes: "free",
  shown: "always",
  parse(value, { name }) {
    const given = isObject(value) ? value : {};
    const { type } = given;
    if (type === undefined) throw mapperParsing("[index_options] requires field [type] to be configured");
    const kind = optionKinds[String(type)];
    if (type === "bbq_disk") throw notImplemented("index_options of type [bbq_disk]");
    if (!kind) throw mapperParsing(`Unknown vector index options type [${String(type)}] for field [${name}]`);
    const {
      m,
      ef_construction: construction,
      rescore_vector: rescore,
      confidence_interval: confidence,
      ...rest
    } = given;
    const unknown = Object.entries(rest).filter(([key]) => key !== "type");
    if (!kind.graph)
      for (const key of ["m", "ef_construction"]) if (key in given) unknown.push([key, given[key] as Json]);
    if (unknown.length > 0) throw unsupported(`Mapping definition for [${name}] has`, unknown);
    return withDefaults({
      type: String(type),
      ...(m !== undefined && { m: readInteger(m) }),
      ...(construction !== undefined && { ef_construction: readInteger(construction) }),
      ...(rescore !== undefined && { rescore_vector: rescore }),
      ...(confidence !== undefined && { confidence_interval: confidence }),
    });
  },
};

function withDefaults(options: JsonObject): JsonObject {
  const kind = optionKinds[String(options.type)] ?? {};
  return {
    ...(kind.graph && { m: 16, ef_construction: 100 }),
    ...(kind.oversample && { rescore_vector: { oversample: 3 } }),
    ...options,
  };
}

/** From this length on the server keeps vectors in its more compact form. */
const compactFrom = 384;

/** What a vector's index options are when the mapping leaves them out; its length must be known. */
export function defaultIndexOptions({ dims: length, element_type: element, index = true }: JsonObject): Json {
  if (length === undefined || element !== undefined || !index) return null;
  return withDefaults({ type: Number(length) >= compactFrom ? "bbq_hnsw" : "int8_hnsw" });
}

export const vectorParameters: readonly Parameter[] = [
  elementType,
  dims,
  flag("index", true, { shown: "always" }),
  choice("similarity", null, ["l2_norm", "cosine", "dot_product", "max_inner_product"], {
    shown: "always",
    otherwise: ({ index = true, element_type: element }) =>
      index ? (element === "bit" ? "l2_norm" : "cosine") : null,
  }),
  { ...indexOptions, otherwise: defaultIndexOptions },
  meta,
];

/** Refuses parameters of a vector that do not go together. */
export function checkVector(given: JsonObject, { type }: Declared): void {
  const {
    dims: length,
    element_type: element = "float",
    index = true,
    similarity,
    index_options: options,
  } = given;
  const [least, most] = largest[String(element)] ?? [1, 4096];
  if (length !== undefined && (Number(length) < least || Number(length) > most))
    throw mapperParsing(
      `The number of dimensions should be in the range [${least}, ${most}] but was [${String(length)}]`,
    );
  if (!index)
    for (const [name, value] of Object.entries({ similarity, index_options: options }))
      if (value !== undefined)
        throw illegalArgument(
          `Field [${name}] can only be specified for a field of type [${type}] when it is indexed`,
        );
  if (element === "bit" && similarity !== undefined && similarity !== "l2_norm")
    throw illegalArgument("The [l2_norm] similarity is the only supported similarity for bit vectors");
  if (!isObject(options)) return;
  const name = String(options.type);
  const kind = optionKinds[name] ?? {};
  if (kind.quantized && (element === "byte" || element === "bit"))
    throw illegalArgument(`[element_type] cannot be [${element}] when using index type [${name}]`);
  if (length === undefined) return;
  if (kind.evenOnly && Number(length) % 2 !== 0)
    throw illegalArgument(`${name} only supports even dimensions; provided=${String(length)}`);
  if (kind.leastDims && Number(length) < kind.leastDims)
    throw illegalArgument(
      `${name} does not support dimensions fewer than ${kind.leastDims}; provided=${String(length)}`,
    );
}
