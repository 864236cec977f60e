import { Body } from "../../connector/body.ts";
import { checkCron } from "../../connector/cron.ts";
import { badForm } from "../../connector/errors.ts";
import { connectorUpdate } from "../../connector/update-route.ts";

const kinds = ["access_control", "full", "incremental"];

export default connectorUpdate("scheduling", ["scheduling"], ({ body }) => {
  const scheduling = body.object("scheduling");
  const given = new Body("connector_scheduling", scheduling, kinds);
  if (Object.keys(scheduling).length === 0)
    throw badForm("[connector_scheduling] at least one of [access_control, full, incremental] is required");
  for (const kind of Object.keys(scheduling)) {
    const schedule = given.nested(kind, "connector_schedule", ["enabled", "interval"]);
    schedule.boolean("enabled");
    checkCron(schedule.string("interval"));
  }
  return { scheduling };
});
