import { ElasticsearchError } from "../errors.ts";
import type { AliasOptions, Index } from "./index.ts";

/** Throws when the indices behind an alias do not agree on it: one may take its writes, and all of them hide it or none. */
export function requireAgreement(alias: string, behind: ReadonlyMap<Index, AliasOptions>): void {
  const names = (some: (options: AliasOptions) => boolean) =>
    [...behind]
      .filter(([, options]) => some(options))
      .map(([{ name }]) => name)
      .sort();
  const writers = names(({ is_write_index }) => is_write_index === true);
  if (writers.length > 1)
    throw illegalState(`alias [${alias}] has more than one write index [${writers.join(",")}]`);
  const hidden = names(({ is_hidden }) => is_hidden === true);
  if (hidden.length === 0 || hidden.length === behind.size) return;
  const others = names(({ is_hidden }) => is_hidden !== true);
  throw illegalState(
    `alias [${alias}] has is_hidden set to true on indices [${hidden.join(",")}] but does not have is_hidden set to true on indices [${others.join(",")}]; alias must have the same is_hidden setting on all indices`,
  );
}

function illegalState(reason: string): ElasticsearchError {
  return new ElasticsearchError({ type: "illegal_state_exception", reason, status: 500 });
}
