import { type ConformanceGroup, get, type JsonObject, post } from "../case.ts";
import { shelf } from "../samples.ts";

const search = "/{index}/_search";
const count = "/{index}/_count";
const brief = "filter_path=error,status,terminated_early,hits.total,hits.max_score,hits.hits._id";
const of = (body: JsonObject) => post(`${search}?${brief}`, body);
const byTag = { term: { tag: "a" } };
const byRange = { range: { n: { gte: 2 } } };
const both = { bool: { filter: [byRange, { terms: { tag: ["a", "b"] } }] } };

const group: ConformanceGroup = [
  {
    name: "search: terminate_after",
    prepare: shelf,
    requests: [
      of({ terminate_after: 2 }),
      of({ terminate_after: 2, size: 0 }),
      of({ terminate_after: 1, query: byTag }),
      of({ terminate_after: 1, query: byTag, size: 0 }),
      of({ terminate_after: 1, query: both }),
      of({ terminate_after: 1, query: both, size: 0 }),
      of({ terminate_after: 20 }),
      of({ terminate_after: 4 }),
      of({ terminate_after: 2, track_total_hits: false }),
      of({ terminate_after: 2, track_total_hits: 1 }),
      of({ terminate_after: 2, min_score: 0.5 }),
      of({ terminate_after: 2, size: 1 }),
      of({ terminate_after: 1, post_filter: byTag }),
      of({ terminate_after: -1 }),
      of({ terminate_after: "x" }),
      get(`${search}?terminate_after=-2`),
      get(`${search}?terminate_after=2&${brief}`),
    ],
  },
  {
    name: "count: terminate_after and min_score",
    prepare: shelf,
    requests: [
      post(`${count}?terminate_after=1`, { query: both }),
      post(`${count}?terminate_after=1`, { query: byTag }),
      get(`${count}?terminate_after=-2`),
      get(`${count}?terminate_after=x`),
      get(`${count}?min_score=x`),
      get(`${count}?min_score=0.5`),
      get(`${count}?min_score=0.5&terminate_after=1`),
      get(`${count}?min_score=2`),
      get(
        `${count}?source_content_type=application/json&source=%7B%22query%22%3A%7B%22match_none%22%3A%7B%7D%7D%7D`,
      ),
    ],
  },
  {
    name: "search: post_filter with scores, totals and paging",
    prepare: shelf,
    requests: [
      of({ query: { match: { title: "one two" } }, post_filter: { term: { on: true } } }),
      of({ post_filter: byTag, size: 1, from: 1, sort: ["n"] }),
      of({ post_filter: byTag, size: 0 }),
      of({ post_filter: { colour: {} } }),
      of({ post_filter: byTag, track_total_hits: 1 }),
      post(`${search}?scroll=5s&${brief}`, { post_filter: byTag, size: 1 }),
    ],
  },
  {
    name: "search: options that change nothing here",
    prepare: shelf,
    requests: [
      of({ stats: ["a", "b"], size: 0 }),
      of({ timeout: "5s", size: 0 }),
      of({ ext: {}, size: 0 }),
      of({ runtime_mappings: {}, size: 0 }),
      get(`${search}?preference=_local&routing=x&request_cache=true&size=0&${brief}`),
      get(`${search}?search_type=dfs_query_then_fetch&batched_reduce_size=5&size=0&${brief}`),
      get(`${search}?max_concurrent_shard_requests=2&pre_filter_shard_size=3&size=0&${brief}`),
      get(`${search}?ccs_minimize_roundtrips=false&ignore_throttled=false&stats=a,b&size=0&${brief}`),
    ],
  },
  {
    name: "search: options with values that are none",
    prepare: shelf,
    requests: [
      of({ stats: "a" }),
      of({ stats: [5] }),
      of({ stats: [{}] }),
      of({ timeout: 5 }),
      of({ timeout: "-2s" }),
      of({ timeout: "1.5s" }),
      of({ track_scores: "maybe" }),
      of({ version: 5 }),
      of({ min_score: "x" }),
      of({ explain: "x" }),
      of({ slice: 5 }),
      of({ highlight: 5 }),
      of({ rescore: "x" }),
      get(`${search}?search_type=colour`),
      get(`${search}?batched_reduce_size=1`),
      get(`${search}?batched_reduce_size=x`),
      get(`${search}?max_concurrent_shard_requests=0`),
      get(`${search}?pre_filter_shard_size=0`),
      get(`${search}?request_cache=maybe`),
      get(`${search}?preference=_colour`),
      get(`${search}?version=maybe`),
      get(`${search}?timeout=soon`),
      get(`${search}?expand_wildcards=colour`),
    ],
  },
  {
    name: "search: near misses of its parameters",
    prepare: shelf,
    requests: [
      get(`${search}?scrol=1m&sizes=1&fro=2&sorts=1&explai=1&timeou=1&stored_field=1&docvalue_field=1`),
      get(`${search}?_sourc=1&_source_include=1&track_total_hit=1&suggest_tex=1&typed_key=1&routin=1`),
      get(`${search}?expand_wildcard=1&ignore_unavailabl=1&allow_no_indice=1&request_cach=1&preferenc=1`),
      get(`${count}?q_=1&min_scor=1&terminate_afte=1&routin=1&expand_wildcard=1`),
    ],
  },
];

export default group;
