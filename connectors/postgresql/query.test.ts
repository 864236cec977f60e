import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Source } from "../../fixtures/contract.ts";
import fixture from "../../fixtures/postgresql/fixture.ts";
import { connectAsOwner, type PostgresAddress } from "../../fixtures/postgresql/server.ts";
import type { Connector, Json, Reader, SourceDocument } from "../framework/contract.ts";
import { parseConfig } from "../framework/fields.ts";
import { advancedProblems } from "../framework/rules/advanced.ts";
import connector from "./connector.ts";
import type { QueryRule } from "./rules.ts";

const { signal } = new AbortController();
let folder: string;
let source: Source<PostgresAddress>;
let owner: Client;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "plumbline-postgresql-"));
  source = await fixture.start({ folder, signal, port: 0 });
  owner = await connectAsOwner(source.address);
  await owner.query(`
    CREATE TABLE ticket (id int PRIMARY KEY, state text, tags text[], opened timestamptz);
    INSERT INTO ticket SELECT n, CASE WHEN n % 10 = 0 THEN 'open' ELSE 'closed' END, ARRAY['t' || n], '2026-03-01T10:00:00+02:00'
      FROM generate_series(1, 1000) n;
    CREATE TABLE line (ticket int, place int, words text, PRIMARY KEY (ticket, place));
    INSERT INTO line VALUES (10, 1, 'one'), (10, 2, 'two'), (11, 1, 'three');
    CREATE TABLE keyless (words text);
    INSERT INTO keyless VALUES ('a');
    GRANT SELECT ON ALL TABLES IN SCHEMA public TO PUBLIC;
    CREATE FUNCTION public.tear() RETURNS int LANGUAGE sql AS 'DELETE FROM public.ticket; SELECT 1';
  `);
});
afterAll(async () => {
  await owner.end();
  await source[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

const open = (values: Record<string, Json> = {}): Promise<Reader> =>
  connector.open(
    parseConfig("postgresql", connector.fields, { ...fixture.config(source.address), ...values }),
    {
      signal,
      log: () => {},
    },
  );

async function read(rules?: readonly QueryRule[], values?: Record<string, Json>): Promise<SourceDocument[]> {
  await using reader = await open(values);
  const documents: SourceDocument[] = [];
  for await (const document of reader.documents(rules as unknown as Json)) documents.push(document);
  return documents;
}

async function problems(...rules: QueryRule[]): Promise<readonly string[] | undefined> {
  await using reader = await open();
  return await reader.checkRules?.(rules as unknown as Json);
}

describe("a query of advanced rules", () => {
  it.each([
    ["a name with its schema", "SELECT * FROM public.ticket WHERE state = 'open'"],
    ["a name without", "SELECT * FROM ticket WHERE state = 'open';\n"],
    ["a comment at its end", "SELECT * FROM ticket WHERE state = 'open' -- not the others"],
    [
      "its own names",
      "WITH mine AS (SELECT * FROM ticket) SELECT * FROM mine WHERE state = 'open' ORDER BY id DESC",
    ],
  ])("with %s makes the documents that the table makes, over pages", async (_, query) => {
    const without = (await read(undefined, { tables: "ticket" })).map(({ id, fields }) => ({ id, fields }));
    const open = without.filter(({ fields }) => fields.public_ticket_state === "open");
    expect(open).toHaveLength(100);
    const found = await read([{ tables: ["ticket"], query }], { fetch_size: 7 });
    const byNumber = found.sort(
      (one, other) => Number(one.fields.public_ticket_id) - Number(other.fields.public_ticket_id),
    );
    expect(byNumber).toEqual(open);
  });

  it("of several tables has them all in its name, and a key of its own", async () => {
    const query =
      "SELECT t.id, l.words, l.place FROM line l JOIN ticket t ON t.id = l.ticket WHERE t.id = 10 ORDER BY l.place";
    const rules = [{ tables: ["ticket", "line"], query, id_columns: ["id", "place"] }];
    expect(await read(rules)).toEqual(
      [
        ["one", 1],
        ["two", 2],
      ].map(([words, place]) => ({
        id: `postgres_public_line_ticket_10_${place}`,
        fields: {
          public_line_ticket_id: 10,
          public_line_ticket_words: words,
          public_line_ticket_place: place,
          database: "postgres",
          schema: "public",
          table: ["line", "ticket"],
        },
      })),
    );
  });

  it("reads what has no primary key when it names columns", async () => {
    const query = "SELECT words FROM keyless";
    expect(await read([{ tables: ["keyless"], query, id_columns: ["words"] }])).toMatchObject([
      { id: "postgres_public_keyless_a" },
    ]);
    expect(await problems({ tables: ["keyless"], query })).toEqual([
      '[postgresql] table "keyless" has no primary key: name id_columns of the query\'s result',
    ]);
  });

  it("is refused with the server's words, each rule by itself, and the reader can go on", async () => {
    await using reader = await open();
    const rules = [
      { tables: ["ticket"], query: "SELEKT * FROM ticket" },
      { tables: ["ticket"], query: "SELECT id, nothing FROM ticket" },
      { tables: ["ticket"], query: "SELECT * FROM ticket" },
      { tables: ["tickets"], query: "SELECT 1 AS id" },
      { tables: ["ticket"], query: "SELECT state FROM ticket" },
      { tables: ["ticket"], query: "SELECT id, id FROM ticket" },
    ];
    expect(await reader.checkRules?.(rules)).toEqual([
      '[postgresql] cannot run the query of rule 1: syntax error at or near "FROM"',
      '[postgresql] cannot run the query of rule 2: column "nothing" does not exist',
      '[postgresql] table "tickets" does not exist in schema "public"; did you mean ticket?',
      '[postgresql] the query of rule 5 gives no column "id", which tells its rows apart: select it, or name others in id_columns',
      '[postgresql] the query of rule 6 gives two columns "id": name one of them anew with AS',
    ]);
    await reader.ping();
  });

  it.each([
    "DELETE FROM ticket RETURNING *",
    "WITH gone AS (DELETE FROM ticket RETURNING *) SELECT * FROM gone",
    "SELECT * FROM ticket) AS t; DELETE FROM ticket; SELECT * FROM (SELECT * FROM ticket",
    "SELECT id, set_config('transaction_read_only', 'off', true) FROM ticket WHERE public.tear() = 1",
    "SELECT id FROM ticket WHERE public.tear() = 1",
    "SELECT * FROM ticket FOR UPDATE",
  ])("writes nothing: %s", async (query) => {
    // By one who could: the user of the fixture may only read.
    const { username, password } = source.address.owner;
    await expect(read([{ tables: ["ticket"], query }], { username, password })).rejects.toThrow(
      /^\[postgresql\] cannot (run|read) the query of rule 1: /,
    );
    expect((await owner.query("SELECT count(*)::int AS left FROM ticket")).rows).toEqual([{ left: 1000 }]);
  });

  it("is held to the schema before", async () => {
    const wrong = [{ tables: "ticket", query: "" }];
    expect(await advancedProblems(connector as unknown as Connector, wrong)).toEqual([
      'rule 1, tables: expected a list, got "ticket"',
      "rule 1, query: expected a text that is not empty",
      expect.stringMatching(/^An example: /),
    ]);
  });
});
