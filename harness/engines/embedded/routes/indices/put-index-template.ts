import { illegalArgument, notImplemented, validationFailed } from "../../errors.ts";
import { checkSettings } from "../../indices/settings-check.ts";
import { checkComposed } from "../../indices/templates/check-content.ts";
import {
  alreadyThere,
  contentIn,
  invalidTemplate,
  requireValid,
  templateBody,
  texts,
} from "../../indices/templates/parse-template.ts";
import { patternsOverlap } from "../../indices/templates/pattern-overlap.ts";
import type { ComposableTemplate, Templates } from "../../indices/templates/templates.ts";
import { isObject, type JsonObject } from "../../json.ts";
import { defineRoute, json } from "../../route.ts";

export const indexTemplateKeys = [
  "index_patterns",
  "template",
  "composed_of",
  "priority",
  "version",
  "_meta",
  "data_stream",
  "allow_auto_create",
  "ignore_missing_component_templates",
  "deprecated",
];

export default defineRoute({
  name: "indices.put_index_template",
  methods: ["PUT", "POST"],
  paths: ["/_index_template/{name}"],
  parameters: ["cause", "create", "master_timeout"],
  privilege: { cluster: "indices:admin/index_template/put" },
  body: "json",
  handle(request, node) {
    const { templates } = node.indices;
    const name = request.param("name");
    const body = templateBody(request, "index_template", indexTemplateKeys);
    const before = templates.composable.get(name);
    const template = parseIndexTemplate(body, node.clock(), before);
    if (before && request.boolean("create")) throw alreadyThere("index template", name);
    checkIndexTemplate(name, template, templates);
    for (const warning of warningsAbout(name, template, templates)) request.warn(warning);
    templates.composable.set(name, template);
    return json({ acknowledged: true });
  },
});

/** Reads an index template. @throws 400 */
export function parseIndexTemplate(
  body: JsonObject,
  now: number,
  before?: ComposableTemplate,
): ComposableTemplate {
  const patterns = texts(body.index_patterns);
  if (!patterns) throw illegalArgument("Required [index_patterns]");
  if (patterns.length === 0) throw illegalArgument("There must be at least one pattern, zero given");
  if (body.data_stream !== undefined) throw notImplemented("[data_stream] of an index template");
  const priority = body.priority === undefined ? undefined : Number(body.priority);
  if (priority !== undefined && priority < 0) throw validationFailed("index template priority must be >= 0");
  return {
    patterns,
    priority,
    composedOf: texts(body.composed_of) ?? [],
    ignoreMissing: texts(body.ignore_missing_component_templates) ?? [],
    allowAutoCreate:
      body.allow_auto_create === undefined ? undefined : String(body.allow_auto_create) === "true",
    content: contentIn(body),
    ...(body.version !== undefined && { version: body.version }),
    ...(isObject(body._meta) && { meta: body._meta }),
    createdAt: before?.createdAt ?? now,
    modifiedAt: now,
  };
}

/** Throws when a template cannot be meant so, or does not go with those that there are. */
export function checkIndexTemplate(name: string, template: ComposableTemplate, templates: Templates): void {
  for (const pattern of template.patterns)
    if (pattern.startsWith("_"))
      requireValid(name, () => {
        throw illegalArgument(`index_pattern [${pattern}] must not start with '_'`);
      });
  const missing = template.composedOf.filter(
    (each) => !templates.components.has(each) && !template.ignoreMissing.includes(each),
  );
  if (missing.length > 0)
    throw invalidTemplate(
      name,
      `index template [${name}] specifies component templates [${missing.join(", ")}] that do not exist`,
    );
  requireValid(name, () => checkSettings(template.content?.settings ?? {}));
  const rivals = [...templates.composable].filter(
    ([other, { priority }]) => other !== name && (priority ?? 0) === (template.priority ?? 0),
  );
  const same = rivals.filter(([, { patterns }]) => overlap(patterns, template.patterns));
  if (same.length > 0)
    throw illegalArgument(
      `index template [${name}] has index patterns [${template.patterns.join(", ")}] matching patterns from existing templates [${same.map(([other]) => other).join(",")}] with patterns (${same.map(([other, { patterns }]) => `${other} => [${patterns.join(", ")}]`).join(",")}) that have the same priority [${template.priority ?? 0}], multiple index templates may not match during index creation, please use a different priority`,
    );
  checkComposed(name, templates.compose(template));
}

/** True when some name fits a pattern of both. */
export function overlap(some: readonly string[], others: readonly string[]): boolean {
  return some.some((a) => others.some((b) => patternsOverlap(a, b)));
}

function warningsAbout(name: string, { patterns }: ComposableTemplate, { legacy }: Templates): string[] {
  const old = [...legacy].filter(([, each]) => overlap(each.patterns, patterns));
  if (old.length === 0) return [];
  const listed = old.map(([other, each]) => `${other} => [${each.patterns.join(", ")}]`).join(",");
  return [
    `index template [${name}] has index patterns [${patterns.join(", ")}] matching patterns from existing older templates [${old.map(([other]) => other).join(",")}] with patterns (${listed}); this template [${name}] will take precedence during new index creation`,
  ];
}
