import { defineIndexTemplate } from "../indices/template.ts";

/** Access-control documents are fetched by id alone, so nothing of them is mapped. */
export default defineIndexTemplate({
  name: "search-acl-filter",
  patterns: [".search-acl-filter-*"],
  priority: 110,
  settings: { hidden: "true", number_of_shards: "1", number_of_replicas: "1" },
  mappings: { dynamic: "false", properties: { created_at: { type: "date" } } },
});
