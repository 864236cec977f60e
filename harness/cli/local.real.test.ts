import { once } from "node:events";
import { readdir, readFile } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fixtureNames } from "../../fixtures/registry.ts";
import { whyNotInstalled } from "../engines/local/installed.suite.ts";
import type { CheckEntry, Report } from "../reports/report.ts";
import { type Command, commandFolder, plumbline, processesIn } from "./command.suite.ts";

const VERSIONS = ["8.19.5", "9.5.0"];
const names = await fixtureNames();
const missing = new Map(
  await Promise.all(VERSIONS.map(async (version) => [version, await whyNotInstalled(version)] as const)),
);

let folder: Awaited<ReturnType<typeof commandFolder>>;
beforeEach(async () => {
  folder = await commandFolder();
});
afterEach(async () => {
  // A test that failed on the way has not ended what it started.
  for (const command of commands.splice(0)) {
    command.process.kill("SIGINT");
    await command.ended;
  }
  expect(await processesIn(folder.path)).toEqual([]);
  expect(await folder.leavings()).toEqual([]);
  await folder[Symbol.asyncDispose]();
});

const { PLUMBLINE_CACHE = "", ES_JAVA_HOME = "" } = process.env;
const commands: Command[] = [];
function run(args: readonly string[]): Command {
  const command = plumbline(folder.path, args, { PLUMBLINE_CACHE, ES_JAVA_HOME });
  commands.push(command);
  return command;
}

async function reportOf(name: string): Promise<Report> {
  return JSON.parse(
    await readFile(join(folder.path, `reports/latest/${name}-small/report.json`), "utf8"),
  ) as Report;
}

/** What a check said, without how long it took; what a whole run has to be compared depends on the engine. */
const verdicts = (report: Report) =>
  report.checks.map(({ name, sync, outcome, compared }: CheckEntry) =>
    sync === undefined ? { name, outcome } : { name, sync, outcome, compared },
  );

const counts = (report: Report) =>
  report.syncs.map(({ name, status, indexed, deleted, total }) => ({
    name,
    status,
    indexed,
    deleted,
    total,
  }));

describe.each(VERSIONS)("ENGINE=local, %s", (version) => {
  const why = missing.get(version);
  const onReal = it.skipIf(why !== undefined);
  const local = ["--engine", "local", "--engine-version", version];

  onReal("judges every connector as on the embedded engine, and says what it was judged on", async () => {
    const small = ["ftest", "all", "--size", "small"];
    const embedded = await run(small).ended;
    expect(`${embedded.stdout}${embedded.code === 0 ? "" : embedded.stderr}`).toContain("passed");
    const expected = await Promise.all(names.map(reportOf));

    const { code, stdout, stderr } = await run([...small, ...local]).ended;
    expect(`${stdout}${code === 0 ? "" : stderr}`).toContain(`on Elasticsearch ${version} (local)`);
    expect(stdout).toContain("ours stands in for analysis-common");
    expect(code).toBe(0);
    const reports = await Promise.all(names.map(reportOf));
    expect(reports.map(verdicts)).toEqual(expected.map(verdicts));
    expect(reports.map(counts)).toEqual(expected.map(counts));
    for (const { engine, replay } of reports) {
      expect(engine).toMatchObject({ kind: "local", version });
      expect(engine?.standIns).toHaveLength(3);
      expect(engine?.without).toHaveLength(1);
      expect(replay).toMatch(new RegExp(`ENGINE=local ENGINE_VERSION=${version}$`));
    }
  });

  onReal("leaves nothing behind when the harness is killed", async () => {
    const { command, served } = await serving(["engine", ...local]);
    const [engine = ""] = (await processesIn(folder.path)).filter((process) => process.includes("/java "));
    command.process.kill("SIGKILL");
    await command.ended;
    await expect.poll(() => processesIn(folder.path), { timeout: 20_000 }).toEqual([]);
    await expect.poll(folder.leavings, { timeout: 20_000 }).toEqual([]);
    await expect(fetch(served.url)).rejects.toThrow();
    expect(await readdir("/tmp")).not.toContain(`.java_pid${engine.split(" ")[0]}`);
  });

  onReal("leaves nothing behind when Ctrl-C comes while it starts", async () => {
    const command = run(["engine", ...local]);
    await expect
      .poll(async () => (await processesIn(folder.path)).join(), { timeout: 20_000 })
      .toContain("/java ");
    command.process.kill("SIGINT");
    expect((await command.ended).code).toBe(130);
  });

  onReal("says which port is taken", async () => {
    const taken = createServer().listen(0, "127.0.0.1");
    await once(taken, "listening");
    const { port } = taken.address() as AddressInfo;
    const { code, stderr } = await run(["engine", "--port", String(port), ...local]).ended;
    taken.close();
    expect(stderr).toBe(`[engine] could not start: port ${port} of 127.0.0.1 is taken\n`);
    expect(code).toBe(3);
  });

  onReal("has users, keys that see some documents alone, and connectors' analysis", async () => {
    const { command, served } = await serving(["engine", ...local]);
    const basic = `Basic ${Buffer.from(`${served.username}:${served.password}`).toString("base64")}`;
    const ask = askWith(served.url, basic);
    expect(
      await ask("PUT", "/_security/role/reader", { indices: [{ names: ["a"], privileges: ["read"] }] }),
    ).toMatchObject({ role: { created: true } });
    expect(
      await ask("POST", "/_security/user/ann", { password: "long enough", roles: ["reader"] }),
    ).toMatchObject({ created: true });
    expect(await ask("PUT", "/a", CONNECTOR_INDEX)).toMatchObject({ acknowledged: true });
    for (const [id, who] of [
      ["1", "ann"],
      ["2", "bob"],
    ]) {
      await ask("PUT", `/a/_doc/${id}?refresh=true`, { who, title: "Über Wi-Fi houses" });
    }
    const key = await ask("POST", "/_security/api_key", {
      name: "some",
      role_descriptors: {
        some: {
          indices: [{ names: ["a"], privileges: ["read"], query: TEMPLATE }],
        },
      },
    });
    const some = askWith(served.url, `ApiKey ${key.encoded}`);
    expect(await some("GET", "/a/_count")).toMatchObject({ count: 1 });
    const tokens = await ask("GET", "/a/_analyze", {
      analyzer: "iq_text_delimiter",
      text: "Über Wi-Fi houses",
    });
    const texts = (tokens.tokens as { token: string }[]).map(({ token }) => token);
    expect(texts).toEqual(expect.arrayContaining(["uber", "wifi", "wi", "fi", "house"]));
    const prefixes = await ask("GET", "/a/_analyze", { analyzer: "i_prefix", text: "Wi" });
    expect(prefixes.tokens).toMatchObject([{ token: "w" }, { token: "wi" }]);
    command.process.kill("SIGINT");
    expect((await command.ended).code).toBe(0);
  });
});

