import { getDocument } from "../documents/get.ts";
import { readTarget } from "../documents/target.ts";
import { ElasticsearchError } from "../errors.ts";
import type { Node } from "../node.ts";
import type { Caller } from "../security/caller.ts";

const action = "indices:data/read/get";

/** The source of a document of another index, or undefined when there is none that the caller may see. */
export type DocumentLookUp = (index: string, id: string) => Buffer | undefined;

/** What is wrong with a search before it goes to any index: the error of the whole request. */
export class RewriteError extends ElasticsearchError {}

/** Looks up documents for queries that name them, as the caller sees them. */
export function documentLookUp(node: Node, caller: Caller): DocumentLookUp {
  return (name, id) => {
    try {
      if (!caller.allowsIndex(action, name)) throw caller.refusal("index", action, [name]);
      return getDocument(node, readTarget(node, name, action), name, id, caller)?.source;
    } catch (cause) {
      if (!(cause instanceof ElasticsearchError)) throw cause;
      const { type, message: reason, status, metadata, causedBy } = cause;
      throw new RewriteError({ type, reason, status, metadata, ...(causedBy && { causedBy }) });
    }
  };
}
