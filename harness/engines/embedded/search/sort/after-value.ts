import { ElasticsearchError, illegalArgument } from "../../errors.ts";

/** Reads a value of `search_after`; what is wrong with it is said of the field. */
export function afterValue<Value>(field: string | null, read: () => Value): Value {
  try {
    return read();
  } catch (cause) {
    if (!(cause instanceof ElasticsearchError)) throw cause;
    throw illegalArgument(`Failed to parse search_after value for field [${field}].`, cause);
  }
}