/** A query of a role as access control of connectors writes it: who searches comes from the template. */
const TEMPLATE = JSON.stringify({
  template: {
    params: { access: ["ann"] },
    source: '{"terms":{"who.keyword":{{#toJson}}access{{/toJson}}}}',
  },
});

/** What Kibana creates a connector's index with, in the parts that a minimal distribution has no filters for. */
const CONNECTOR_INDEX = {
  settings: {
    analysis: {
      filter: {
        front_ngram: { type: "edge_ngram", min_gram: 1, max_gram: 12 },
        bigram_joiner: { type: "shingle", max_shingle_size: 2, token_separator: "", output_unigrams: false },
        bigram_max_size: { type: "length", max: 16, min: 0 },
        "en-stem-filter": { type: "stemmer", name: "light_english" },
        "en-stop-words-filter": { type: "stop", stopwords: "_english_" },
        delimiter: {
          type: "word_delimiter_graph",
          split_on_numerics: true,
          generate_word_parts: true,
          preserve_original: false,
          catenate_words: true,
          generate_number_parts: true,
          catenate_all: true,
          split_on_case_change: true,
          catenate_numbers: true,
          stem_english_possessive: true,
        },
      },
      analyzer: {
        i_prefix: {
          tokenizer: "standard",
          filter: ["cjk_width", "lowercase", "asciifolding", "front_ngram"],
        },
        i_text_bigram: {
          tokenizer: "standard",
          filter: [
            "cjk_width",
            "lowercase",
            "asciifolding",
            "en-stem-filter",
            "bigram_joiner",
            "bigram_max_size",
          ],
        },
        iq_text_delimiter: {
          tokenizer: "whitespace",
          filter: [
            "delimiter",
            "cjk_width",
            "lowercase",
            "asciifolding",
            "en-stop-words-filter",
            "en-stem-filter",
          ],
        },
      },
    },
  },
};

const askWith =
  (url: string, authorization: string) =>
  async (method: string, path: string, body?: unknown): Promise<Record<string, unknown>> => {
    const answer = await fetch(`${url}${path}`, {
      method: method === "GET" && body ? "POST" : method,
      headers: { authorization, "content-type": "application/json" },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    return (await answer.json()) as Record<string, unknown>;
  };

async function serving(args: readonly string[]) {
  const command = run(args);
  const lines = createInterface({ input: command.process.stdout as Readable });
  const [line] = (await once(lines, "line")) as [string];
  return { command, served: JSON.parse(line) as { url: string; username: string; password: string } };
}
