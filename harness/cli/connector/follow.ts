import { setTimeout as pause } from "node:timers/promises";
import { isOver } from "../../../connectors/framework/protocol/states.ts";
import type { ProtocolStore, StoredJob } from "../../../connectors/framework/protocol/store.ts";
import { findJob } from "./find.ts";
import { tell } from "./output.ts";
import { standOf } from "./shown-job.ts";

const BETWEEN_LOOKS_MS = 250;
const PATIENCE_MS = 10_000;

/** Tells how a sync stands whenever that changes, until it is over or somebody is tired of waiting. */
export async function follow(store: ProtocolStore, id: string, signal: AbortSignal): Promise<StoredJob> {
  const begun = performance.now();
  let told = "";
  let hasHinted = false;
  for (;;) {
    const job = await findJob(store, id);
    const stand = standOf(job);
    if (stand !== told) tell(stand);
    told = stand;
    if (isOver(job.document.status)) return job;
    if (!hasHinted && job.document.status === "pending" && performance.now() - begun > PATIENCE_MS) {
      hasHinted = true;
      tell(
        "no service has taken it yet: is one running that serves this connector? (plumbline service --help)",
      );
    }
    await pause(BETWEEN_LOOKS_MS, undefined, { signal });
  }
}
