import type { Json } from "../json.ts";

const maxInt = 2 ** 31;

/** The Java class by which the server's error messages name the type of a JSON value. */
export function javaType(value: Json): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "java.util.ArrayList";
  switch (typeof value) {
    case "string":
      return "java.lang.String";
    case "boolean":
      return "java.lang.Boolean";
    case "number":
      if (!Number.isInteger(value)) return "java.lang.Double";
      return value >= -maxInt && value < maxInt ? "java.lang.Integer" : "java.lang.Long";
    default:
      return "java.util.HashMap";
  }
}
