import { illegalArgument } from "../../errors.ts";
import type { SearchRequest } from "../request/search-request.ts";
import type { Shard } from "../shard.ts";

const defaultMaxWindow = 10_000;

/** Refuses pages that reach further than `index.max_result_window`. */
export function checkWindow({ index }: Shard, { from, size }: SearchRequest, isScroll: boolean): void {
  const max = index.settings.integer("index.max_result_window", defaultMaxWindow);
  if (isScroll && size > max)
    throw illegalArgument(
      `Batch size is too large, size must be less than or equal to: [${max}] but was [${size}]. Scroll batch sizes cost as much memory as result windows so they are controlled by the [index.max_result_window] index level setting.`,
    );
  if (!isScroll && from + size > max)
    throw illegalArgument(
      `Result window is too large, from + size must be less than or equal to: [${max}] but was [${from + size}]. See the scroll api for a more efficient way to request large data sets. This limit can be set by changing the [index.max_result_window] index level setting.`,
    );
}
