import { describe, expect, it } from "vitest";
import { checkCron } from "./cron.ts";

// Expressions and their meaning are of the Quartz manual.
describe("a schedule's cron expression", () => {
  it.each([
    "0 0 0 * * ?",
    "1 * * * * ?",
    "0 0/5 14,18 * * ?",
    "0 0-5 14 ? * MON-FRI",
    "0 15 10 L * ?",
    "0 15 10 15W * ?",
    "0 15 10 ? * 6L 2024-2026",
    "0 15 10 ? * 6#3",
    "0 0 12 1/5 JAN,mar ?",
  ])("[%s] is taken", (expression) => {
    expect(() => checkCron(expression)).not.toThrow();
  });

  it.each([
    "61 0 0 * * ?",
    "0 0 24 * * ?",
    "0 0 0 * * *",
    "0 0 0 ? * ?",
    "0 0 0 0 * ?",
    "0 0 0 * 13 ?",
    "0 0 0 ? * 8",
    "0 0 0 * *",
    "* * * * *",
    "0 0 0 * * ? 2024 x",
    "0 a 0 * * ?",
    "0 1-2-3 0 * * ?",
    "",
  ])("[%s] is refused", (expression) => {
    expect(() => checkCron(expression)).toThrow(`invalid cron expression [${expression}]`);
  });
});
