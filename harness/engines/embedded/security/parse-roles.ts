import type { JsonObject } from "../json.ts";
import type { Form } from "./form.ts";
import { type ParsedRole, parseRole } from "./role-descriptors.ts";
import { RoleFault } from "./role-fault.ts";

/** The roles by name that a field of a body holds, refused with the place of what is wrong. @throws 400 */
export function parseRoles(
  form: Form,
  field: string,
  further: readonly string[] = [],
): [string, ParsedRole][] {
  const descriptors = Object.entries(form.get<JsonObject>(field) ?? {});
  return descriptors.map(([name, descriptor]) => {
    try {
      return [name, parseRole(name, descriptor, [field, name], further)];
    } catch (cause) {
      if (!(cause instanceof RoleFault)) throw cause;
      const offset = form.offsetOf(cause.path, cause.at);
      const inner = form.fault(`failed to parse field [${name}]`, offset, cause.error, field);
      throw form.fault(`failed to parse field [${field}]`, offset, inner);
    }
  });
}
