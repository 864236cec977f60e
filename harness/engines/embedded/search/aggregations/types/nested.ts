import { illegalArgument } from "../../../errors.ts";
import { type Level, levelsBelow } from "../../nested/levels.ts";
import { parsingError } from "../../syntax/malformed.ts";
import { readText } from "../../syntax/read.ts";
import { type ObjectTree, tokenOf } from "../../syntax/tree.ts";
import { type AggregationType, type Bucket, defineAggregation } from "../frame/aggregation.ts";
import { Tallies } from "../frame/tallies.ts";
import { collectBucket, singleBucket } from "./single-bucket.ts";

/** `nested`: the objects of a nested field, each as a document of its own. */
export const nested: AggregationType = {
  acceptsSubs: true,
  parse(body, { name }) {
    const path = readPath(body, name);
    if (path === undefined)
      throw parsingError(body, `Missing [path] field for nested aggregation [${name}]`, body.end - 1);
    return defineAggregation<Bucket>({
      ...singleBucket("nested"),
      levels: ({ shard, levels }) => [...levels, ...levelsBelow(shard, path)],
      prepare({ shard }) {
        const below = levelsBelow(shard, path);
        return (subs) => {
          const counts = new Tallies();
          const descend = (ordinal: number, bucket: number, depth: number) => {
            const firsts = below[depth]?.objects?.firsts;
            if (!firsts) {
              counts.add(bucket, 1);
              subs.collect(ordinal, bucket);
              return;
            }
            const end = firsts[ordinal + 1] ?? 0;
            for (let object = firsts[ordinal] ?? 0; object < end; object++)
              descend(object, bucket, depth + 1);
          };
          return {
            collect(ordinal, bucket) {
              if (below.length > 0) descend(ordinal, bucket, 0);
            },
            result: (bucket) => ({ docCount: counts.get(bucket), parts: subs.parts(bucket) }),
          };
        };
      },
    });
  },
};

/** `reverse_nested`: the documents, or nested objects further out, that nested objects are parts of. */
export const reverseNested: AggregationType = {
  acceptsSubs: true,
  parse(body, { name }) {
    const path = readPath(body, name) ?? "";
    return defineAggregation<Bucket>({
      ...singleBucket("reverse_nested"),
      levels: ({ levels }) => levels.slice(0, depthOf(levels, path) + 1),
      prepare({ shard, levels, parents }) {
        if (!parents.some(({ type }) => type === "nested"))
          throw illegalArgument(
            `Reverse nested aggregation [${name}] can only be used inside a [nested] aggregation`,
          );
        if (!levels.some((level) => (level.shard.scope ?? "") === path))
          throw illegalArgument(
            `Reverse nested path [${path}] is not a parent of the current nested scope [${shard.scope}]`,
          );
        const up = levels.slice(depthOf(levels, path) + 1).toReversed();
        return (subs) => {
          const last = new Tallies(-1);
          const outer = collectBucket(subs, () => true);
          return {
            collect(ordinal, bucket) {
              let parent = ordinal;
              for (const level of up) parent = level.objects?.parents[parent] ?? 0;
              // The objects of a parent come one after the other.
              if (last.get(bucket) === parent) return;
              last.set(bucket, parent);
              outer.collect(parent, bucket);
            },
            result: outer.result,
          };
        };
      },
    });
  },
};

function depthOf(levels: readonly Level[], path: string): number {
  return Math.max(
    0,
    levels.findIndex(({ shard }) => (shard.scope ?? "") === path),
  );
}

function readPath(body: ObjectTree, name: string): string | undefined {
  let path: string | undefined;
  for (const { key, value } of body.entries)
    if (value.kind !== "string")
      throw parsingError(value, `Unexpected token ${tokenOf(value)} in [${name}].`);
    else if (key === "path") path = readText(value);
    else throw parsingError(value, `Unknown key for a ${tokenOf(value)} in [${name}]: [${key}].`);
  return path;
}
