import { isObject, type JsonObject } from "../../json.ts";

/**
 * One mapping over another, as templates are put together: objects are merged, and a field that is defined again is
 * defined anew.
 */
export function mergeMappings(base: JsonObject, next: JsonObject): JsonObject {
  const merged: JsonObject = { ...base };
  for (const [key, value] of Object.entries(next)) {
    const before = merged[key];
    if (key === "properties" && isObject(value))
      merged[key] = mergeFields(isObject(before) ? before : {}, value);
    else if (key === "_meta" && isObject(value) && isObject(before)) merged[key] = { ...before, ...value };
    else if (key === "dynamic_templates" && Array.isArray(value) && Array.isArray(before)) {
      const names = new Set(value.flatMap((each) => (isObject(each) ? Object.keys(each) : [])));
      const kept = before.filter(
        (each) => !isObject(each) || !Object.keys(each).some((name) => names.has(name)),
      );
      merged[key] = [...kept, ...value];
    } else merged[key] = value;
  }
  return merged;
}

function mergeFields(base: JsonObject, next: JsonObject): JsonObject {
  const merged: JsonObject = { ...base };
  for (const [name, field] of Object.entries(next)) {
    const before = merged[name];
    merged[name] = isInner(before) && isInner(field) ? mergeMappings(before, field) : field;
  }
  return merged;
}

function isInner(field: JsonObject[string] | undefined): field is JsonObject {
  return (
    isObject(field) && isObject(field.properties) && (field.type === undefined || field.type === "object")
  );
}
