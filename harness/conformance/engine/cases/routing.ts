import { type ConformanceGroup, del, get, post, put } from "../case.ts";

const doc = "/{index}/_doc/1";
const required = { mappings: { _routing: { required: true } } };
const shards = { settings: { number_of_shards: 5, number_of_replicas: 0 } };

/** An alias that routes all to one value, and one that writes and searches by different ones. */
const aliased = {
  aliases: { "{index}-r": { routing: "r1" }, "{index}-s": { search_routing: "r1,r2", index_routing: "r3" } },
};

/** One id in as many shards as values of routing lead to. */
const spread = [
  put("/{index}", shards),
  ...["a", "b", "c", "d", "e"].map((routing) => put(`${doc}?routing=${routing}`, { r: routing })),
  post("/{index}/_refresh"),
];

const group: ConformanceGroup = [
  {
    name: "routing: write, get and delete",
    requests: [
      put(`${doc}?routing=a`, { x: 1 }),
      get(doc),
      get(`${doc}?routing=b`),
      get("/{index}/_source/1?routing=a"),
      put(`${doc}?routing=`, { x: 2 }),
      get(doc),
      put("/{index}/_create/2?routing=a%20b%2Fc", { x: 1 }),
      post("/{index}/_doc?routing=z", { x: 1 }, { ignore: ["_id"] }),
      del(`${doc}?routing=a`),
      get(`${doc}?routing=a`),
    ],
  },
  {
    name: "routing: update keeps it, upsert takes it",
    prepare: [put(`${doc}?routing=a`, { x: 1 })],
    requests: [
      post("/{index}/_update/1?routing=a", { doc: { y: 1 } }),
      get(doc),
      post("/{index}/_update/1?routing=other", { doc: { y: 2 } }),
      get(doc),
      post("/{index}/_update/2?routing=b", { doc: { y: 1 }, doc_as_upsert: true }),
      post("/{index}/_update/3?routing=c", { doc: { y: 1 }, upsert: { z: 1 } }),
      get("/{index}/_doc/2"),
      get("/{index}/_doc/3"),
    ],
  },
  {
    name: "routing: in bulk, as parameter and in an item",
    requests: [
      post("/{index}/_bulk?routing=p", [
        { index: { _id: "1" } },
        { x: 1 },
        { index: { _id: "2", routing: "i" } },
        { x: 1 },
        { create: { _id: "3", routing: null } },
        { x: 1 },
        { update: { _id: "4", routing: "u" } },
        { doc: { x: 1 }, doc_as_upsert: true },
        { index: { _id: "5", routing: 7 } },
        { x: 1 },
        { delete: { _id: "2", routing: "i" } },
      ]),
      post("/{index}/_mget", { ids: ["1", "2", "3", "4", "5"] }),
    ],
  },
  {
    name: "routing: in multi get",
    prepare: [put(`${doc}?routing=a`, { x: 1 })],
    requests: [
      post("/{index}/_mget", { docs: [{ _id: "1", routing: "a" }, { _id: "1" }] }),
      post("/{index}/_mget?routing=a", { ids: ["1"] }),
      post("/{index}/_mget", { docs: [{ _id: "1", _routing: "a" }] }),
    ],
  },
  {
    name: "routing: shows in hits",
    prepare: [
      put("/{index}", { mappings: { properties: { k: { type: "keyword", ignore_above: 2 } } } }),
      put(`${doc}?routing=a&refresh=true`, { k: "long" }),
    ],
    requests: [
      get("/{index}/_search"),
      get("/{index}/_search?version=true&seq_no_primary_term=true"),
      get("/{index}/_search?routing=a"),
      get("/{index}/_search?routing=zzz"),
      get("/{index}/_search?routing="),
      get("/{index}/_count?routing=a"),
      get("/{index}/_search?stored_fields=_none_"),
    ],
  },
  {
    name: "routing: that a mapping requires",
    prepare: [put("/{index}", required)],
    requests: [
      get("/{index}/_mapping"),
      put(doc, { x: 1 }),
      put(`${doc}?routing=a`, { x: 1 }),
      get(doc),
      get("/{index}/_source/1"),
      del(doc),
      post("/{index}/_update/1", { doc: { x: 2 } }),
      post("/{index}/_mget", { ids: ["1"] }),
      post("/{index}/_bulk", [
        { index: { _id: "2" } },
        { x: 1 },
        { delete: { _id: "1" } },
        { update: { _id: "1" } },
        { doc: { x: 1 } },
        { index: { _id: "3", routing: "a" } },
        { x: 1 },
      ]),
      get(`${doc}?routing=a`),
    ],
  },
  {
    name: "routing: required is for the first mapping to say",
    prepare: [put("/{index}", required), put("/{index}-b")],
    requests: [
      put("/{index}-b/_mapping", { _routing: { required: true } }),
      put("/{index}-b/_mapping", { _routing: { required: true } }),
      put("/{index}/_mapping", { _routing: { required: false } }),
      put("/{index}/_mapping", { properties: { x: { type: "long" } } }),
      get("/{index}*/_mapping"),
      put("/{index}-c", { mappings: { _routing: { colour: 1 } } }),
      put("/{index}-c", { mappings: { _routing: true } }),
      put("/{index}-c", { mappings: { _routing: { required: false } } }),
      get("/{index}-c/_mapping"),
    ],
  },
  {
    name: "routing: of an alias",
    prepare: [put("/{index}", aliased)],
    requests: [
      put("/{index}-r/_doc/1", { x: 1 }),
      put("/{index}-r/_doc/1?routing=r1", { x: 1 }),
      put("/{index}-r/_doc/1?routing=other", { x: 1 }),
      get("/{index}-r/_doc/1?routing=other"),
      get(doc),
      put("/{index}-s/_doc/2", { x: 1 }),
      get("/{index}-s/_doc/2"),
      post("/{index}-r/_bulk", [
        { index: { _id: "3" } },
        { x: 1 },
        { index: { _id: "4", routing: "other" } },
        { x: 1 },
      ]),
      del("/{index}-r/_doc/1"),
    ],
  },
  {
    name: "routing: an alias with several values takes no writes",
    prepare: [put("/{index}")],
    requests: [
      put("/{index}/_alias/{index}-a", { routing: "a,b" }),
      put("/{index}/_alias/{index}-a", { search_routing: "a,b" }),
      put("/{index}/_alias/{index}-b", { routing: 7 }),
      get("/{index}/_alias"),
    ],
  },
  {
    name: "routing: one id in several shards",
    prepare: [put("/{index}", shards)],
    requests: [
      ...["a", "b", "c", "d", "e", "f", "g", "h"].map((routing) =>
        put(`${doc}?routing=${routing}`, { r: routing }),
      ),
      get(doc),
      get(`${doc}?routing=a`),
      get(`${doc}?routing=f`),
      del(`${doc}?routing=b`),
      del(`${doc}?routing=b`),
    ],
  },
  {
    name: "routing: searches go to some shards",
    prepare: spread,
    requests: [
      get("/{index}/_search?routing=a,b&filter_path=_shards,hits.total"),
      get("/{index}/_search?routing=a&filter_path=_shards,hits"),
      get("/{index}/_count?routing=a"),
      get("/{index}/_count"),
      get("/{index}/_search?filter_path=_shards,hits.total"),
    ],
  },
  {
    name: "routing: if_seq_no counts by shard",
    prepare: [put("/{index}", shards), put(`${doc}?routing=a`, { x: 1 }), put(`${doc}?routing=b`, { x: 1 })],
    requests: [
      put(`${doc}?routing=b&if_seq_no=0&if_primary_term=1`, { x: 2 }),
      put(`${doc}?routing=b&if_seq_no=0&if_primary_term=1`, { x: 2 }),
      put(`${doc}?routing=a&if_seq_no=0&if_primary_term=1`, { x: 2 }),
      get(`${doc}?routing=a`),
    ],
  },
  {
    name: "routing: ids are spread over shards",
    prepare: [
      put("/{index}", { settings: { number_of_shards: 3, number_of_replicas: 0 } }),
      post(
        "/{index}/_bulk?refresh=true",
        Array.from({ length: 12 }, (_, at) => [{ index: { _id: `doc-${at}` } }, { n: at }]).flat(),
      ),
    ],
    requests: [
      ...Array.from({ length: 12 }, (_, at) => get(`/{index}/_doc/doc-${at}?filter_path=_seq_no`)),
      ...["zażółć", "🦊", "x", "longer than eight"].map((routing) =>
        get(`/{index}/_count?routing=${encodeURIComponent(routing)}`),
      ),
    ],
  },
];

export default group;
