import { badRequest } from "../../connector/errors.ts";
import { syncStatuses } from "../../connector/states.ts";
import { connectorUpdate } from "../../connector/update-route.ts";
import type { JsonObject } from "../../json.ts";

const texts = ["last_access_control_sync_error", "last_sync_error"];
const dates = [
  "last_access_control_sync_scheduled_at",
  "last_incremental_sync_scheduled_at",
  "last_seen",
  "last_sync_scheduled_at",
  "last_synced",
];
const counts = ["last_deleted_document_count", "last_indexed_document_count"];
const statuses = ["last_access_control_sync_status", "last_sync_status"];
const fields = [...texts, ...dates, ...counts, ...statuses, "sync_cursor"];

export default connectorUpdate("last_sync", fields, ({ body }) => {
  const changes: JsonObject = {};
  for (const name of fields.filter((each) => body.has(each))) {
    if (texts.includes(name)) body.nullableString(name);
    if (dates.includes(name)) body.nullableDate(name);
    if (counts.includes(name)) body.optionalInteger(name);
    if (statuses.includes(name)) body.optionalWord(name, syncStatuses);
    changes[name] = body.value(name) ?? null;
  }
  if (Object.keys(changes).length === 0) throw badRequest("the request body holds nothing to update");
  return changes;
});
