import { createHash } from "node:crypto";
import { deprecation } from "../../deprecation.ts";
import { pretty } from "../../http/pretty.ts";
import { defineRoute, rawJson } from "../../route.ts";

const trialMs = 30 * 86_400_000;

export default defineRoute({
  name: "license.get",
  methods: ["GET"],
  paths: ["/_license"],
  parameters: ["accept_enterprise", "local"],
  privilege: { cluster: "cluster:monitor/xpack/license/get" },
  /** A trial of everything, and printed by the server over several lines whether asked to or not. */
  handle(request, node) {
    const uid = createHash("md5").update(node.clusterUuid).digest("hex");
    const license = {
      status: "active",
      uid: uid.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-"),
      type: "trial",
      issue_date: new Date(node.startedAt).toISOString(),
      issue_date_in_millis: node.startedAt,
      expiry_date: new Date(node.startedAt + trialMs).toISOString(),
      expiry_date_in_millis: node.startedAt + trialMs,
      max_nodes: 1000,
      max_resource_units: null,
      issued_to: node.clusterName,
      issuer: "elasticsearch",
      start_date_in_millis: -1,
    };
    const warning = request.query.has("accept_enterprise")
      ? {
          Warning: deprecation(
            "Including [accept_enterprise] in get license requests is deprecated. The parameter will be removed in the next major version",
          ),
        }
      : {};
    return rawJson(`${pretty({ license })}\n`, 200, warning);
  },
});
