import { perNode } from "../node.ts";
import { notFound } from "./errors.ts";

/** The secrets of a node's connectors, by id. They are kept apart from all indices. */
export const secretsOf = perNode(() => new Map<string, string>());

/** What the server says when there is no secret of an id. */
export function noSecret(id: string): Error {
  return notFound(`No secret with id [${id}]`);
}
