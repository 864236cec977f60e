import type { JsonObject } from "../json.ts";
import type { Node } from "../node.ts";

/** The roles of the one node, which does everything. */
export const nodeRoles = [
  "data",
  "data_cold",
  "data_content",
  "data_frozen",
  "data_hot",
  "data_warm",
  "ingest",
  "master",
  "ml",
  "remote_cluster_client",
  "transform",
];

/** As the cat APIs write them. */
export const shortRoles = "cdfhilmrstw";

export const nodeAttributes = { "xpack.installed": "true" };

export const transportAddress = "127.0.0.1:9300";

/** By what answers about nodes name each, before what they tell of it. */
export const nodeIdentity = (node: Node): JsonObject => ({
  name: node.name,
  transport_address: transportAddress,
  host: "127.0.0.1",
  ip: transportAddress,
  roles: nodeRoles,
  attributes: nodeAttributes,
});
