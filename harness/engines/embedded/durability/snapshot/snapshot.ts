import { deserialize, serialize } from "node:v8";
import type { Index } from "../../indices/index.ts";
import type { Node } from "../../node.ts";
import type { Frame } from "../frame.ts";
import { type ClusterState, clusterState, restoreCluster } from "./cluster-state.ts";
import { type IndexHead, indexState, restoreIndex } from "./index-state.ts";
import { addRecords, capturedRecords, type RecordsHead } from "./records.ts";

/** What a frame of a snapshot holds. */
export type PartHead =
  | { readonly part: "cluster" }
  | { readonly part: "index" }
  | ({ readonly part: "records"; readonly index: string } & RecordsHead);

/** True for a frame of a snapshot, as against a request. */
export function isPart(frame: Frame): frame is Frame<PartHead> {
  return "part" in frame.head;
}

/**
 * All that a node is at this moment, whatever becomes of it while the frames are taken.
 * @throws {Error} when there is something that could not be read again as it is.
 */
export function snapshot(node: Node): Iterable<Frame<PartHead>> {
  const cluster = clusterState(node);
  const indices = node.indices.all().map((index) => ({
    name: index.name,
    state: indexState(index),
    records: capturedRecords(index),
  }));
  return frames(cluster, indices);
}

function* frames(
  cluster: ClusterState,
  indices: readonly {
    name: string;
    state: IndexHead;
    records: ReturnType<typeof capturedRecords>;
  }[],
): Generator<Frame<PartHead>> {
  yield { head: { part: "cluster" }, body: serialize(cluster) };
  for (const { name: index, state, records } of indices) {
    yield { head: { part: "index" }, body: serialize(state) };
    for (const { head, body } of records()) yield { head: { part: "records", index, ...head }, body };
  }
}

/** Takes one part of a snapshot in, to be called with each in their order. */
export function restorePart({ head, body }: Frame<PartHead>, node: Node): void {
  if (head.part === "cluster") restoreCluster(deserialize(body) as ClusterState, node);
  else if (head.part === "index") restoreIndex(deserialize(body) as IndexHead, node);
  else addRecords(node.indices.get(head.index) as Index, { head, body });
}
