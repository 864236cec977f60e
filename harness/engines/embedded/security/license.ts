import { ElasticsearchError } from "../errors.ts";
import { type Node, perNode } from "../node.ts";

export type LicenseType = "basic" | "trial";

/** How long a trial lasts. */
export const trialMs = 30 * 86_400_000;

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

/** What a basic licence does not cover: a query in a role, or fields hidden by one. */
const partialSight = "field and document level security";

/** True when a node's licence covers queries in roles. */
export function coversPartialSight(node: Node): boolean {
  return licenseOf(node).type !== "basic";
}

/** The 403 of what the licence does not cover; `indices` are those that a role shows but in part. */
export function notLicensed(indices: readonly string[] = []): ElasticsearchError {
  return new ElasticsearchError({
    type: "security_exception",
    reason: `current license is non-compliant for [${partialSight}]`,
    status: 403,
    metadata: {
      "license.expired.feature": partialSight,
      ...(indices.length > 0 && { indices_with_dls_or_fls: indices.join(",") }),
    },
  });
}
