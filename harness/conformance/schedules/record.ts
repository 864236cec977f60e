import { spawnSync } from "node:child_process";
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expressions, INSTANTS } from "./expressions.ts";

/**
 * Renews the transcript of schedules:
 *
 *     mvn dependency:copy -Dartifact=org.quartz-scheduler:quartz:2.3.2 -DoutputDirectory=.
 *     npx tsx harness/conformance/schedules/record.ts <home of Elasticsearch> quartz-2.3.2.jar [java]
 *
 * The home is that of any distribution of the version that the embedded engine claims, unpacked. Java is the command
 * of the JDK that this version asks for.
 */
const [home, quartz, java = "java"] = process.argv.slice(2);
if (!home || !quartz)
  throw new Error("[schedules] record: expected the home of Elasticsearch and Quartz's jar");

const jarsIn = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => (name.endsWith(".jar") ? [join(folder, name)] : []));
const classPath = [...jarsIn(join(home, "lib")), ...jarsIn(join(home, "modules/x-pack-core")), quartz].join(
  ":",
);
const { stdout, status } = spawnSync(
  java,
  ["-cp", classPath, join(import.meta.dirname, "RecordInstants.java")],
  {
    input: expressions.map((expression) => `${[escaped(expression), ...INSTANTS].join("\t")}\n`).join(""),
    stdio: ["pipe", "pipe", "inherit"],
    encoding: "utf8",
  },
);
const answers = stdout.trimEnd().split("\n");
if (status !== 0 || answers.length !== expressions.length)
  throw new Error(`[schedules] record: expected ${expressions.length} answers, got ${answers.length}`);

const lines = answers.map((answer, at) => {
  const { elasticsearch, quartz } = JSON.parse(answer) as { elasticsearch: unknown; quartz: unknown };
  const differs = JSON.stringify(elasticsearch) !== JSON.stringify(quartz);
  return `${JSON.stringify(expressions[at])}: ${JSON.stringify({ elasticsearch, ...(differs && { quartz }) })}`;
});
writeFileSync(join(import.meta.dirname, "transcripts/instants.json"), `{\n${lines.join(",\n")}\n}\n`);

function escaped(expression: string): string {
  return expression.replaceAll("\t", "\\t");
}
