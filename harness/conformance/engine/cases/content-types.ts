import { type ConformanceGroup, documents, get, head, post, put } from "../case.ts";

const doc = "/{index}/_doc/1";
const bulk = "/{index}/_bulk";
const lines = '{"index":{"_id":"1"}}\n{"a":1}\n';
const json = (version: number) => `application/vnd.elasticsearch+json; compatible-with=${version}`;
const ndjson = (version: number) => `application/vnd.elasticsearch+x-ndjson; compatible-with=${version}`;
const type = (contentType: string, accept?: string) => ({
  headers: { "content-type": contentType, ...(accept && { accept }) },
});
const accept = (value: string) => ({ headers: { accept: value } });

const group: ConformanceGroup = [
  {
    name: "content type: plain JSON, with and without charset",
    requests: [
      put(doc, '{"a":1}', type("application/json")),
      put(doc, '{"a":1}', type("application/json; charset=utf-8")),
      put(doc, '{"a":1}', type("application/json;charset=UTF-8")),
      put(doc, '{"a":1}', type("APPLICATION/JSON")),
    ],
  },
  {
    name: "content type: what client 8 sends",
    requests: [
      put(doc, '{"a":1}', type(json(8), json(8))),
      post(bulk, lines, type(ndjson(8), json(8))),
      get(doc, undefined, accept(`${json(8)},text/plain`)),
      get("/{index}/_search", undefined, accept(json(8))),
    ],
  },
  {
    name: "content type: what client 9 sends",
    requests: [
      put(doc, '{"a":1}', type(json(9), json(9))),
      post(bulk, lines, type(ndjson(9), json(9))),
      get(doc, undefined, accept(`${json(9)},text/plain`)),
      get("/{index}/_doc/2", undefined, accept(json(9))),
    ],
  },
  {
    name: "content type: versions 7 and 10 are refused",
    requests: [
      put(doc, '{"a":1}', type(json(7), json(7))),
      put(doc, '{"a":1}', type(json(10), json(10))),
      get(doc, undefined, accept(json(7))),
      get(doc, undefined, accept(json(10))),
    ],
  },
  {
    name: "content type: versions that do not match",
    requests: [
      put(doc, '{"a":1}', type(json(8), json(9))),
      put(doc, '{"a":1}', type(json(8))),
      put(doc, '{"a":1}', type("application/json", json(9))),
    ],
  },
  { name: "content type: none for a body", requests: [put(doc, '{"a":1}', type(""))] },
  {
    name: "content type: text, form and unknown",
    requests: [
      put(doc, '{"a":1}', type("text/plain")),
      put(doc, '{"a":1}', type("application/x-www-form-urlencoded")),
      post(bulk, lines, type("text/plain")),
      post("/{index}/_search", "{}", type("application/octet-stream")),
    ],
  },
  {
    name: "content type: that is no media type",
    requests: [put(doc, '{"a":1}', type("json")), get("/_cluster/health", undefined, accept("json"))],
  },
  {
    name: "content type: octet-stream without a body is let through",
    requests: [
      put("/{index}", undefined, type("application/octet-stream")),
      post("/{index}/_refresh", undefined, type("application/octet-stream")),
    ],
  },
  {
    name: "content type: NDJSON where JSON is due",
    requests: [
      put(doc, '{"a":1}', type("application/x-ndjson")),
      post("/{index}/_search", "{}", type("application/x-ndjson")),
    ],
  },
  { name: "content type: JSON for a bulk", requests: [post(bulk, lines, type("application/json"))] },
  {
    name: "accept: anything, several, text and unknown",
    prepare: [put(doc, { a: 1 })],
    requests: [
      get(doc, undefined, accept("*/*")),
      get(doc, undefined, accept("application/json, text/plain")),
      get(doc, undefined, accept("text/plain")),
      get(doc, undefined, accept("image/png")),
      get(doc, undefined, accept("application/*")),
    ],
  },
  {
    name: "accept: errors come in the type asked for",
    requests: [
      get(doc, undefined, accept(json(9))),
      get("/_colour", undefined, accept(json(9))),
      get("/_cluster/health?colour=1", undefined, accept(json(8))),
    ],
  },
  {
    name: "compression: request body in gzip",
    requests: [put(doc, { a: "x".repeat(2000) }, { gzip: true }), get("/{index}/_source/1")],
  },
  {
    name: "compression: answer in gzip when asked for",
    prepare: [documents({ 1: { a: "x".repeat(2000) } })],
    requests: [
      get("/{index}/_search", undefined, { headers: { "accept-encoding": "gzip" } }),
      get(doc, undefined, { headers: { "accept-encoding": "gzip, deflate, br" } }),
      get(doc, undefined, { headers: { "accept-encoding": "identity" } }),
      get("/{index}/_doc/2", undefined, { headers: { "accept-encoding": "gzip" } }),
    ],
  },
  {
    name: "compression: body that is not gzip although it says so",
    requests: [put(doc, '{"a":1}', { headers: { "content-encoding": "gzip" } })],
  },
  {
    name: "pretty: answers over several lines",
    prepare: [put(doc, { a: 1, o: { x: [1, 2], e: {}, l: [] } })],
    requests: [
      get(`${doc}?pretty`, undefined, { text: true }),
      get(`${doc}?pretty=true&filter_path=_source`, undefined, { text: true }),
      get(`${doc}?pretty=false&filter_path=_source`, undefined, { text: true }),
      get(`${doc}?pretty=maybe`),
    ],
  },
  { name: "pretty: errors too", requests: [get("/{index}?pretty", undefined, { text: true })] },
  {
    name: "opaque id and unknown headers are no matter",
    prepare: [put(doc, { a: 1 })],
    requests: [
      get(doc, undefined, {
        headers: { "x-opaque-id": "mine", "x-colour": "red", "x-elastic-product-origin": "connectors" },
      }),
    ],
  },
  {
    name: "head: carries the headers of get and no body",
    prepare: [put(doc, { a: 1 })],
    requests: [head(doc), head("/{index}/_search"), head("/{index}/_count")],
  },
  {
    name: "source: query parameter for the body",
    prepare: [documents({ 1: { a: 1 } })],
    requests: [
      get("/{index}/_search?source_content_type=application/json&source=%7B%22size%22%3A0%7D"),
      get("/{index}/_search?source=%7B%22size%22%3A0%7D"),
    ],
  },
  {
    name: "body: byte order mark, leading spaces and newlines",
    requests: [put(doc, '\n  {"a":1}\n\n'), put(doc, '﻿{"a":1}')],
  },
  {
    name: "body: invalid escapes, control characters and comments",
    requests: [
      put(doc, '{"a":"\\x"}'),
      put(doc, '{"a":"tab\there"}'),
      put(doc, '{"a":1 /* no */}'),
      put(doc, "{'a':1}"),
      put(doc, "{a:1}"),
      put(doc, '{"a":NaN}'),
      put(doc, '{"a":01}'),
      put(doc, '{"a":1,}'),
      put(doc, '{"a":"\\ud800"}'),
    ],
  },
];

export default group;
