import { validationFailed } from "../errors.ts";
import type { EngineRequest } from "../http/request.ts";

const defaultSize = 100;

/** The page of a list that `from` and `size` ask for. @throws 400 when one is negative */
export function pageOf<Item>(request: EngineRequest, items: readonly Item[]): Item[] {
  const from = request.integer("from") ?? 0;
  const size = request.integer("size") ?? defaultSize;
  if (from < 0) throw validationFailed("[from] parameter cannot be negative");
  if (size < 0) throw validationFailed("[size] parameter cannot be negative");
  return items.slice(from, from + size);
}
