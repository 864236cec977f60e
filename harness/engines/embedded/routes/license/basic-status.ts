import { defineRoute, json } from "../../route.ts";
import { licenseOf } from "../../security/license.ts";

export default defineRoute({
  name: "license.get_basic_status",
  methods: ["GET"],
  paths: ["/_license/basic_status"],
  privilege: { cluster: "cluster:admin/xpack/license/basic_status" },
  handle: (_, node) => json({ eligible_to_start_basic: licenseOf(node).type !== "basic" }),
});
