import { describe, expect, it } from "vitest";
import type { ConformanceRequest } from "./case.ts";
import { differences } from "./compare.ts";
import { type Answer, normalise } from "./normalise.ts";
import { parseExactly } from "./parse-exactly.ts";

const request: ConformanceRequest = { method: "GET", path: "/{index}/_search" };

/** A search answer as a server writes it. */
const answer = {
  status: 200,
  headers: {
    "x-elastic-product": "Elasticsearch",
    "content-type": "application/json",
    "content-length": "321",
  },
  body: {
    took: 3,
    timed_out: false,
    hits: {
      total: { value: 2, relation: "eq" },
      hits: [
        { _index: "conf-a", _id: "1", _source: { took: 5, id: "aBcDeFgHiJkLmNoPqRsT" } },
        { _index: "conf-a", _id: "VuaCfGcBCdbkQm-e5aOx", _source: {} },
      ],
    },
  },
} satisfies Answer;

/** What is noticed between the answer and another one, both normalised. */
function noticed(other: Answer, options: Partial<ConformanceRequest> = {}): string[] {
  return differences(
    [{ request, answer: normalise(answer, options) }],
    [{ request, answer: normalise(other, options) }],
  );
}
const withBody = (change: object): Answer => ({ ...answer, body: { ...answer.body, ...change } });

describe("what differs from run to run", () => {
  it("is not noticed: took, generated ids, headers of the transport", () => {
    const [first, second] = answer.body.hits.hits;
    const hits = [first!, { ...second!, _id: "WuaCfGcBCdbkQm-e5aOy" }];
    const other = withBody({ took: 900, hits: { ...answer.body.hits, hits } });
    expect(noticed({ ...other, headers: { ...answer.headers, "content-length": "9" } })).toEqual([]);
  });

  it("must still have the shape it should have", () => {
    expect(noticed(withBody({ took: "3" }))).toEqual([
      '1 GET /{index}/_search body.took: expected "<number>", saw "3"',
    ]);
  });

  it("is replaced inside sentences, and words are not", () => {
    const body = {
      reason: "API key id [VuaCfGcBCdbkQm-e5aOx] of conf-abcdefghijklmnop [a/s8dO71ddSx6ByVLLB4C0oA]",
    };
    expect(normalise({ ...answer, body }, {}).body).toEqual({
      reason: "API key id [<id>] of conf-abcdefghijklmnop [a/<id>]",
    });
  });

  it("stays as it is in a source, which is ours", () => {
    const { body } = normalise(answer, {});
    expect(body).toMatchObject({ hits: { hits: [{ _source: answer.body.hits.hits[0]!._source }, {}] } });
  });

  it("is normalised once: again changes nothing", () => {
    expect(normalise(normalise(answer, {}), {})).toEqual(normalise(answer, {}));
  });
});

describe("a spoiled answer is noticed", () => {
  it("by its status", () => {
    expect(noticed({ ...answer, status: 201 })).toEqual([
      "1 GET /{index}/_search status: expected 200, saw 201",
    ]);
  });

  it("by a value, a missing field and a field too many", () => {
    const total = { value: 3 };
    expect(noticed(withBody({ hits: { ...answer.body.hits, total }, extra: null }))).toEqual([
      "1 GET /{index}/_search body.extra: expected nothing, saw null",
      '1 GET /{index}/_search body.hits.total.relation: expected "eq", saw nothing',
      "1 GET /{index}/_search body.hits.total.value: expected 2, saw 3",
    ]);
  });

  it("by a number written otherwise, but not inside a text", () => {
    const text = '{"a":1.0,"b":[9223372036854775807,-2,1.5,0.9808291],"c":"is 1.0 \\" 2.0","d":1.0E10}';
    expect(parseExactly(text)).toEqual({
      a: "1.0",
      b: ["9223372036854775807", -2, 1.5, 0.9808291],
      c: 'is 1.0 " 2.0',
      d: "1.0E10",
    });
  });

  it("by the order of an array, unless the case says that it means nothing", () => {
    const other = withBody({ hits: { ...answer.body.hits, hits: answer.body.hits.hits.toReversed() } });
    expect(noticed(other)).not.toEqual([]);
    expect(noticed(other, { unordered: ["hits.hits"] })).toEqual([]);
  });

  it("by a missing header and by another content type", () => {
    expect(noticed({ ...answer, headers: { "content-type": "text/plain" } })).toEqual([
      '1 GET /{index}/_search headers.content-type: expected "application/json", saw "text/plain"',
      '1 GET /{index}/_search headers.x-elastic-product: expected "Elasticsearch", saw nothing',
    ]);
  });

  it("by one of several authentication schemes, in whatever order they come", () => {
    const schemes = (...names: string[]) => ({
      request,
      answer: normalise({ ...answer, headers: { "www-authenticate": names } }, {}),
    });
    expect(differences([schemes("ApiKey", "Basic")], [schemes("Basic", "ApiKey")])).toEqual([]);
    expect(differences([schemes("ApiKey", "Basic")], [schemes("ApiKey", "Bearer")])).not.toEqual([]);
  });

  it("when an ignored value is missing, but not when it differs", () => {
    expect(noticed(withBody({ timed_out: true }), { ignore: ["timed_out"] })).toEqual([]);
    const { timed_out: _, ...rest } = answer.body;
    expect(noticed({ ...answer, body: rest }, { ignore: ["timed_out"] })).toEqual([
      '1 GET /{index}/_search body.timed_out: expected "<ignored>", saw nothing',
    ]);
  });

  it("when a request is missing or has changed since it was recorded", () => {
    const exchange = { request, answer: normalise(answer, {}) };
    expect(differences([exchange, exchange], [exchange])).toEqual(["requests: expected 2, saw 1"]);
    expect(differences([exchange], [{ ...exchange, request: { ...request, body: {} } }])).toEqual([
      "1 GET /{index}/_search request.body: expected nothing, saw {}; record the case again",
    ]);
  });
});
