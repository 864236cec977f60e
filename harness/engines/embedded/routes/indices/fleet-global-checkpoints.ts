import { readTarget } from "../../documents/target.ts";
import { ElasticsearchError, illegalArgument, notImplemented } from "../../errors.ts";
import type { EngineRequest } from "../../http/request.ts";
import { timeValueMs } from "../../indices/settings.ts";
import { defineRoute, json } from "../../route.ts";

const action = "indices:monitor/fleet/global_checkpoints";

/**
 * Up to which operation an index is safe, and a way to wait for the next one: who watches an index for changes asks
 * once for each change instead of again and again.
 */
export default defineRoute({
  name: "fleet.global_checkpoints",
  methods: ["GET"],
  paths: ["/{index}/_fleet/global_checkpoints"],
  parameters: ["checkpoints", "timeout", "wait_for_advance"],
  unimplemented: ["wait_for_index"],
  privilege: { index: action },
  async handle(request, node) {
    const index = readTarget(node, request.param("index"), action);
    const { store } = index;
    const { shards } = index.settings;
    const waits = request.boolean("wait_for_advance") ?? false;
    if (waits && shards !== 1)
      throw refused(`wait_for_advance only supports indices with one shard. [shard count: ${shards}]`);
    if (shards !== 1) throw notImplemented("global checkpoints of several shards");
    const known = knownCheckpoint(request, shards);
    const timeoutMs = timeValueMs("timeout", request.query.get("timeout") ?? "30s");
    const isTimedOut = waits && !(await store.untilAfter(known, timeoutMs, request.signal));
    return json({ global_checkpoints: [store.maxSeqNo], timed_out: isTimedOut });
  },
});

/** What the caller has seen already: -2, less than any, when it does not say. */
function knownCheckpoint(request: EngineRequest, shards: number): number {
  const given = request.list("checkpoints") ?? [];
  if (given.length === 0) return -2;
  if (given.length !== shards)
    throw refused(
      `number of checkpoints must equal number of shards. [shard count: ${shards}, checkpoint count: ${given.length}]`,
    );
  const [text = ""] = given;
  if (/^-?\d+$/.test(text)) return Number(text);
  throw illegalArgument(`Failed to parse [checkpoints] with value [${text}]`);
}

const refused = (reason: string): ElasticsearchError =>
  new ElasticsearchError({ type: "status_exception", reason, status: 400 });
