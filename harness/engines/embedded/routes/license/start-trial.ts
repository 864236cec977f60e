import { illegalArgument, notImplemented } from "../../errors.ts";
import { startOfTrial } from "../../license/acknowledgements.ts";
import { defineRoute, json } from "../../route.ts";
import { licenseOf } from "../../security/license.ts";

const known = ["basic", "standard", "gold", "platinum", "enterprise", "trial"];
const trials = ["enterprise", "gold", "platinum", "trial"];

export default defineRoute({
  name: "license.post_start_trial",
  methods: ["POST"],
  paths: ["/_license/start_trial"],
  parameters: ["acknowledge", "master_timeout", "type"],
  privilege: { cluster: "cluster:admin/xpack/license/start_trial" },
  handle(request, node) {
    const type = request.query.get("type") ?? "trial";
    if (!known.includes(type))
      throw illegalArgument(
        `unrecognised license type [ ${type}], supported license types are [${known.join(",")}]`,
      );
    if (!trials.includes(type))
      throw illegalArgument(
        `Cannot start trial of type [${type}]. Valid trial types are [${trials.join(",")}]`,
      );
    if (type !== "trial") throw notImplemented(`a trial of type [${type}]`);
    const acknowledged = request.boolean("acknowledge") ?? false;
    const license = licenseOf(node);
    if (!acknowledged)
      return json({
        acknowledged,
        trial_was_started: false,
        error_message: "Operation failed: Needs acknowledgement.",
        acknowledge: startOfTrial,
      });
    if (license.triedAlready)
      return json(
        {
          acknowledged,
          trial_was_started: false,
          error_message: "Operation failed: Trial was already activated.",
        },
        403,
      );
    Object.assign(license, { type: "trial", issuedAt: node.clock(), triedAlready: true });
    return json({ acknowledged, trial_was_started: true, type: "trial" });
  },
});
