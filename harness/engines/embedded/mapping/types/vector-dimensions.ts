import type { MappingContext } from "../context.ts";
import type { Field } from "../field.ts";
import { parseField } from "../parse-field.ts";

/** A vector field as the first vector makes it: of a known length. */
export function withDimensions(field: Field, length: number, context: MappingContext): Field {
  const dims = field.parameters.element_type === "bit" ? length * 8 : length;
  const { copy_to: _copyTo, ...parameters } = field.parameters;
  const definition = { type: field.type, ...parameters, dims };
  return {
    ...field,
    parameters: { ...field.parameters, ...parseField(field.path, definition, context).parameters },
  };
}
