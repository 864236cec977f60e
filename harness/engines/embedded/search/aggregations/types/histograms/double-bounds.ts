import { ElasticsearchError, illegalArgument } from "../../../../errors.ts";
import { renderDouble } from "../../../render/numbers.ts";
import { contentError } from "../../../syntax/malformed.ts";
import type { ObjectTree } from "../../../syntax/tree.ts";
import { type Option, readOptions } from "../../frame/options.ts";
import { number } from "../../frame/scalar-options.ts";

/** The ends of a histogram of numbers. */
export interface DoubleBounds {
  readonly min: number | undefined;
  readonly max: number | undefined;
}

const optional: Option<number | undefined> = {
  takes: ["number", "string", "null"],
  read: (tree) => (tree.kind === "null" ? undefined : number.read(tree)),
};

/** `extended_bounds` and `hard_bounds` of a `histogram`. */
export const doubleBounds: Option<DoubleBounds> = {
  takes: ["object"],
  read(tree) {
    const object = tree as ObjectTree;
    const { min, max } = readOptions("double_bounds", object, { min: optional, max: optional });
    if (min !== undefined && max !== undefined && max < min) throw reversed(object, min, max);
    return { min, max };
  },
};

/** The server makes the bounds by reflection when it has read the last of them, and shows each step of that. */
function reversed(tree: ObjectTree, min: number, max: number): ElasticsearchError {
  const reason = `max bound [${renderDouble(max)}] must be greater than min bound [${renderDouble(min)}]`;
  const invocation = new NoReason("invocation_target_exception", illegalArgument(reason));
  const instance = illegalArgument(
    "Cannot instantiate an object of org.elasticsearch.search.aggregations.bucket.histogram.DoubleBounds",
    invocation,
  );
  const built = new ElasticsearchError({
    type: "x_content_parse_exception",
    reason: "Failed to build [double_bounds] after last required field arrived",
    status: 400,
    causedBy: instance,
  });
  const last = tree.entries.at(-1);
  const at = last?.value ?? tree;
  return contentError(at, `[double_bounds] failed to parse field [${last?.key}]`, at.start, built);
}

class NoReason extends ElasticsearchError {
  constructor(type: string, causedBy: ElasticsearchError) {
    super({ type, reason: "null", status: 400, causedBy });
  }

  override toJson() {
    return { ...super.toJson(), reason: null };
  }
}
