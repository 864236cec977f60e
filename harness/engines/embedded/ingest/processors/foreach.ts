import { illegalArgument } from "../../errors.ts";
import { isObject, type Json, type JsonObject } from "../../json.ts";
import { javaType } from "../java-type.ts";
import type { ProcessorFactory } from "../processor.ts";
import { entriesOf } from "../processor.ts";
import { givenField } from "./given-field.ts";

export const foreach: ProcessorFactory = (config, compile) => {
  const field = config.string("field");
  const ignoreMissing = config.boolean("ignore_missing", false);
  const inner = config.optionalObject("processor");
  if (!inner) throw config.problem("processor", "required property is missing");
  const [entry, ...more] = entriesOf([inner]);
  if (!entry || more.length > 0) throw config.problem("processor", "Must specify exactly one processor type");
  const step = compile(entry);
  return (document, context) => {
    const value = givenField(document, field, ignoreMissing, "cannot loop over its elements");
    if (value === undefined) return true;
    const { _value: outerValue, _key: outerKey } = document.ingest;
    let done: Json | undefined;
    try {
      done = eachOf(value, field, (facts) => {
        Object.assign(document.ingest, facts);
        return step(document, context) ? document.ingest : undefined;
      });
    } finally {
      restore(document.ingest, { _value: outerValue, _key: outerKey });
    }
    if (done === undefined) return false;
    document.set(field, done);
    return true;
  };
};

/** What a list or an object has become; undefined when the document was dropped on the way. */
function eachOf(
  value: Json,
  field: string,
  run: (facts: JsonObject) => JsonObject | undefined,
): Json | undefined {
  if (Array.isArray(value)) {
    const list: Json[] = [];
    for (const _value of value as Json[]) {
      const after = run({ _value });
      if (!after) return undefined;
      list.push(after._value ?? null);
    }
    return list;
  }
  if (!isObject(value))
    throw illegalArgument(`field [${field}] of type [${javaType(value)}] cannot be cast to a list or map`);
  const map: JsonObject = {};
  for (const [_key, _value] of Object.entries(value)) {
    const after = run({ _key, _value });
    if (!after) return undefined;
    if (after._key !== undefined && after._key !== "") map[String(after._key)] = after._value ?? null;
  }
  return map;
}

function restore(ingest: JsonObject, outer: Readonly<Record<string, Json | undefined>>): void {
  for (const [name, value] of Object.entries(outer))
    if (value === undefined) delete ingest[name];
    else ingest[name] = value;
}
