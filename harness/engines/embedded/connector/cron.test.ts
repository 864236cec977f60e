import { describe, expect, it } from "vitest";
import { checkCron } from "./cron.ts";

// What Elasticsearch 9.5.0's class Cron said of each. Many more are held to it in harness/conformance/schedules.
describe("a schedule's cron expression", () => {
  it.each([
    "0 0 0 ?x * MON",
    "0 0 0 0W * ?",
    "0 0 0 15Wx * ?",
    "0 0 0 ? * 0#2",
    "0 0 0 ? * Fri#+3",
    "0 0 0 98 * MON",
    "0 0 0 99 * ?",
    "99 0 0 * * ?",
    "0 0 0 */-5 * ?",
    "5/30x 0 0 * * ?",
    "L 0 0 * * ?",
    "0 0 0 1 1 ? 2030-2026/0",
    "0 0 0 1 1 ? 3000",
  ])("[%s] is taken", (expression) => {
    expect(() => checkCron(expression)).not.toThrow();
  });

  it.each([
    "0 0 0 ?xy * MON",
    "0 0 0 , * ?",
    "0 0 0 L- * ?",
    "0 0 0 L, * ?",
    "0 0 0 98 * ?",
    "98 0 0 * * ?",
    "0 0 0 ? * MON-FR",
    "0 0 0 ? * FRI#6",
    "0 0 0 ? * 2#1#1",
    "5/3x 0 0 * * ?",
    "0 0 0 1 1 ? 3000/5",
    "0 0 0 1 1 ? 99999999999",
  ])("[%s] is refused", (expression) => {
    expect(() => checkCron(expression)).toThrow(`invalid cron expression [${expression}]`);
  });
});
