import type { estypes } from "@elastic/elasticsearch";

/** How Kibana maps every text of an index of content: whole, and by each of its ways to be cut. */
export const contentMappings: estypes.MappingTypeMapping = {
  dynamic: "true",
  dynamic_templates: [
    {
      all_text_fields: {
        match_mapping_type: "string",
        mapping: {
          type: "text",
          analyzer: "iq_text_base",
          fields: {
            enum: { type: "keyword", ignore_above: 2048 },
            stem: { type: "text", analyzer: "iq_text_stem" },
            prefix: {
              type: "text",
              analyzer: "i_prefix",
              search_analyzer: "q_prefix",
              index_options: "docs",
            },
            joined: {
              type: "text",
              analyzer: "i_text_bigram",
              search_analyzer: "q_text_bigram",
              index_options: "freqs",
            },
            delimiter: { type: "text", analyzer: "iq_text_delimiter", index_options: "freqs" },
          },
        },
      },
    },
  ],
};
