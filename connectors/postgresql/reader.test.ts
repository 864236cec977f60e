import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { connect, createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Source } from "../../fixtures/contract.ts";
import fixture from "../../fixtures/postgresql/fixture.ts";
import { connectAsOwner, type PostgresAddress, startPostgres } from "../../fixtures/postgresql/server.ts";
import type { Json, Reader, SourceDocument } from "../framework/contract.ts";
import { SourceError } from "../framework/errors.ts";
import { parseConfig } from "../framework/fields.ts";
import connector from "./connector.ts";

const forever = new AbortController().signal;
let folder: string;
let source: Source<PostgresAddress>;
let owner: Client;
let warnings: Record<string, Json>[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "plumbline-postgresql-"));
  source = await fixture.start({ folder, signal: forever, port: 0 });
  owner = await connectAsOwner(source.address);
});
afterAll(async () => {
  await owner.end();
  await source[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});
beforeEach(() => {
  warnings = [];
});
afterEach(() =>
  owner.query("DROP SCHEMA public CASCADE; CREATE SCHEMA public; GRANT USAGE ON SCHEMA public TO PUBLIC"),
);

const open = (
  values: Record<string, Json> = {},
  signal = forever,
  address = source.address,
): Promise<Reader> =>
  connector.open(parseConfig("postgresql", connector.fields, { ...fixture.config(address), ...values }), {
    signal,
    log: (level, _message, about) => level === "warn" && warnings.push(about ?? {}),
  });

async function read(values?: Record<string, Json>): Promise<SourceDocument[]> {
  await using reader = await open(values);
  const documents: SourceDocument[] = [];
  for await (const document of reader.documents()) documents.push(document);
  return documents;
}

const ids = async (values?: Record<string, Json>): Promise<string[]> =>
  (await read(values)).map(({ id }) => id.replace("postgres_public_", ""));

async function failureOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(SourceError);
  return (error as Error).message;
}

const ping = async (values: Record<string, Json>): Promise<void> => {
  await using reader = await open(values);
  await reader.ping();
};

