import { type ConformanceGroup, del, get, head, type JsonObject, post, put } from "../case.ts";

const keyword = { type: "keyword" };
/** A hidden index behind an alias, as the connector and job tables are. */
const table = put("/.{index}-v1", {
  settings: { "index.hidden": true, number_of_replicas: 0 },
  mappings: {
    dynamic: false,
    properties: {
      service_type: keyword,
      is_native: { type: "boolean" },
      deleted: { type: "boolean" },
      index_name: keyword,
      status: keyword,
      job_type: keyword,
      created_at: { type: "date" },
      last_seen: { type: "date" },
      connector: { properties: { id: keyword, index_name: keyword } },
    },
  },
  aliases: { ".{index}": { is_hidden: true } },
});
const job = (id: string, status: string, minute: number, connector = "c1"): JsonObject => ({
  status,
  job_type: "full",
  connector: { id: connector, index_name: "search-a" },
  created_at: `2024-01-01T00:0${minute}:00.000000+00:00`,
  last_seen: `2024-01-01T00:0${minute}:00Z`,
  error: null,
  id,
});
const rows = (...documents: JsonObject[]) =>
  post(
    "/.{index}/_bulk?refresh=true",
    documents.flatMap((row) => [{ index: { _id: row.id as string } }, row]),
  );
const connectors = rows(
  { id: "c1", service_type: "s3", is_native: false, index_name: "search-a" },
  { id: "c2", service_type: "dir", is_native: false, index_name: "search-b", deleted: true },
  { id: "c3", service_type: "s3", is_native: true, index_name: null },
  { id: "c4", service_type: "dir", is_native: false, index_name: "search-d", deleted: false },
);
const jobs = rows(
  job("j1", "pending", 3),
  job("j2", "in_progress", 1),
  job("j3", "pending", 2, "c2"),
  job("j4", "completed", 4),
);
const search = (body: JsonObject) =>
  post("/.{index}/_search?expand_wildcards=hidden", {
    from: 0,
    size: 100,
    seq_no_primary_term: true,
    ...body,
  });
const created = { sort: [{ created_at: "asc" }] };

