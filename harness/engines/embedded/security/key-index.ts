import { indexDocument } from "../documents/write.ts";
import { Index } from "../indices/index.ts";
import { IndexSettings } from "../indices/settings.ts";
import { isObject, type Json, type JsonObject } from "../json.ts";
import type { ApiKey } from "./api-keys.ts";

const keyword = { type: "keyword" };
const date = { type: "date" };

/**
 * A key as a document that can be searched. Each has an index of its own, as the metadata of two keys may have the
 * same name for a text and for an object; it belongs to no cluster and lasts for one request.
 */
export function indexOfKey(key: ApiKey, clock: () => number): Index {
  const settings = new IndexSettings(new Map([["index.refresh_interval", "-1"]]));
  const index = new Index({ name: ".security-7", providedName: ".security-7", settings, clock });
  index.mapping.merge({
    date_detection: false,
    dynamic_templates: [
      { metadata: { path_match: "metadata.*", match_mapping_type: "string", mapping: keyword } },
    ],
    properties: {
      name: keyword,
      type: keyword,
      username: keyword,
      realm_name: keyword,
      creation: date,
      expiration: date,
      invalidation: date,
      invalidated: { type: "boolean" },
    },
  });
  const document = documentOf(key);
  indexDocument(index, { id: key.id, document, source: Buffer.from(JSON.stringify(document)) });
  index.store.refresh();
  return index;
}

/** The names by which a query knows the parts of a key. */
export const queriedFields = [
  "_id",
  "name",
  "type",
  "username",
  "realm_name",
  "creation",
  "expiration",
  "invalidation",
  "invalidated",
] as const;

function documentOf(key: ApiKey): JsonObject {
  return {
    name: key.name,
    type: "rest",
    username: key.owner.username,
    realm_name: key.owner.realm.name,
    creation: key.createdAt,
    ...(key.expiresAt !== undefined && { expiration: key.expiresAt }),
    ...(key.invalidatedAt !== undefined && { invalidation: key.invalidatedAt }),
    invalidated: key.invalidatedAt !== undefined,
    metadata: asTexts(key.metadata),
  };
}

/** Metadata as the server searches it: every value is a text. */
function asTexts(value: Json): Json {
  if (Array.isArray(value)) return value.map((each) => asTexts(each as Json));
  if (!isObject(value)) return value === null ? null : String(value);
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, asTexts(each)]));
}
