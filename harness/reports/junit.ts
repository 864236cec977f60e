import { escapeXml } from "./escape-xml.ts";
import { findingLine } from "./finding-line.ts";
import type { CheckEntry, Report, Summary } from "./report.ts";

/** The run as JUnit XML, as CI systems read it: a suite for each connector, a case for each check of each sync. */
export function junit(summary: Summary, reports: readonly Report[]): string {
  const suites = reports.map(suite).join("");
  const attributes = { name: `plumbline ${summary.verb}`, time: seconds(summary.durationMs) };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element("testsuites", attributes, `\n${suites}`)}`;
}

function suite(report: Report): string {
  const name = `${report.connector}-${report.size}`;
  const cases = report.checks.map((check) => testCase(name, check));
  if (report.reason)
    cases.push(element("testcase", { classname: name, name: "run" }, problem("error", report.reason)));
  const count = (outcome: string): number =>
    report.checks.filter((check) => check.outcome === outcome).length;
  const attributes = {
    name,
    tests: cases.length,
    failures: count("failed"),
    errors: count("errored") + (report.reason ? 1 : 0),
    skipped: count("skipped"),
    time: seconds(report.durationMs),
  };
  const replay = element("system-out", {}, escapeXml(`replay: ${report.replay}`));
  return element("testsuite", attributes, `\n${cases.join("")}${replay}`);
}

function testCase(suiteName: string, check: CheckEntry): string {
  const name = check.sync ? `${check.sync}: ${check.name}` : check.name;
  const attributes = { classname: suiteName, name, time: seconds(check.durationMs) };
  switch (check.outcome) {
    case "passed":
      return element("testcase", attributes);
    case "skipped":
      return element("testcase", attributes, element("skipped", { message: check.reason ?? "" }));
    case "errored":
      return element("testcase", attributes, problem("error", check.reason ?? ""));
    case "failed":
      return element("testcase", attributes, problem("failure", check.findings.map(findingLine).join("\n")));
    default:
      return check.outcome satisfies never;
  }
}

const problem = (kind: "error" | "failure", text: string): string =>
  element(kind, { message: text.split("\n")[0] ?? "" }, escapeXml(text));

const seconds = (durationMs: number): string => (durationMs / 1000).toFixed(3);

function element(name: string, attributes: Readonly<Record<string, string | number>>, content = ""): string {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
  return content === ""
    ? `<${name}${pairs.join("")}/>\n`
    : `<${name}${pairs.join("")}>${content}</${name}>\n`;
}