const group: ConformanceGroup = [
  {
    name: "protocol: table behind a hidden alias",
    requests: [
      table,
      head("/.{index}-v1"),
      get("/.{index}"),
      get("/.{index}*/_alias"),
      post("/.{index}/_doc", {}),
    ],
  },
  {
    name: "protocol: connectors by id and by type",
    prepare: [table, connectors],
    requests: [
      search({
        query: {
          bool: {
            should: [
              {
                bool: { must_not: [{ term: { deleted: true } }], filter: [{ terms: { _id: ["c1", "c2"] } }] },
              },
              {
                bool: {
                  must_not: [{ term: { deleted: true } }],
                  filter: [{ terms: { service_type: ["dir", "s3"] } }, { term: { is_native: false } }],
                },
              },
            ],
          },
        },
      }),
    ],
  },
  {
    name: "protocol: all connectors, deleted ones too",
    prepare: [table, connectors],
    requests: [
      search({ query: { match_all: {} } }),
      search({ query: { match: { index_name: "search-a" } } }),
    ],
  },
  {
    name: "protocol: pending jobs, the oldest first",
    prepare: [table, jobs],
    requests: [
      search({
        query: {
          bool: {
            must: [
              { terms: { status: ["pending", "suspended"] } },
              { terms: { "connector.id": ["c1", "c2"] } },
              { terms: { job_type: ["full", "incremental"] } },
            ],
          },
        },
        ...created,
      }),
    ],
  },
  {
    name: "protocol: orphaned jobs, with and without connectors",
    prepare: [table, jobs],
    requests: [["c1"], []].map((ids) =>
      search({
        query: {
          bool: {
            must_not: { terms: { "connector.id": ids } },
            filter: [{ terms: { status: ["pending", "in_progress"] } }],
          },
        },
        ...created,
      }),
    ),
  },
  {
    name: "protocol: idle jobs by date math",
    prepare: [table, jobs],
    requests: [
      search({
        query: {
          bool: {
            filter: [
              { terms: { "connector.id": ["c1"] } },
              { terms: { status: ["in_progress", "canceling"] } },
              { range: { last_seen: { lte: "now-300s" } } },
            ],
          },
        },
      }),
    ],
  },
  {
    name: "protocol: jobs page by page",
    prepare: [table, jobs],
    requests: [0, 3, 6].map((from) => search({ query: { match_all: {} }, from, size: 3, ...created })),
  },
  {
    name: "protocol: claim by a guarded update, lost by the second",
    prepare: [table, jobs],
    requests: [
      get("/.{index}/_doc/j1"),
      post("/.{index}/_update/j1?if_seq_no=0&if_primary_term=1", { doc: { status: "in_progress" } }),
      post("/.{index}/_update/j1?if_seq_no=0&if_primary_term=1", { doc: { status: "in_progress" } }),
      get("/.{index}/_doc/j1"),
    ],
  },
  {
    name: "protocol: status written again is a noop and keeps the sequence number",
    prepare: [table, connectors],
    requests: [
      post("/.{index}/_update/c1", { doc: { status: "connected", error: null } }),
      post("/.{index}/_update/c1", { doc: { status: "connected", error: null } }),
      get("/.{index}/_doc/c1"),
    ],
  },
  {
    name: "protocol: literal dotted key beside the object",
    prepare: [table, jobs],
    requests: [
      post("/.{index}/_update/j1", { doc: { "connector.sync_cursor": { at: 1 } } }),
      get("/.{index}/_source/j1", undefined, { text: true }),
    ],
  },
  {
    name: "protocol: content index is asked for, made with no body, asked for again",
    requests: [
      get("/{index}?ignore_unavailable=true"),
      put("/{index}", undefined, { headers: { "content-type": "application/octet-stream" } }),
      get("/{index}?ignore_unavailable=true"),
      head("/{index}"),
    ],
  },
  {
    name: "protocol: scan of the known ids",
    prepare: [
      post(
        "/{index}/_bulk?refresh=true",
        ["a", "b", "c"].flatMap((id) => [
          { index: { _id: id } },
          { id, _timestamp: "2024-01-01T00:00:00Z", body: id },
        ]),
      ),
    ],
    requests: [
      post(
        "/{index}/_search?scroll=5m",
        { size: 2, sort: "_doc", _source: ["id", "_timestamp"] },
        { as: "scan" },
      ),
      post("/_search/scroll", { scroll_id: "{{scan._scroll_id}}", scroll: "5m" }),
      post("/_search/scroll", { scroll_id: "{{scan._scroll_id}}", scroll: "5m" }),
      del("/_search/scroll", { scroll_id: "{{scan._scroll_id}}" }),
    ],
  },
  {
    name: "protocol: ingestion by put and a pipeline, then refresh and count",
    prepare: [put("/_ingest/pipeline/{index}", { processors: [] })],
    requests: [
      put("/_bulk?pipeline={index}", [
        { index: { _index: "{index}", _id: "a" } },
        { id: "a", _timestamp: "2024-01-01T00:00:00Z", _extract_binary_content: true },
        { update: { _index: "{index}", _id: "b" } },
        { doc: { id: "b" }, doc_as_upsert: true },
        { delete: { _index: "{index}", _id: "c" } },
      ]),
      post("/{index}/_refresh?ignore_unavailable=true"),
      post("/{index}/_count?ignore_unavailable=true"),
      del("/_ingest/pipeline/{index}"),
    ],
  },
  {
    name: "protocol: statistics of an index that may be missing",
    requests: [
      post("/{index}/_refresh?ignore_unavailable=true"),
      post("/{index}/_count?ignore_unavailable=true"),
      del("/{index}?ignore_unavailable=true"),
    ],
  },
  {
    name: "protocol: access control index is made by the bulk that fills it",
    requests: [
      put("/_bulk", [
        { index: { _index: ".{index}-acl", _id: "user" } },
        {
          id: "user",
          identity: { email: "a@b.c" },
          query: { template: { params: { access_control: ["x"] } } },
        },
      ]),
      get("/.{index}-acl/_doc/user"),
    ],
  },
];

export default group;
