import {
  type ConformanceGroup,
  type ConformanceRequest,
  del,
  documents,
  type JsonObject,
  post,
  put,
} from "../case.ts";
import { finds } from "../queries.ts";

const comments: readonly ConformanceRequest[] = [
  put("/{index}", {
    mappings: {
      properties: {
        title: { type: "text" },
        comments: {
          type: "nested",
          properties: {
            author: { type: "keyword" },
            text: { type: "text", fields: { raw: { type: "keyword" } } },
            stars: { type: "integer" },
            at: { type: "date" },
            votes: { type: "nested", properties: { by: { type: "keyword" }, up: { type: "boolean" } } },
            place: { properties: { city: { type: "keyword" } } },
          },
        },
        copied: {
          type: "nested",
          include_in_parent: true,
          properties: { x: { type: "keyword" }, y: { type: "keyword" } },
        },
      },
    },
  }),
  documents({
    1: {
      title: "first",
      comments: [
        { author: "ann", text: "great great thing", stars: 5, at: "2024-01-01", place: { city: "Rome" } },
        {
          author: "bob",
          text: "bad thing",
          stars: 1,
          votes: [
            { by: "cat", up: true },
            { by: "dan", up: false },
          ],
        },
      ],
    },
    2: {
      title: "second",
      comments: {
        author: "ann",
        text: "a bad, bad and very long comment on a thing",
        stars: 2,
        votes: { by: "dan", up: true },
      },
    },
    3: { title: "third great" },
    4: {
      title: "fourth",
      comments: [],
      copied: [
        { x: "a", y: "b" },
        { x: "c", y: "d" },
      ],
    },
    5: {
      title: "fifth",
      comments: [{ author: "eve", "place.city": "Oslo", text: "thing" }, null, { stars: 3 }],
    },
    6: { title: "gone", comments: [{ author: "ann", text: "great thing" }] },
  }),
  del("/{index}/_doc/6?refresh=true"),
];

const inside = (query: JsonObject, options: JsonObject = {}) => ({
  nested: { path: "comments", query, ...options },
});

const scored = (...queries: JsonObject[]) =>
  queries.map((query) => post("/{index}/_search?_source=false", { query }));

