import type { Index } from "../indices/index.ts";
import { showSettings } from "../indices/show-settings.ts";
import { legacyTemplateJson } from "../indices/templates/legacy-json.ts";
import type { JsonObject } from "../json.ts";
import type { Node } from "../node.ts";
import { version } from "../version.ts";

/** The section `metadata` of the cluster's state: what indices and templates there are. */
export function metadataOf(node: Node, indices: readonly Index[], flat: boolean, whole: boolean): JsonObject {
  return {
    cluster_uuid: node.clusterUuid,
    cluster_uuid_committed: whole,
    cluster_coordination: {
      term: 1,
      last_committed_config: [node.id],
      last_accepted_config: [node.id],
      voting_config_exclusions: [],
    },
    templates: whole ? legacyTemplates(node, flat) : {},
    indices: Object.fromEntries(indices.map((index) => [index.name, indexMetadata(index, flat)])),
    "index-graveyard": { tombstones: [] },
    reserved_state: {},
  };
}

function indexMetadata(index: Index, flat: boolean): JsonObject {
  const { settings } = showSettings(index, { names: [], flat, defaults: false });
  const shards = Array.from({ length: index.settings.shards }, (_, shard) => String(shard));
  const mappings = index.mapping.toJson();
  return {
    version: 1,
    transport_version: String(version.transport),
    mapping_version: 1,
    settings_version: 1,
    aliases_version: 1,
    routing_num_shards: index.settings.integer("index.number_of_routing_shards", 1024),
    state: index.closed ? "close" : "open",
    settings,
    mappings: Object.keys(mappings).length > 0 ? { _doc: mappings } : {},
    aliases: [...index.aliases.keys()].sort(),
    primary_terms: Object.fromEntries(shards.map((shard) => [shard, 1])),
    in_sync_allocations: Object.fromEntries(shards.map((shard) => [shard, [index.uuid]])),
    rollover_info: {},
    mappings_updated_version: Number(version.indexCreated),
    system: false,
    timestamp_range: { unknown: true },
    event_ingested_range: { unknown: true },
  };
}

function legacyTemplates(node: Node, flat: boolean): JsonObject {
  const { legacy } = node.indices.templates;
  return Object.fromEntries([...legacy].map(([name, each]) => [name, legacyTemplateJson(each, flat)]));
}
