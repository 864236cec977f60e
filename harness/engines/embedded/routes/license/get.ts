import { createHash } from "node:crypto";
import { deprecation } from "../../deprecation.ts";
import { illegalArgument } from "../../errors.ts";
import { pretty } from "../../http/pretty.ts";
import { defineRoute, rawJson } from "../../route.ts";
import { licenseOf, trialMs } from "../../security/license.ts";

const deprecated = deprecation(
  "Including [accept_enterprise] in get license requests is deprecated. The parameter will be removed in the next major version",
);

export default defineRoute({
  name: "license.get",
  methods: ["GET"],
  paths: ["/_license"],
  parameters: ["accept_enterprise", "local"],
  privilege: { cluster: "cluster:monitor/xpack/license/get" },
  /** Printed by the server over several lines whether asked to or not. */
  handle(request, node) {
    const warning = request.query.has("accept_enterprise") ? { Warning: deprecated } : undefined;
    if (request.boolean("accept_enterprise") === false)
      throw illegalArgument("The [accept_enterprise] parameters may not be false", undefined, warning);
    const { type, issuedAt } = licenseOf(node);
    const uid = createHash("md5").update(`${node.clusterUuid} ${type} ${issuedAt}`).digest("hex");
    const expiresAt = issuedAt + trialMs;
    const license = {
      status: "active",
      uid: uid.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-"),
      type,
      issue_date: new Date(issuedAt).toISOString(),
      issue_date_in_millis: issuedAt,
      ...(type === "trial" && {
        expiry_date: new Date(expiresAt).toISOString(),
        expiry_date_in_millis: expiresAt,
      }),
      max_nodes: 1000,
      max_resource_units: null,
      issued_to: node.clusterName,
      issuer: "elasticsearch",
      start_date_in_millis: -1,
    };
    return rawJson(`${pretty({ license })}\n`, 200, warning);
  },
});
