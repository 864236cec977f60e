import { ElasticsearchError, illegalArgument } from "../errors.ts";
import type { Node } from "../node.ts";
import { parseQuery } from "../search/query/parse-query.ts";
import { parseTree } from "../search/syntax/parse-tree.ts";
import type { Tree } from "../search/syntax/tree.ts";
import { isTemplate } from "./role-query.ts";

/** Refuses a query that a role cannot have; of a template only its being one is known before it is filled in. */
export function checkQuery(query: string, node: Node): void {
  if (isTemplate(query)) return;
  const tree = parseText(query);
  if (tree.kind === "object" && tree.entries.length === 0)
    throw new ElasticsearchError({
      type: "x_content_parse_exception",
      reason:
        "[1:2] expected [FIELD_NAME] with value a query name or 'template' but found [END_OBJECT] instead",
      status: 400,
    });
  if (looksUp(query))
    throw illegalArgument("terms query with terms lookup isn't supported as part of a role query");
  parseQuery(tree, node.clock());
}

function parseText(query: string): Tree {
  try {
    return parseTree(Buffer.from(query));
  } catch (cause) {
    throw cause instanceof ElasticsearchError ? ofText(cause) : cause;
  }
}

/** What is wrong with JSON, as the server says it of a text: it counts the columns of an unknown word otherwise. */
function ofText({ type, status, message, causedBy }: ElasticsearchError): ElasticsearchError {
  const reason = message.replaceAll("[Source: (byte[])", "[Source: (String)");
  const before = (_: string, place: string, column: string) => `${place}${Number(column) - 1}`;
  return new ElasticsearchError({
    type,
    status,
    reason: reason.includes("Unrecognized token")
      ? reason.replace(/(^\[1:)(\d+)/, before).replace(/(column: )(\d+)/g, before)
      : reason,
    ...(causedBy && { causedBy: ofText(causedBy) }),
  });
}

/** True when a `terms` query within takes its terms from a document. */
function looksUp(query: string): boolean {
  return /"terms"\s*:\s*\{\s*"[^"]*"\s*:\s*\{/.test(query);
}