describe("the pages of the postgresql reader", () => {
  it.each([
    ["bigint", ["9223372036854775807", "-9223372036854775808", "9007199254740993", "9007199254740992"]],
    ["double precision", ["NaN", "-Infinity", "Infinity", "0.1", "0.30000000000000004", "0.3"]],
    ["real", ["0.1", "0.2", "16777216"]],
    ["numeric", ["1e40", "0.00000000000000000001", "-5", "NaN"]],
    [
      "timestamptz",
      ["infinity", "2024-01-01 00:00:00.000001Z", "2024-01-01 00:00:00.000002Z", "0044-01-01Z BC"],
    ],
    ["date", ["-infinity", "2024-01-01", "20240-01-01"]],
    ["interval", ["1 mon", "30 days 1 sec", "-1 year"]],
    ["boolean", ["t", "f"]],
    ["text", ["", "a", "A", "ä", "a\\", "a_", "%", " ", "😀"]],
    ['text COLLATE "en-x-icu"', ["a", "A", "ä", "b", "-"]],
    ["char(4)", ["a", "ab", "abcd"]],
    ['"char"', ["a", "B", "1"]],
    ["bytea", ["\\x", "\\x00", "\\xff00"]],
    ["uuid", ["a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11", "00000000-0000-0000-0000-000000000000"]],
    ["inet", ["10.0.0.1", "10.0.0.0/8", "::1"]],
    ["bit(3)", ["101", "010"]],
    ["money", ["1.50", "-2", "1000000"]],
    ["int[]", ["{1,2}", "{1,2,NULL}", "{}"]],
    ["mood", ["sad", "happy", "so so"]],
    ["even", ["2", "10", "-4"]],
  ])("find every row by a key of type %s", async (type, keys) => {
    await owner.query("CREATE TYPE mood AS ENUM ('sad', 'so so', 'happy')");
    await owner.query("CREATE DOMAIN even AS int CHECK (VALUE % 2 = 0)");
    await owner.query(`CREATE TABLE t (k ${type} PRIMARY KEY, n int)`);
    for (const [index, key] of keys.entries())
      await owner.query("INSERT INTO t VALUES ($1, $2)", [key, index]);
    for (const fetch_size of [1, 2]) {
      const documents = await read({ fetch_size });
      expect(documents.map(({ fields }) => fields.public_t_n).toSorted()).toEqual([...keys.keys()]);
      expect(new Set(documents.map(({ id }) => id)).size).toBe(keys.length);
    }
  });

  it("find every row by a key that its collation takes for another", async () => {
    await owner.query(`
      CREATE COLLATION any_case (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
      CREATE TABLE t (k text COLLATE any_case, n int, PRIMARY KEY (k, n));
      INSERT INTO t VALUES ('a', 1), ('A', 2), ('b', 1), ('á', 3)`);
    expect((await ids({ fetch_size: 1 })).toSorted()).toEqual(["t_A_2", "t_a_1", "t_b_1", "t_á_3"]);
  });

  it("go by all columns of a key, in the key's order", async () => {
    await owner.query(`
      CREATE TABLE t (z text, n numeric, a text, PRIMARY KEY (a, n, z));
      INSERT INTO t SELECT z, n, a FROM unnest('{x,y}'::text[]) z, generate_series(1, 12, 0.5) n, unnest('{p,q}'::text[]) a`);
    for (const fetch_size of [1, 2, 7, 92, 1000]) {
      const found = await ids({ fetch_size });
      expect(new Set(found).size).toBe(92);
      expect(found.slice(0, 3)).toEqual(["t_p_1_x", "t_p_1_y", "t_p_1.5_x"]);
    }
  });

  it("lose no row to others that come and go meanwhile", async () => {
    await owner.query("CREATE TABLE t (id int PRIMARY KEY); INSERT INTO t SELECT generate_series(1, 100)");
    await using reader = await open({ fetch_size: 10 });
    const seen: number[] = [];
    for await (const { fields } of reader.documents()) {
      seen.push(Number(fields.public_t_id));
      if (seen.length === 15)
        await owner.query("DELETE FROM t WHERE id <= 14; INSERT INTO t VALUES (-1), (1000)");
    }
    expect(seen).toEqual([...Array.from({ length: 100 }, (_, index) => index + 1), 1000]);
  });

  it("throw when the table goes", async () => {
    await owner.query("CREATE TABLE t (id int PRIMARY KEY); INSERT INTO t SELECT generate_series(1, 100)");
    await using reader = await open({ fetch_size: 10 });
    const walk = async (): Promise<void> => {
      for await (const { fields } of reader.documents())
        if (fields.public_t_id === 1) await owner.query("DROP TABLE t");
    };
    expect(await failureOf(walk())).toMatch(
      /^\[postgresql\] cannot read table "t": relation "public.t" does not exist. The table went/,
    );
  });

  it("throw when the connection is lost", async () => {
    await owner.query("CREATE TABLE t (id int PRIMARY KEY); INSERT INTO t SELECT generate_series(1, 100)");
    await using reader = await open({ fetch_size: 10 });
    const walk = async (): Promise<void> => {
      for await (const { fields } of reader.documents())
        if (fields.public_t_id === 1)
          await owner.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = $1", [
            source.address.reader.username,
          ]);
    };
    expect(await failureOf(walk())).toContain('[postgresql] cannot read table "t": ');
  });
});

