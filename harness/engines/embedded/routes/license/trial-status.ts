import { defineRoute, json } from "../../route.ts";
import { licenseOf } from "../../security/license.ts";

export default defineRoute({
  name: "license.get_trial_status",
  methods: ["GET"],
  paths: ["/_license/trial_status"],
  privilege: { cluster: "cluster:admin/xpack/license/trial_status" },
  handle: (_, node) => json({ eligible_to_start_trial: !licenseOf(node).triedAlready }),
});
