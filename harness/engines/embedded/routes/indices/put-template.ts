import { illegalArgument, parseException, validationFailed } from "../../errors.ts";
import { checkContent } from "../../indices/templates/check-content.ts";
import { contentOf } from "../../indices/templates/content.ts";
import { alreadyThere, texts } from "../../indices/templates/parse-template.ts";
import { isObject } from "../../json.ts";
import { defineRoute, json } from "../../route.ts";
import { overlap } from "./put-index-template.ts";

const keys = ["index_patterns", "order", "version", "settings", "mappings", "aliases"];

export default defineRoute({
  name: "indices.put_template",
  methods: ["PUT", "POST"],
  paths: ["/_template/{name}"],
  parameters: ["cause", "create", "master_timeout", "order"],
  privilege: { cluster: "indices:admin/template/put" },
  body: "json",
  handle(request, node) {
    request.warn("Legacy index templates are deprecated in favor of composable templates.");
    const { legacy, composable } = node.indices.templates;
    const name = request.param("name");
    const body = request.json();
    if (body === undefined) throw parseException("request body is required");
    const given = isObject(body) ? body : {};
    const unknown = Object.keys(given).find((key) => !keys.includes(key));
    if (unknown !== undefined) throw parseException(`unknown key [${unknown}] in the template `);
    const patterns = texts(given.index_patterns);
    if (!patterns || patterns.length === 0) throw validationFailed("index patterns are missing");
    if (legacy.has(name) && request.boolean("create")) throw alreadyThere("index_template", name);
    const newer = [...composable].filter(([, each]) => overlap(each.patterns, patterns));
    if (newer.length > 0)
      throw illegalArgument(
        `legacy template [${name}] has index patterns [${patterns.join(", ")}] matching patterns from existing composable templates [${newer.map(([other]) => other).join(",")}] with patterns (${newer.map(([other, each]) => `${other} => [${each.patterns.join(", ")}]`).join(",")}), use composable templates (/_index_template) instead`,
      );
    const content = contentOf(given);
    checkContent(content);
    legacy.set(name, {
      patterns,
      order: Number(given.order ?? request.integer("order") ?? 0),
      ...(given.version !== undefined && { version: given.version }),
      content,
    });
    return json({ acknowledged: true });
  },
});
