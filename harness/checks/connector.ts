import type { Check, Finding } from "./check.ts";
import { expectEqual, expectTimes } from "./expect.ts";

/**
 * The connector's record says how the last sync went, as Kibana shows it: status and error, the counts of the job, the
 * heartbeat, and the configuration still as it was given.
 */
export const connector: Check = {
  name: "connector",
  async *run({ report: { job, connector }, configuration }): AsyncGenerator<Finding, number> {
    const isCompleted = job.status === "completed";
    let compared = yield* expectEqual("the connector's record", connector, {
      status: isCompleted ? "connected" : "error",
      last_sync_status: job.status,
      last_sync_error: job.error ?? null,
      last_indexed_document_count: job.indexed_document_count,
      last_deleted_document_count: job.deleted_document_count,
      ...(isCompleted && { error: null }),
    });
    if (!isCompleted && !connector.error)
      yield { message: "the connector's record does not say what is wrong", field: "error" };
    compared += yield* expectTimes({ ...job, ...connector }, ["started_at", "last_synced"]);
    compared += yield* expectTimes(connector, ["last_seen"]);
    for (const [name, value] of Object.entries(configuration)) {
      const field = connector.configuration?.[name] as { readonly value?: unknown } | undefined;
      if (JSON.stringify(field?.value) !== JSON.stringify(value))
        yield { message: "the configuration was changed", field: name };
      compared += 1;
    }
    return compared;
  },
};
