import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ConfigError } from "../../../connectors/framework/errors.ts";
import { nextAfter } from "../../../connectors/framework/service/quartz.ts";
import { expressions, INSTANTS } from "./expressions.ts";

type Answer = "refused" | readonly (number | null)[];

const recorded = JSON.parse(
  readFileSync(new URL("transcripts/instants.json", import.meta.url), "utf8"),
) as Record<string, { readonly elasticsearch: string | number[]; readonly quartz?: string | number[] }>;

/** What both take by overlooking a part of it. */
const OVERLOOKED: readonly string[] = [
  ...["1, * * * * ?", "0 1-2-3 * * * ?", "5x 0 0 * * ?", "0 0 0 5x * ?", "0 5.5 0 * * ?", "0 0 1O * * ?"],
  ...["*5 * * * * ?", "** * * * * ?", "0 0 0 ** * ?", "5* * * * * ?", "*-5 * * * * ?", "0 0 0 * * ?*"],
  ...["0 0 0 5W,15W * ?", "0 0 0 1,15W * ?", "0 0 0 15W,20 * ?", "0 0 0 L-W * ?", "0 0 0 1-5W * ?"],
  ...["0 0 0 1 JAN/3 ?", "0 0 0 1 JANUARY ?", "0 0 0 1 JAN-JUN/2 ?", "0 0 0 1 JANx ?", "0 0 0 ? * MON/2"],
  ...["0 0 0 ? * 2#1,5", "0 0 0 ? * MON-FRI/2", "0 0 0 ? * MOND", "0 0 0 ? * LW", "0 0 0 ? * L-1"],
  ...["0 0 0 ? * MON#1,WED", "0 0 0 ? * WED,MON#1", "0 0 0 ? * FRI/3", "0 0 0 * * ? 2026 2027"],
  ...["0 0 0 * * ? 2026 x", "0 0 0 1 1 ? 1969", "0 0 0 1 1 ? 20", "0 0 0 1 1 ? L"],
];

/** Quartz looks for the weekday nearest to a day that the month does not have; version 2.5 no longer does. */
const NOT_IN_THE_MONTH: readonly string[] = ["0 0 0 29W 2 ?", "0 0 0 30W 2 ?", "0 0 0 31W * ?"];

const asAnswer = (answer: string | number[]): Answer => (typeof answer === "string" ? "refused" : answer);

/** Elasticsearch's reading, but for `W`, over which it goes wrong. */
function truthOf(expression: string): Answer {
  const { elasticsearch, quartz } = recorded[expression]!;
  const byQuartz = expression.split(" ")[3]?.includes("W") && quartz !== undefined;
  return asAnswer(byQuartz ? quartz : elasticsearch);
}

function answerOf(expression: string): Answer {
  try {
    return INSTANTS.map((instant) => nextAfter(expression, instant) ?? null);
  } catch (refused) {
    expect(refused).toBeInstanceOf(ConfigError);
    return "refused";
  }
}

describe("schedules", () => {
  it("are due when Elasticsearch and Quartz say", () => {
    const exceptions = new Set([...OVERLOOKED, ...NOT_IN_THE_MONTH]);
    const compared = expressions.filter((expression) => !exceptions.has(expression));
    expect(compared.length).toBeGreaterThan(500);
    for (const expression of compared) expect(answerOf(expression), expression).toEqual(truthOf(expression));
  });

  it.each(OVERLOOKED)("are refused when a part of them would be overlooked: %s", (expression) => {
    expect(truthOf(expression)).not.toBe("refused");
    expect(answerOf(expression)).toBe("refused");
  });

  it.each(NOT_IN_THE_MONTH)("pass over a month that does not have the day: %s", (expression) => {
    const day = Number(expression.split(" ")[3]?.slice(0, -1));
    for (const instant of INSTANTS) {
      const next = nextAfter(expression, instant);
      if (next === undefined) continue;
      const due = new Date(next);
      const length = new Date(Date.UTC(due.getUTCFullYear(), due.getUTCMonth() + 1, 0)).getUTCDate();
      expect(length, due.toISOString()).toBeGreaterThanOrEqual(day);
    }
    expect(answerOf(expression)).not.toEqual(truthOf(expression));
  });
});
