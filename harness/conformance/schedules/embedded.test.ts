import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { checkCron } from "../../engines/embedded/connector/cron.ts";
import { expressions } from "./expressions.ts";

const recorded = JSON.parse(
  readFileSync(new URL("transcripts/instants.json", import.meta.url), "utf8"),
) as Record<string, { readonly elasticsearch: unknown }>;

/** What Elasticsearch says of an expression that it refuses. Other texts came of asking when a taken one is due. */
function refusalOf(expression: string): string | undefined {
  const { elasticsearch } = recorded[expression]!;
  const refused = typeof elasticsearch === "string" && elasticsearch.startsWith("invalid cron expression [");
  return refused ? elasticsearch : undefined;
}

function answerOf(expression: string): string | undefined {
  try {
    checkCron(expression);
    return undefined;
  } catch (refused) {
    return (refused as Error).message;
  }
}

it("the embedded engine takes and refuses the schedules that Elasticsearch does, in its words", () => {
  const refusals = expressions.filter((expression) => refusalOf(expression) !== undefined);
  expect(refusals.length).toBeGreaterThan(80);
  const differing = expressions.filter((expression) => answerOf(expression) !== refusalOf(expression));
  expect(differing).toEqual([]);
});
