import { illegalArgument } from "../../errors.ts";

export function checkFrom(from: number): number {
  if (from < 0) throw illegalArgument(`[from] parameter cannot be negative but was [${from}]`);
  return from;
}

export function checkSize(size: number): number {
  if (size < 0) throw illegalArgument(`[size] parameter cannot be negative, found [${size}]`);
  return size;
}

export function checkTerminateAfter(limit: number): number {
  if (limit < 0) throw illegalArgument("terminateAfter must be > 0");
  return limit;
}

/** A number for `track_total_hits`; -1 is `false`. */
export function checkTotal(total: number): number | false {
  if (total < -1)
    throw illegalArgument(`[track_total_hits] parameter must be positive or equals to -1, got ${total}`);
  return total === -1 ? false : total;
}
