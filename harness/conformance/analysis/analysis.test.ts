import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { IndexAnalysis } from "../../engines/embedded/analysis/index-analysis.ts";
import { flattenSettings } from "../../engines/embedded/indices/settings.ts";
import type { JsonObject } from "../../engines/embedded/json.ts";
import type { RecordedStream, Transcript } from "./chain.ts";
import { chains } from "./chains.ts";

describe("analysis", () => {
  for (const { name, settings, texts } of chains)
    it(`makes the tokens that Lucene makes: ${name}`, async () => {
      const file = join(import.meta.dirname, "transcripts", `${name}.json`);
      const recorded = JSON.parse(await readFile(file, "utf8")) as Transcript;
      const flat = flattenSettings({ analysis: settings as JsonObject, max_ngram_diff: 10 });
      const analyzer = new IndexAnalysis(flat).analyzer("tried")!;
      let compared = 0;
      for (const text of texts) {
        const expected = recorded[text];
        if (!expected) continue;
        compared++;
        const { tokens, trailing, end } = analyzer.analyze(text);
        const seen: RecordedStream = {
          tokens: tokens.map((token) => [
            token.term,
            token.start,
            token.end,
            token.type,
            token.increment,
            token.span,
          ]),
          trailing,
          end,
        };
        expect(seen.tokens, text.slice(0, 100)).toEqual(expected.tokens);
        expect({ trailing: seen.trailing, end: seen.end }, text.slice(0, 100)).toEqual({
          trailing: expected.trailing,
          end: expected.end,
        });
      }
      expect(compared).toBeGreaterThan(0);
    });
});
