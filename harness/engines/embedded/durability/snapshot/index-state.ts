import { writeExactly } from "../../documents/exact-json.ts";
import { Index, type IndexState } from "../../indices/index.ts";
import type { JsonObject } from "../../json.ts";
import { Mapping } from "../../mapping/mapping.ts";
import type { Node } from "../../node.ts";
import type { StoreState } from "../../store/document-store.ts";

/** An index without its documents. */
export interface IndexHead extends IndexState {
  readonly mapping: JsonObject;
  readonly store: StoreState;
}

/** An index as it is now. @throws {Error} when its mapping, read again, would be another */
export function indexState(index: Index): IndexHead {
  const shown = writeExactly(index.mapping.toJson());
  const mapping = JSON.parse(shown) as JsonObject;
  const again = new Mapping(() => index.settings, index.analysis);
  again.restore(mapping);
  if (writeExactly(again.toJson()) !== shown)
    throw new Error(`[embedded] the mapping of [${index.name}] would not be the same when it is read again`);
  return { ...index.state, mapping, store: index.store.state };
}

/** Makes the index that was, still without its documents. */
export function restoreIndex({ mapping, store, ...state }: IndexHead, node: Node): void {
  const index = Index.again(state, node.clock);
  index.mapping.restore(mapping);
  index.store.restore(store);
  node.indices.restore(index, state.aliases);
}
