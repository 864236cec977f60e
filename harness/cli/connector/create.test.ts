import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Commands, commandsOnEmbedded, plumblineHere } from "./commands.suite.ts";

let commands: Commands;
beforeAll(async () => {
  commands = await commandsOnEmbedded();
});
afterAll(() => commands[Symbol.asyncDispose]());

const indices = async () => Object.keys(await commands.client.indices.get({ index: "search-*" })).sort();

describe("plumbline connector create", () => {
  it("makes index and record, to be configured", async () => {
    const made = await commands.json(
      "create",
      "postgresql",
      "--name",
      "Customers (EU)",
      "--description",
      "all of them",
    );
    expect(made).toEqual({
      id: "customers-eu",
      type: "postgresql",
      name: "Customers (EU)",
      index: "search-customers-eu",
      language: null,
      without: [],
    });
    const record = await commands.json("show", made.id);
    expect(record).toMatchObject({
      id: made.id,
      name: "Customers (EU)",
      description: "all of them",
      service_type: "postgresql",
      index_name: "search-customers-eu",
      status: "needs_configuration",
      is_native: false,
      pipeline: { name: "search-default-ingestion", extract_binary_content: true },
      scheduling: { full: { enabled: false } },
      configuration: { host: { label: "Host", order: 1, required: true, value: "" } },
    });
    const { "search-customers-eu": index } = await commands.client.indices.get({
      index: "search-customers-eu",
    });
    expect(index?.mappings).toEqual({});
  });

  it("cuts texts by the language that is named", async () => {
    const { code, stdout } = await commands.run("create", "dir", "--index", "livres", "--language", "fr");
    expect(stdout).toMatch(
      /^made the connector \S+ and the index search-livres\nnext: plumbline connector configure /,
    );
    expect(code).toBe(0);
    const { tokens } = await commands.client.indices.analyze({
      index: "search-livres",
      analyzer: "iq_text_stem",
      text: "L'organisation",
    });
    expect(tokens?.map(({ token }) => token)).toEqual(["organ"]);
    expect(await commands.json("show", "search-livres")).toMatchObject({ language: "fr" });

    await commands.run("create", "dir", "--index", "all", "--language", "universal");
    const { language = null } = await commands.json("show", "search-all");
    expect(language).toBe(null);
    const settings = await commands.client.indices.getSettings({ index: "search-all" });
    expect(settings["search-all"]?.settings?.index?.analysis?.filter).toHaveProperty("en-stem-filter");
  });

  it("attaches to an index that is there", async () => {
    await commands.client.indices.create({
      index: "orders",
      mappings: { properties: { id: { type: "keyword" } } },
    });
    const { id } = await commands.json("create", "dir", "--index", "orders", "--existing-index");
    expect(await commands.json("show", id)).toMatchObject({ index_name: "orders" });
    expect(await commands.json("create", "dir", "--index", "orders")).toMatchObject({ id: "search-orders" });
  });

  it.each([
    [["create"], "[create] expected TYPE after create, got nothing"],
    [["create", "dir", "x"], '[create] expected TYPE after create, got "dir" "x"'],
    [["create", "postgres"], '[connectors] no connector is named "postgres"'],
    [
      ["create", "dir", "--index", "A"],
      '[index] "A" cannot be the name of an index: it must be in lower case',
    ],
    [["create", "dir", "--language", "e"], '[language] there is no language "e"; did you mean "en"?'],
    [["create", "dir", "--existing-index"], "[create] --existing-index needs --index"],
    [
      ["create", "dir", "--index", "none", "--existing-index"],
      "[create] there is no index none to attach to",
    ],
    [["create", "dir", "--langage", "en"], "Did you mean --language?"],
    [["create", "dir", "--json", "--json=no"], '[connector create] --json takes no value, got "no"'],
  ])("refuses %j", async (args, message) => {
    const before = await indices();
    const { code, stdout, stderr } = await commands.run(...args);
    expect(stderr).toContain(message);
    expect([code, stdout]).toEqual([2, ""]);
    expect(await indices()).toEqual(before);
  });

  it("refuses an index that is there or that another connector writes, and leaves it alone", async () => {
    await commands.client.indices.create({ index: "search-taken" });
    const there = await commands.run("create", "dir", "--index", "taken");
    expect(there.stderr).toBe(
      "[create] the index search-taken is there already: name another, or attach to it with --existing-index\n",
    );
    const { id } = await commands.json("create", "dir", "--index", "search-taken", "--existing-index");
    const written = await commands.run("create", "dir", "--index", "search-taken", "--existing-index");
    expect(written.stderr).toBe(
      `[create] the index search-taken is written by connector ${id}: name another\n`,
    );
    expect(await indices()).toContain("search-taken");
  });

  it("takes back the index when the record cannot be made", async () => {
    await commands.client.security.putRole({
      name: "half",
      cluster: ["monitor", "manage_ingest_pipelines"],
      indices: [
        { names: ["search-*"], privileges: ["all"] },
        { names: [".elastic-connectors*"], privileges: ["read", "view_index_metadata"] },
      ],
    });
    await commands.client.security.putUser({ username: "half", password: "half of it", roles: ["half"] });
    const url = new URL(commands.url);
    url.username = "half";
    url.password = "half of it";
    const before = await indices();
    const { code, stderr } = await plumblineHere(["connector", "create", "dir", "--index", "half"], {
      ELASTICSEARCH_URL: url.href,
    });
    expect(stderr).toMatch(
      /^\[elasticsearch\] http:\S+ does not let the user half do that: action \[.+\] is unauthorized/,
    );
    expect(stderr).not.toContain("half of it");
    expect(code).toBe(3);
    expect(await indices()).toEqual(before);
  });
});
