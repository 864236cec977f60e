import { writeExactly } from "../../documents/exact-json.ts";
import { notImplemented } from "../../errors.ts";
import { expressionOptions, expressionParameters } from "../../indices/expression.ts";
import type { JsonObject } from "../../json.ts";
import { everyField } from "../../mapping/limits.ts";
import type { Mapping } from "../../mapping/mapping.ts";
import { isMetadataField } from "../../mapping/metadata-fields.ts";
import { showField } from "../../mapping/show.ts";
import { defineRoute, rawJson } from "../../route.ts";
import { matchesWildcard } from "../../wildcard.ts";

const action = "indices:admin/mappings/fields/get";

export default defineRoute({
  name: "indices.get_field_mapping",
  methods: ["GET"],
  paths: ["/{index}/_mapping/field/{fields}", "/_mapping/field/{fields}"],
  parameters: [...expressionParameters, "include_defaults"],
  privilege: { index: action },
  handle(request, node) {
    const patterns = request.param("fields").split(",");
    if (request.boolean("include_defaults")) throw notImplemented("include_defaults of field mappings");
    const shown: JsonObject = {};
    const targets = node.indices.resolve(request.params.index, expressionOptions(request, action));
    for (const { index } of targets) shown[index.name] = { mappings: fieldsOf(index.mapping, patterns) };
    return rawJson(writeExactly(shown), targets.length === 0 ? 404 : 200);
  },
});

/** The leaves that some pattern names, variants included. */
function fieldsOf({ root }: Mapping, patterns: readonly string[]): JsonObject {
  const found: JsonObject = {};
  for (const pattern of patterns)
    if (isMetadataField(pattern)) found[pattern] = { full_name: pattern, mapping: {} };
  for (const { field } of everyField(root))
    if (!field.properties && patterns.some((pattern) => matchesWildcard(pattern, field.path)))
      found[field.path] = { full_name: field.path, mapping: { [field.name]: showField(field) } };
  return found;
}
