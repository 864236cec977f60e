import { spawn } from "node:child_process";
import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Chain, LucenePart, RecordedStream } from "./chain.ts";
import { chains } from "./chains.ts";

/**
 * Renews the transcripts of Lucene's analysis:
 *
 *     npx tsx harness/conformance/analysis/record.ts <home of Elasticsearch> [java] [chain ...]
 *
 * The home is that of any distribution of the version that the embedded engine claims, unpacked; its `lib` has
 * Lucene. Java is the command of a JDK of version 21 or newer.
 */
const [home, java = "java", ...wanted] = process.argv.slice(2);
if (!home) throw new Error("[analysis] record: expected the home of Elasticsearch, saw no argument");

const lib = join(home, "lib");
const jars = (await readdir(lib)).filter((name) => /^(lucene-(core|analysis)|log4j-api).*\.jar$/.test(name));
const here = import.meta.dirname;
const lucene = spawn(
  java,
  ["-cp", jars.map((name) => join(lib, name)).join(":"), join(here, "RecordTokens.java")],
  { stdio: ["pipe", "pipe", "inherit"] },
);
const answers = createInterface({ input: lucene.stdout })[Symbol.asyncIterator]();

for (const chain of chains) {
  if (wanted.length > 0 && !wanted.includes(chain.name)) continue;
  lucene.stdin.write(request(chain));
  const lines: string[] = [];
  for (const text of chain.texts) {
    const { value, done } = await answers.next();
    if (done) throw new Error(`[analysis] record ${chain.name}: Java ended before its answer to ${text}`);
    const stream = JSON.parse(value) as RecordedStream | { error: string };
    if ("error" in stream) process.stderr.write(`${chain.name}: ${stream.error}\n`);
    else lines.push(`${JSON.stringify(text)}: ${JSON.stringify(stream)}`);
  }
  await writeFile(join(here, "transcripts", `${chain.name}.json`), `{\n${lines.join(",\n")}\n}\n`);
  process.stdout.write(`${chain.name}: ${lines.length} texts\n`);
}
lucene.stdin.end();

function request({ lucene: chain, texts }: Chain): string {
  const parts =
    "analyzer" in chain
      ? [["analyzer", chain.analyzer]]
      : [
          ...(chain.charFilters ?? []).map((part) => ["charFilter", ...fields(part)]),
          ["tokenizer", ...fields(chain.tokenizer)],
          ...(chain.filters ?? []).map((part) => ["filter", ...fields(part)]),
        ];
  const lines = [["chain"], ...parts, ...texts.map((text) => ["text", text])];
  return lines.map((line) => `${line.map(escaped).join("\t")}\n`).join("");
}

function fields([name, options = {}]: LucenePart): string[] {
  return [name, ...Object.entries(options).flatMap(([key, value]) => [key, String(value)])];
}

function escaped(field: string): string {
  return field.replace(
    /[\\\t\r\n\ud800-\udfff]/g,
    (unit) => `\\${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
