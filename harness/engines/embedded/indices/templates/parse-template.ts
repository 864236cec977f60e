import { ElasticsearchError, illegalArgument, notImplemented, parseException } from "../../errors.ts";
import type { EngineRequest } from "../../http/request.ts";
import { isObject, type Json, type JsonObject } from "../../json.ts";
import { failedField, unknownField } from "../../search/syntax/malformed.ts";
import { parseTree } from "../../search/syntax/parse-tree.ts";
import type { Tree } from "../../search/syntax/tree.ts";
import { type Content, contentOf } from "./content.ts";

const templateKeys = ["settings", "mappings", "aliases", "lifecycle", "data_stream_options"];

/** The body of a request that puts a template, its keys checked. @throws 400 */
export function templateBody(request: EngineRequest, parser: string, keys: readonly string[]): JsonObject {
  if (request.body.length === 0) throw parseException("request body is required");
  const tree = parseTree(request.body);
  for (const { key, keyStart, value } of tree.kind === "object" ? tree.entries : []) {
    if (!keys.includes(key)) throw unknownField(parser, key, keyStart, value, keys);
    if (key === "template") checkContent(parser, value);
  }
  const body = request.json();
  return isObject(body) ? body : {};
}

function checkContent(parser: string, template: Tree): void {
  for (const { key, keyStart, value } of template.kind === "object" ? template.entries : []) {
    if (!templateKeys.includes(key))
      throw failedField(
        parser,
        "template",
        template,
        unknownField("template", key, keyStart, value, templateKeys),
      );
    if (key === "lifecycle" || key === "data_stream_options") throw notImplemented(`[${key}] of a template`);
  }
}

/** The key `template` of a body. */
export function contentIn(body: JsonObject): Content | undefined {
  return isObject(body.template) ? contentOf(body.template) : undefined;
}

/** A text or a list of texts. */
export function texts(value: Json | undefined): string[] | undefined {
  if (value === undefined || value === null) return undefined;
  return (Array.isArray(value) ? value : [value]).map(String);
}

/** Throws what `check` throws, within the words that the server has for a template that is not valid. */
export function requireValid(name: string, check: () => void): void {
  try {
    check();
  } catch (cause) {
    if (!(cause instanceof ElasticsearchError) || cause.status !== 400) throw cause;
    throw invalidTemplate(name, `Validation Failed: 1: ${cause.message};`);
  }
}

export function invalidTemplate(name: string, cause: string): ElasticsearchError {
  return new ElasticsearchError({
    type: "invalid_index_template_exception",
    reason: `index_template [${name}] invalid, cause [${cause}]`,
    status: 400,
  });
}

/** 400 for a template that is there and was to be created. */
export function alreadyThere(kind: string, name: string): ElasticsearchError {
  return illegalArgument(`${kind} [${name}] already exists`);
}

/** 404 `index_template_missing_exception`. */
export function templateMissing(name: string): ElasticsearchError {
  return new ElasticsearchError({
    type: "index_template_missing_exception",
    reason: `index_template [${name}] missing`,
    status: 404,
  });
}
