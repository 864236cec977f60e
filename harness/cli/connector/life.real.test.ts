import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  LOCAL_VERSIONS,
  notInstalled,
  STARTS_WITHIN_MS,
  startLocal,
} from "../../engines/local/local-engine.suite.ts";
import { LANGUAGES } from "../../workflow/languages.ts";
import { type Commands, commandsOn, withCredentials } from "./commands.suite.ts";
import { describeLife } from "./life.suite.ts";

/** What our stand-in for analysis-common does not have. */
const LACKING: Readonly<Record<string, string>> = {
  fr: "fr-elision",
  it: "it-elision",
  "pt-br": "pt-br-stem-filter",
  zh: "cjk_bigram",
  ja: "cjk_bigram",
  ko: "cjk_bigram",
};

/** The minimal distribution has neither the `_connector` APIs nor ingest processors, and few filters. */
for (const version of LOCAL_VERSIONS) {
  describe.skipIf(notInstalled.get(version))(`a connector's life on Elasticsearch ${version}`, () => {
    let commands: Commands;
    beforeAll(async () => {
      const running = await startLocal(version);
      commands = commandsOn(withCredentials(running.engine), running.client, async () => {
        await running[Symbol.asyncDispose]();
      });
    }, STARTS_WITHIN_MS);
    afterAll(() => commands?.[Symbol.asyncDispose](), STARTS_WITHIN_MS);

    describeLife(() => ({ commands, access: "indices", create: ["--allow-missing"] }));

    it("makes nothing when the ingest pipeline is missing, unless that is allowed", async () => {
      const { code, stderr } = await commands.run("create", "dir", "--index", "refused");
      expect(stderr).toMatch(
        /^\[create\] this Elasticsearch lacks the ingest pipeline search-default-ingestion/,
      );
      expect(code).toBe(3);
      expect(await commands.client.indices.exists({ index: "search-refused" })).toBe(false);
    });

    it.each([...LANGUAGES.keys()])(
      "says what it lacks for %s, does without, and cuts texts",
      async (language) => {
        const index = `in-${language}`;
        const { without } = await commands.json(
          "create",
          "dir",
          "--index",
          index,
          "--language",
          language,
          "--allow-missing",
        );
        expect(without.map((sentence: string) => sentence.split(" (")[0])).toEqual([
          "ingest pipeline search-default-ingestion",
          ...(LACKING[language] ? [`filter ${LACKING[language]}`] : []),
        ]);
        const { tokens } = await commands.client.indices.analyze({
          index: `search-${index}`,
          analyzer: "i_prefix",
          text: "Über",
        });
        expect(tokens?.map(({ token }) => token)).toEqual(["u", "ub", "ube", "uber"]);
      },
    );
  });
}
