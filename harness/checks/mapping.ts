import type { estypes } from "@elastic/elasticsearch";
import type { Check, Finding } from "./check.ts";

/** The mapping has the leaves the fixture says, with their types, no more and no fewer. */
export const mapping: Check = {
  name: "mapping",
  async *run({ client, index, truth }): AsyncGenerator<Finding, number> {
    const answer = await client.indices.getMapping({ index });
    const actual = new Map(leaves(answer[index]?.mappings.properties ?? {}));
    const expected = truth.mapping();
    for (const [field, type] of Object.entries(expected)) {
      const found = actual.get(field);
      if (found === undefined) yield { message: "field is not mapped", field, expected: type };
      else if (found !== type)
        yield { message: "field has another type", field, expected: type, actual: found };
    }
    for (const [field, type] of actual) {
      if (!(field in expected)) yield { message: "field should not be mapped", field, actual: type };
    }
    return actual.size;
  },
};

function* leaves(
  properties: Readonly<Record<string, estypes.MappingProperty>>,
  prefix = "",
): Generator<[path: string, type: string]> {
  for (const [name, property] of Object.entries(properties)) {
    const inner = "properties" in property ? property.properties : undefined;
    if (inner) yield* leaves(inner, `${prefix}${name}.`);
    else yield [prefix + name, property.type ?? "object"];
  }
}
