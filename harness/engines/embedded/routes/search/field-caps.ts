import { expressionOptions, expressionParameters } from "../../indices/expression.ts";
import { defineRoute, json } from "../../route.ts";
import { type Capability, capabilities } from "../../search/field-caps/capability.ts";
import { mergeCapabilities } from "../../search/field-caps/merge.ts";
import { type FieldCapsRequest, parseFieldCaps } from "../../search/request/parse-field-caps.ts";
import { matchesWildcard } from "../../wildcard.ts";

const action = "indices:data/read/field_caps";

export default defineRoute({
  name: "field_caps",
  methods: ["GET", "POST"],
  paths: ["/_field_caps", "/{index}/_field_caps"],
  parameters: [...expressionParameters, "fields", "filters", "include_unmapped", "types"],
  unimplemented: ["include_empty_fields"],
  privilege: { index: action },
  body: "json",
  handle(request, node) {
    const wanted = parseFieldCaps(request, node.clock());
    const includesUnmapped = request.boolean("include_unmapped") ?? false;
    // The server leaves out indices of which it can tell at once that nothing matches.
    const targets =
      wanted.indexFilter?.name === "match_none"
        ? []
        : node.indices.resolve(request.params.index, expressionOptions(request, action));
    const indices = targets.map(({ index }) => ({
      index: index.name,
      fields: withParents(
        capabilities(index.mapping).filter((field) => isWanted(field, wanted)),
        wanted,
      ),
    }));
    return json({
      indices: indices.map(({ index }) => index),
      fields: mergeCapabilities(indices, includesUnmapped),
    });
  },
});

/** Adds the objects around fields, whatever the patterns say of them. */
function withParents(fields: readonly Capability[], { filters }: FieldCapsRequest): Capability[] {
  if (filters.includes("-parent") || filters.includes("+metadata")) return [...fields];
  const parents = new Map(fields.flatMap((field) => field.parents.map((parent) => [parent.name, parent])));
  return [...fields, ...parents.values()];
}

function isWanted(field: Capability, { patterns, filters, types }: FieldCapsRequest): boolean {
  if (!patterns.some((pattern) => matchesWildcard(pattern, field.name))) return false;
  if (filters.includes("+metadata") && !field.isMetadata) return false;
  if (filters.includes("-metadata") && field.isMetadata) return false;
  if (filters.includes("-nested") && field.isNested) return false;
  if (filters.includes("-multifield") && field.isVariant) return false;
  return types.length === 0 || types.includes(field.type);
}
