import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { plumblineHere, type Workbench, workbenchOnEmbedded } from "./commands.suite.ts";

let bench: Workbench;
beforeAll(async () => {
  bench = await workbenchOnEmbedded();
});
afterAll(() => bench[Symbol.asyncDispose]());

let id: string;
beforeEach(async () => {
  ({ id } = await bench.connected());
});

describe("plumbline connector", () => {
  it("lists the sources there are connectors for, without any Elasticsearch", async () => {
    const { code, stdout } = await plumblineHere(["connector", "types"], {});
    expect(stdout).toMatch(/^type +source +syncs\n/);
    expect(stdout).toMatch(/^postgresql +PostgreSQL +full/m);
    expect(code).toBe(0);
    const json = await plumblineHere(["connector", "types", "--json"], {});
    expect(JSON.parse(json.stdout)).toContainEqual({
      type: "dir",
      title: expect.any(String),
      capabilities: expect.objectContaining({ content: true }),
    });
  });

  it.each([
    [["connector"], 0, "plumbline connector COMMAND: connectors on an Elasticsearch"],
    [["connector", "--help"], 0, "plumbline connector COMMAND"],
    [["connector", "sync", "--help"], 0, "--wait"],
    [["help"], 0, "connector COMMAND"],
    [
      ["connector", "sink", "x"],
      2,
      '[connector] there is no command "sink"; did you mean "sync"? (try: plumbline connector help)',
    ],
    [["connector", "list", "x"], 2, '[list] expected nothing after list, got "x"'],
    [["connector", "list", "--url", "elastic"], 2, "[url] --url (ELASTICSEARCH_URL) is no address"],
    [
      ["connector", "list", "--url", "http://elastic@h"],
      2,
      "[url] --url (ELASTICSEARCH_URL) lacks the password",
    ],
  ])("answers %j", async (args, code, words) => {
    const ended = await plumblineHere(args, {});
    expect(ended.stdout + ended.stderr).toContain(words);
    expect(ended.code).toBe(code);
  });

  it("says who was refused, and that nobody answers, without the password", async () => {
    const wrong = await plumblineHere(["connector", "list"], {
      ELASTICSEARCH_URL: bench.url.replace(/:[^:@]+@/, ":wr0ng@"),
    });
    expect(wrong.stderr).toMatch(/^\[elasticsearch\] http:\S+ refuses the user elastic\n$/);
    expect([wrong.code, wrong.stderr.includes("wr0ng")]).toEqual([3, false]);
    const silent = await plumblineHere(["connector", "list"], {
      ELASTICSEARCH_URL: bench.url.replace(/\/\/.*@/, "//"),
    });
    expect(silent.stderr).toMatch(
      /^\[elasticsearch\] http:\S+ refuses who does not say who asks: expected http:\/\/USER:PASSWORD@HOST:PORT, or an API key in ELASTICSEARCH_API_KEY\n$/,
    );
    expect(silent.code).toBe(3);
    const nobody = await plumblineHere(
      ["connector", "list", "--url", "http://elastic:wr0ng@127.0.0.1:9"],
      {},
    );
    expect(nobody.stderr).toMatch(
      /^\[elasticsearch\] http:\/\/127.0.0.1:9 cannot be reached: connect ECONNREFUSED/,
    );
    expect([nobody.code, nobody.stderr.includes("wr0ng")]).toEqual([3, false]);
  });

  it("can be asked by an API key", async () => {
    const { encoded } = await bench.json("api-key", id);
    const { code, stdout } = await plumblineHere(["connector", "show", id], {
      ELASTICSEARCH_URL: bench.url.replace(/\/\/.*@/, "//"),
      ELASTICSEARCH_API_KEY: encoded,
    });
    expect(stdout).toMatch(new RegExp(`^id +${id}\n`));
    expect(code).toBe(0);
  });
});
