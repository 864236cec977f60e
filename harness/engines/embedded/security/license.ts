import { ElasticsearchError } from "../errors.ts";
import { type Node, perNode } from "../node.ts";

export type LicenseType = "basic" | "trial";

/** What a cluster is licensed for; a trial runs for thirty days. */
export interface License {
  type: LicenseType;
  issuedAt: number;
  /** A trial can be had once. */
  triedAlready: boolean;
}

/** The licence of a node. */
export const licenseOf = perNode(
  (node): License => ({
    type: node.license,
    issuedAt: node.startedAt,
    triedAlready: node.license === "trial",
  }),
);

/** Throws the 403 of what a basic licence does not cover. */
export function requireLicense(node: Node, feature: string): void {
  if (licenseOf(node).type !== "basic") return;
  throw new ElasticsearchError({
    type: "security_exception",
    reason: `current license is non-compliant for [${feature}]`,
    status: 403,
    metadata: { "license.expired.feature": feature },
  });
}
