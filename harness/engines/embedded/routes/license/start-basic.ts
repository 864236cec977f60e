import { endOfTrial } from "../../license/acknowledgements.ts";
import { defineRoute, json } from "../../route.ts";
import { licenseOf } from "../../security/license.ts";

export default defineRoute({
  name: "license.post_start_basic",
  methods: ["POST"],
  paths: ["/_license/start_basic"],
  parameters: ["acknowledge", "master_timeout", "timeout"],
  privilege: { cluster: "cluster:admin/xpack/license/start_basic" },
  handle(request, node) {
    const acknowledged = request.boolean("acknowledge") ?? false;
    const license = licenseOf(node);
    if (license.type === "basic")
      return json(
        {
          acknowledged: true,
          basic_was_started: false,
          error_message: "Operation failed: Current license is basic.",
        },
        403,
      );
    if (!acknowledged)
      return json({
        acknowledged,
        basic_was_started: false,
        error_message: "Operation failed: Needs acknowledgement.",
        acknowledge: endOfTrial,
      });
    license.type = "basic";
    license.issuedAt = node.clock();
    return json({ acknowledged, basic_was_started: true });
  },
});
