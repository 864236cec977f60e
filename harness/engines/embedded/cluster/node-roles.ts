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