describe("the documents of the postgresql reader", () => {
  it("have the time of their commit", async () => {
    await owner.query("CREATE TABLE t (id int PRIMARY KEY)");
    await owner.query("INSERT INTO t VALUES (1)");
    await owner.query("INSERT INTO t VALUES (2)");
    const { rows } = await owner.query<{ at: string }>(
      `SELECT to_char(pg_xact_commit_timestamp(xmin) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') AS at FROM t ORDER BY id`,
    );
    const times = (await read()).map(({ timestamp }) => timestamp);
    const padded = times.map((time) =>
      time?.replace(/(\.\d+)?Z$/, (_, digits = ".") => digits.padEnd(7, "0")),
    );
    expect(padded).toEqual(rows.map(({ at }) => at));
  });

  it("have no time where the server does not keep it", async () => {
    const inner = await mkdtemp(join(tmpdir(), "plumbline-postgresql-"));
    const other = await startPostgres(
      { folder: inner, signal: forever, port: 0 },
      { track_commit_timestamp: "off" },
    );
    try {
      const client = await connectAsOwner(other.address);
      await client.query("CREATE TABLE t (id int PRIMARY KEY); INSERT INTO t VALUES (1)");
      await client.end();
      await using reader = await open({}, forever, other.address);
      const documents: SourceDocument[] = [];
      for await (const document of reader.documents()) documents.push(document);
      expect(documents.map(({ id, timestamp }) => [id, timestamp])).toEqual([
        ["postgres_public_t_1", undefined],
      ]);
    } finally {
      await other[Symbol.asyncDispose]();
      await rm(inner, { recursive: true });
    }
  });

  it("do not depend on the settings of the user", async () => {
    await owner.query(`
      CREATE TABLE t (at timestamptz PRIMARY KEY, b bytea, f float8, i interval);
      INSERT INTO t VALUES ('2024-02-03 04:05:06+00', 'hi', 0.1::float8 + 0.2::float8, '1 day')`);
    const before = await read();
    const { username } = source.address.reader;
    await owner.query(`
      ALTER ROLE ${username} SET DateStyle = 'SQL, DMY'; ALTER ROLE ${username} SET TimeZone = 'Asia/Kolkata';
      ALTER ROLE ${username} SET bytea_output = 'escape'; ALTER ROLE ${username} SET extra_float_digits = -5;
      ALTER ROLE ${username} SET IntervalStyle = 'postgres_verbose'`);
    try {
      expect(await read()).toEqual(before);
      expect(before[0]?.fields).toMatchObject({ public_t_at: "2024-02-03T04:05:06Z", public_t_i: "P1D" });
    } finally {
      await owner.query(`ALTER ROLE ${username} RESET ALL`);
    }
  });

  it("have the dates of old as ISO 8601 counts them", async () => {
    await owner.query(`
      CREATE TABLE t (id int PRIMARY KEY, day date, at timestamptz);
      INSERT INTO t VALUES (1, '0044-03-15 BC', '0001-12-31 23:59:59.5 UTC BC')`);
    expect((await read())[0]?.fields).toMatchObject({
      public_t_day: "-0043-03-15",
      public_t_at: "0000-12-31T23:59:59.5Z",
    });
  });

  it("keep apart keys whose parts, joined, look the same", async () => {
    await owner.query(`
      CREATE TABLE t (a text, b text, PRIMARY KEY (a, b));
      INSERT INTO t VALUES ('a_b', 'c'), ('a', 'b_c'), ('a\\', 'b'), ('a', '\\b'), ('1', '2')`);
    expect((await ids()).toSorted()).toEqual(
      ["t_1_2", "t_a\\_b_c", "t_a\\\\_b", "t_a_\\\\b", "t_a_b\\_c"].toSorted(),
    );
  });

  it("keep apart tables whose names and keys, joined, look the same", async () => {
    await owner.query(`
      CREATE TABLE orders (a int, b int, PRIMARY KEY (a, b));
      CREATE TABLE orders_1 (id int PRIMARY KEY);
      CREATE TABLE orders_2_old (id int PRIMARY KEY);
      INSERT INTO orders VALUES (1, 2); INSERT INTO orders_1 VALUES (2); INSERT INTO orders_2_old VALUES (3)`);
    expect(await ids()).toEqual(["orders\\_1_2", "orders_1_2", "orders_2_old_3"]);
    await owner.query("DROP TABLE orders_1");
    expect(await ids()).toEqual(["orders_1_2", "orders_2_old_3"]);
  });

  it("have a field for every column, though lower case makes names alike", async () => {
    await owner.query(`
      CREATE TABLE "T.x" (id int PRIMARY KEY, "Na.me" text, na_me text, "NA_ME" text);
      INSERT INTO "T.x" VALUES (1, 'a', 'b', 'c')`);
    expect((await read())[0]?.fields).toEqual({
      public_t_x_id: 1,
      public_t_x_na_me: "a",
      public_t_x_na_me_3: "b",
      public_t_x_na_me_4: "c",
      database: "postgres",
      schema: "public",
      table: "T.x",
    });
  });

  it("come once from partitions and from inheriting tables", async () => {
    await owner.query(`
      CREATE TABLE log (id int, day date, PRIMARY KEY (id, day)) PARTITION BY RANGE (day);
      CREATE TABLE log_old PARTITION OF log FOR VALUES FROM ('2000-01-01') TO ('2020-01-01');
      CREATE TABLE log_new PARTITION OF log FOR VALUES FROM ('2020-01-01') TO ('2040-01-01');
      INSERT INTO log VALUES (1, '2019-01-01'), (2, '2021-01-01');
      CREATE TABLE parent (id int PRIMARY KEY);
      CREATE TABLE child (PRIMARY KEY (id)) INHERITS (parent);
      INSERT INTO parent VALUES (1), (2); INSERT INTO child VALUES (1), (3)`);
    expect(await ids({ fetch_size: 1 })).toEqual([
      "child_1",
      "child_3",
      "log_1_2019-01-01",
      "log_2_2021-01-01",
      "parent_1",
      "parent_2",
    ]);
    expect(await ids({ tables: "log_new" })).toEqual(["log_new_2_2021-01-01"]);
  });
});