const group: ConformanceGroup = [
  {
    name: "query: nested objects are found one by one",
    prepare: comments,
    requests: finds(
      inside({ term: { "comments.author": "ann" } }),
      inside({
        bool: { must: [{ term: { "comments.author": "ann" } }, { range: { "comments.stars": { lt: 3 } } }] },
      }),
      inside({
        bool: { must: [{ term: { "comments.author": "bob" } }, { range: { "comments.stars": { gt: 3 } } }] },
      }),
      inside({ match: { "comments.text": "bad" } }),
      inside({ match_phrase: { "comments.text": "great thing" } }),
      inside({ match_all: {} }),
      inside({ exists: { field: "comments.stars" } }),
      inside({ bool: { must_not: { exists: { field: "comments.stars" } } } }),
      inside({ term: { "comments.place.city": "Oslo" } }),
      inside({ term: { "comments.text.raw": "bad thing" } }),
      inside({ term: { title: "first" } }),
      inside({ term: { "comments.nothing": "x" } }),
      inside({ range: { "comments.at": { gte: "2024" } } }),
      inside({ prefix: { "comments.author": "a" } }),
      inside({ multi_match: { query: "bad", fields: ["comments.*"], lenient: true } }),
      inside({ query_string: { query: "comments.text:bad AND comments.stars:<2" } }),
      inside({ match: { text: "bad" } }),
    ),
  },
  {
    name: "query: nested beside other clauses and not at all",
    prepare: comments,
    requests: finds(
      {
        bool: {
          must: [{ match: { title: "first second" } }, inside({ term: { "comments.author": "ann" } })],
        },
      },
      { bool: { must_not: inside({ match_all: {} }) } },
      { bool: { should: [inside({ term: { "comments.author": "eve" } }), { match: { title: "great" } }] } },
      { term: { "comments.author": "ann" } },
      { exists: { field: "comments" } },
      { exists: { field: "comments.author" } },
      { exists: { field: "copied" } },
      { constant_score: { filter: inside({ term: { "comments.author": "ann" } }) } },
      { match: { "comments.text": "thing" } },
      { query_string: { query: "bad" } },
    ),
  },
  {
    name: "query: nested within nested",
    prepare: comments,
    requests: finds(
      { nested: { path: "comments.votes", query: { term: { "comments.votes.by": "dan" } } } },
      {
        nested: {
          path: "comments.votes",
          query: {
            bool: {
              must: [{ term: { "comments.votes.by": "dan" } }, { term: { "comments.votes.up": true } }],
            },
          },
        },
      },
      inside({ nested: { path: "comments.votes", query: { term: { "comments.votes.by": "dan" } } } }),
      inside({
        bool: {
          must: [
            { term: { "comments.author": "bob" } },
            { nested: { path: "comments.votes", query: { term: { "comments.votes.by": "dan" } } } },
          ],
        },
      }),
      inside({
        bool: {
          must: [
            { term: { "comments.author": "ann" } },
            { nested: { path: "comments.votes", query: { term: { "comments.votes.by": "cat" } } } },
          ],
        },
      }),
      inside({ term: { "comments.votes.by": "dan" } }),
      { nested: { path: "comments.votes", query: { term: { "comments.author": "bob" } } } },
    ),
  },
  {
    name: "query: nested that is included in its parent",
    prepare: comments,
    requests: finds(
      { term: { "copied.x": "a" } },
      { bool: { must: [{ term: { "copied.x": "a" } }, { term: { "copied.y": "d" } }] } },
      {
        nested: {
          path: "copied",
          query: { bool: { must: [{ term: { "copied.x": "a" } }, { term: { "copied.y": "d" } }] } },
        },
      },
      {
        nested: {
          path: "copied",
          query: { bool: { must: [{ term: { "copied.x": "a" } }, { term: { "copied.y": "b" } }] } },
        },
      },
    ),
  },
  {
    name: "query: nested scores",
    prepare: comments,
    requests: scored(
      inside({ match: { "comments.text": "bad thing" } }),
      inside({ match: { "comments.text": "bad thing" } }, { score_mode: "sum" }),
      inside({ match: { "comments.text": "bad thing" } }, { score_mode: "max" }),
      inside({ match: { "comments.text": "bad thing" } }, { score_mode: "min" }),
      inside({ match: { "comments.text": "bad thing" } }, { score_mode: "none" }),
      inside({ match: { "comments.text": "bad thing" } }, { score_mode: "avg", boost: 3 }),
      inside({ match_all: {} }, { score_mode: "sum" }),
      inside({ term: { "comments.author": "ann" } }),
      { bool: { should: [inside({ match: { "comments.text": "great" } }), { match: { title: "first" } }] } },
      {
        nested: {
          path: "comments.votes",
          score_mode: "sum",
          query: { term: { "comments.votes.by": "dan" } },
        },
      },
      inside(
        { nested: { path: "comments.votes", score_mode: "sum", query: { match_all: {} } } },
        { score_mode: "sum" },
      ),
    ),
  },
  {
    name: "query: nested with wrong shapes",
    prepare: comments,
    requests: finds(
      { nested: {} },
      { nested: { path: "comments" } },
      { nested: { query: { match_all: {} } } },
      { nested: { path: "nothing", query: { match_all: {} } } },
      { nested: { path: "title", query: { match_all: {} } } },
      { nested: { path: "nothing", query: { match_all: {} }, ignore_unmapped: true } },
      { nested: { path: "comments", query: { match_all: {} }, colour: 1 } },
      { nested: { path: "comments", query: { match_all: {} }, colour: {} } },
      { nested: { path: "comments", query: { match_all: {} }, score_mode: "colour" } },
      { nested: { path: "comments", query: { colour: {} } } },
      { nested: { path: "comments", query: 5 } },
      { nested: { path: "comments", query: { match_all: {} }, boost: "x" } },
    ),
  },
  {
    name: "query: nested documents are counted once",
    prepare: comments,
    requests: [
      post("/{index}/_count", { query: inside({ match_all: {} }) }),
      post("/{index}/_search?size=0", { query: { match_all: {} } }),
      post("/{index}/_search?size=0", {
        query: { bool: { must_not: { term: { "comments.author": "ann" } } } },
      }),
    ],
  },
];

export default group;
