import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { JsonObject } from "../json.ts";
import { send } from "../raw-request.suite.ts";
import { type EmbeddedEngine, startEmbedded } from "../server.ts";

const index = "search-docs";
const identities: Readonly<Record<string, readonly string[]>> = {
  "ann@example.org": ["email:ann@example.org", "group:writers"],
  "bob@example.org": ["email:bob@example.org", "group:writers", "group:readers"],
  "cy@example.org": ["email:cy@example.org"],
  'dee "quote" \\ and {{braces}}': ['name:dee "quote" \\ and {{braces}}'],
  nobody: [],
};
const documents: Readonly<Record<string, readonly string[] | undefined>> = {
  everybody: undefined,
  "for-writers": ["group:writers"],
  "for-readers": ["group:readers", "email:cy@example.org"],
  "for-ann": ["email:ann@example.org"],
  "for-dee": ['name:dee "quote" \\ and {{braces}}'],
  "for-none": [],
  "for-nearly-ann": ["email:ann@example.org.evil", "EMAIL:ANN@EXAMPLE.ORG"],
};
/** By hand: an empty list of readers is no list, as a field without values does not exist. */
const seen: Readonly<Record<string, readonly string[]>> = {
  "ann@example.org": ["everybody", "for-ann", "for-none", "for-writers"],
  "bob@example.org": ["everybody", "for-none", "for-readers", "for-writers"],
  "cy@example.org": ["everybody", "for-none", "for-readers"],
  'dee "quote" \\ and {{braces}}': ["everybody", "for-dee", "for-none"],
  nobody: ["everybody", "for-none"],
};

/** The query of an identity, as the connector protocol writes it into the index of access control. */
function queryOf(accessControl: readonly string[]): JsonObject {
  return {
    template: {
      params: { access_control: [...accessControl] },
      source: `{ "bool": { "should": [
        { "bool": { "must_not": { "exists": { "field": "_allow_access_control" } } } },
        { "terms": { "_allow_access_control.enum": {{#toJson}}access_control{{/toJson}} } }
      ] } }`,
    },
  };
}

describe("the identities that a connector wrote", () => {
  let engine: EmbeddedEngine;
  const keys = new Map<string, string>();

  beforeAll(async () => {
    engine = await startEmbedded();
    const field = { type: "text", fields: { enum: { type: "keyword", ignore_above: 2048 } } };
    await send(engine, "PUT", `/${index}`, {
      body: { mappings: { properties: { _allow_access_control: field, n: { type: "integer" } } } },
    });
    const lines = Object.entries(documents).flatMap(([_id, readers], n) => [
      { index: { _index: index, _id } },
      { n, ...(readers && { _allow_access_control: readers }) },
    ]);
    for (const [_id, accessControl] of Object.entries(identities))
      lines.push({ index: { _index: `.search-acl-filter-${index}`, _id } }, {
        identity: { id: _id },
        query: queryOf(accessControl),
      } as never);
    const body = lines.map((line) => `${JSON.stringify(line)}\n`).join("");
    expect((await send(engine, "PUT", "/_bulk?refresh=true", { body })).body.errors).toBe(false);
    for (const id of Object.keys(identities)) keys.set(id, await keyOf(id));
  });
  afterAll(() => engine[Symbol.asyncDispose]());

  /** What a search application does for a person: it fetches the query of theirs and makes a key with it. */
  async function keyOf(id: string): Promise<string> {
    const path = `/.search-acl-filter-${index}/_doc/${encodeURIComponent(id)}`;
    const { query } = (await send(engine, "GET", path)).body._source as JsonObject;
    const role = { indices: [{ names: [index], privileges: ["read"], query }] };
    const body = { name: id.replaceAll(/\W+/g, "-"), role_descriptors: { role } };
    return (await send(engine, "POST", "/_security/api_key", { body })).body.encoded as string;
  }

  const ask = (id: string, method: string, path: string, body?: JsonObject) =>
    send(engine, method, path, { apiKey: keys.get(id) as string, ...(body && { body }) });
  const idsOf = (hits: unknown) => (hits as { _id: string }[]).map(({ _id }) => _id).sort();

  it.each(Object.keys(identities))("%s sees exactly their documents in a search", async (id) => {
    const { body } = await ask(id, "POST", `/${index}/_search`, { size: 100 });
    expect(idsOf((body.hits as JsonObject).hits)).toEqual(seen[id]);
    expect((await ask(id, "GET", `/${index}/_count`)).body.count).toBe(seen[id]?.length);
  });

  it.each(Object.keys(identities))("%s gets exactly their documents by id", async (id) => {
    const ids = Object.keys(documents);
    const { body } = await ask(id, "POST", `/${index}/_mget`, { ids });
    const found = (body.docs as JsonObject[]).filter((doc) => doc.found);
    expect(idsOf(found)).toEqual(seen[id]);
    for (const each of ids) {
      const { status } = await ask(id, "GET", `/${index}/_doc/${each}`);
      expect([each, status]).toEqual([each, seen[id]?.includes(each) ? 200 : 404]);
    }
  });

  it.each(Object.keys(identities))("%s pages through exactly their documents", async (id) => {
    const pages: string[] = [];
    let { body } = await ask(id, "POST", `/${index}/_search?scroll=1m`, { size: 1, sort: ["_doc"] });
    while (((body.hits as JsonObject).hits as unknown[]).length > 0) {
      pages.push(...idsOf((body.hits as JsonObject).hits));
      const next = { scroll_id: body._scroll_id as string, scroll: "1m" };
      ({ body } = await ask(id, "POST", "/_search/scroll", next));
    }
    expect(pages.sort()).toEqual(seen[id]);
  });

  it.each(Object.keys(identities))("%s aggregates over exactly their documents", async (id) => {
    const { body } = await ask(id, "POST", `/${index}/_search`, {
      size: 0,
      aggs: { numbers: { terms: { field: "n", size: 100 } } },
    });
    const buckets = (body.aggregations as { numbers: { buckets: { key: number }[] } }).numbers.buckets;
    const names = Object.keys(documents);
    expect(buckets.map(({ key }) => names[key]).sort()).toEqual(seen[id]);
  });

  it("cannot read each other's identities, nor write", async () => {
    const acl = await ask("ann@example.org", "GET", `/.search-acl-filter-${index}/_search`);
    expect([acl.status, acl.type]).toEqual([403, "security_exception"]);
    const write = await ask("ann@example.org", "PUT", `/${index}/_doc/x`, {});
    expect([write.status, write.type]).toEqual([403, "security_exception"]);
  });
});