describe("the tables of the postgresql reader", () => {
  it("are those with a key that the user may read; the others are named in the log", async () => {
    await fixture.seed(source, fixture.plan({ seed: 1, size: 50 }));
    const tables = new Set((await read()).map(({ fields }) => fields.table));
    expect([...tables].toSorted()).toEqual(['Odd "Täble" 1', "customers_0", "orders", "special_types"]);
    expect(warnings).toEqual([
      { schema: "public", table: "counted", reason: "it has no primary key" },
      { schema: "public", table: "names", reason: "it has no primary key" },
      { schema: "public", table: "no_key", reason: "it has no primary key" },
      { schema: "public", table: "secrets", reason: "the user may not select from it" },
    ]);
  });

  it("are only those asked for, spelt as they are", async () => {
    await fixture.seed(source, fixture.plan({ seed: 1, size: 50 }));
    const tables = ['Odd "Täble" 1', "orders"];
    expect(new Set((await read({ tables })).map(({ fields }) => fields.table))).toEqual(new Set(tables));
    expect(warnings).toEqual([]);
  });

  it("must be there and readable when asked for", async () => {
    await fixture.seed(source, fixture.plan({ seed: 1, size: 50 }));
    expect(await failureOf(ping({ tables: "Customers_0" }))).toBe(
      '[postgresql] table "Customers_0" does not exist in schema "public"; did you mean customers_0?',
    );
    expect(await failureOf(read({ tables: "nothing" }))).toBe(
      '[postgresql] table "nothing" does not exist in schema "public"; it has Odd "Täble" 1, counted, customers_0, empty, names, no_key, orders, secrets, special_types',
    );
    expect(await failureOf(ping({ tables: "orders,secrets" }))).toBe(
      '[postgresql] table "secrets" may not be read: GRANT SELECT on it to the user of the connector',
    );
  });

  it("are read by a user who may not write", async () => {
    await fixture.seed(source, fixture.plan({ seed: 1, size: 50 }));
    const { host, port, database, reader } = source.address;
    const client = new Client({ host, port, database, user: reader.username, password: reader.password });
    await client.connect();
    try {
      await client.query("SET default_transaction_read_only = off");
      for (const statement of [
        "INSERT INTO empty VALUES (1)",
        "UPDATE customers_0 SET name = ''",
        "DELETE FROM orders",
        "CREATE TABLE mine (id int)",
        "SELECT * FROM secrets",
      ])
        await expect(client.query(statement)).rejects.toThrow("permission denied");
    } finally {
      await client.end();
    }
  });
});

describe("the ping of the postgresql reader", () => {
  it("is content with a schema it may use", () => ping({}));

  it("says that the password is wrong, and keeps it to itself", async () => {
    const refused = fixture.refusedConfig!(source.address);
    const message = await failureOf(ping(refused));
    expect(message).toBe(
      `[postgresql] cannot connect to 127.0.0.1:${source.address.port}: password authentication failed for user "plumbline_reader". Check username and password`,
    );
  });

  it("says that there is no such database", async () => {
    expect(await failureOf(ping({ database: "missing" }))).toContain(
      'database "missing" does not exist. Check the name of the database',
    );
  });

  it("says that there is no such schema, or that it may not be used", async () => {
    expect(await failureOf(ping({ schema: "Public" }))).toBe(
      '[postgresql] schema "Public" does not exist in the database: it has public',
    );
    await owner.query("CREATE SCHEMA closed");
    expect(await failureOf(ping({ schema: "closed" }))).toContain("GRANT USAGE ON SCHEMA");
    await owner.query("DROP SCHEMA closed");
  });

  it("says that nobody listens, after all its tries", async () => {
    const server = await listen(() => {});
    const { port } = server.address() as { port: number };
    server.close();
    await once(server, "close");
    expect(await failureOf(ping({ port, retry_count: 1 }))).toBe(
      `[postgresql] cannot connect to 127.0.0.1:${port}: connect ECONNREFUSED 127.0.0.1:${port}. Check host and port, and that the server listens there`,
    );
  });

  it("says that the server does not speak TLS", async () => {
    expect(await failureOf(ping({ ssl_enabled: true, ssl_ca: "none" }))).toContain(
      "The server does not support SSL connections",
    );
  });

  it("tries again when the server breaks off", async () => {
    let connections = 0;
    const server = await listen((socket) => {
      connections += 1;
      if (connections === 1) socket.destroy();
      else socket.pipe(connect(source.address.port, "127.0.0.1")).pipe(socket);
    });
    const { port } = server.address() as { port: number };
    await ping({ port, retry_count: 2 });
    expect(connections).toBe(2);
    server.close();
    await once(server, "close");
  });

  it("works again after a failure that has passed", async () => {
    await using reader = await open({ schema: "later" });
    expect(await failureOf(reader.ping())).toContain('schema "later" does not exist');
    await owner.query("CREATE SCHEMA later; GRANT USAGE ON SCHEMA later TO PUBLIC");
    await reader.ping();
    await owner.query("DROP SCHEMA later");
  });

  function listen(onConnection: (socket: import("node:net").Socket) => void): Promise<Server> {
    const server = createServer(onConnection).listen(0, "127.0.0.1");
    return once(server, "listening").then(() => server);
  }
});

describe("a cancelled job", () => {
  it("stops the walk", async () => {
    await owner.query("CREATE TABLE t (id int PRIMARY KEY); INSERT INTO t SELECT generate_series(1, 100)");
    const job = new AbortController();
    await using reader = await open({ fetch_size: 10 }, job.signal);
    const seen: SourceDocument[] = [];
    const walk = async (): Promise<void> => {
      for await (const document of reader.documents()) {
        seen.push(document);
        job.abort(new Error("cancelled"));
      }
    };
    await expect(walk()).rejects.toThrow("cancelled");
    expect(seen.length).toBeLessThanOrEqual(10);
  });

  it("ends a statement that waits on the server", async () => {
    await owner.query("CREATE TABLE t (id int PRIMARY KEY)");
    const watcher = await connectAsOwner(source.address);
    const isWaiting = async (): Promise<boolean> => {
      const { rowCount } = await watcher.query(
        "SELECT 1 FROM pg_stat_activity WHERE usename = $1 AND wait_event_type = 'Lock'",
        [source.address.reader.username],
      );
      return rowCount === 1;
    };
    const job = new AbortController();
    await using reader = await open({}, job.signal);
    await owner.query("BEGIN; LOCK TABLE t IN ACCESS EXCLUSIVE MODE");
    try {
      const walk = reader.documents()[Symbol.asyncIterator]().next();
      while (!(await isWaiting()));
      job.abort(new Error("cancelled"));
      await expect(walk).rejects.toThrow("cancelled");
      while (await isWaiting());
    } finally {
      await watcher.end();
      await owner.query("ROLLBACK");
    }
  });

  it("opens no connection any more", async () => {
    await using reader = await open({}, AbortSignal.abort(new Error("cancelled")));
    await expect(reader.ping()).rejects.toThrow("cancelled");
  });

  it("may be disposed of twice, and before anything was read", async () => {
    const unused = await open();
    await unused[Symbol.asyncDispose]();
    const reader = await open();
    await reader.ping();
    await reader[Symbol.asyncDispose]();
    await reader[Symbol.asyncDispose]();
  });
});
