import { join } from "node:path";
import { Child } from "../lib/child.ts";
import { programArgs } from "../lib/program.ts";
import { type Benchmark, median } from "./benchmark.ts";

const MAIN = "sync-throughput-main.ts";
const ROUNDS = 7;
const DOCUMENTS = 50_000;

/** What {@link MAIN} says of one round, in documents a second. */
export interface Round {
  readonly raw: number;
  readonly sync: number;
}

/** A full sync of small documents without content, beside raw `_bulk` requests of the same bytes. */
export const syncThroughput: Benchmark = {
  name: "sync-throughput",
  description: `a full sync of ${DOCUMENTS} documents of 1 KB over raw _bulk of the same bytes`,
  async *run({ engine: provider, folder, signal, say }) {
    await using engine = await provider.start({ folder, signal, port: 0 });
    await using child = await Child.start({
      name: "bench",
      command: process.execPath,
      args: [
        ...programArgs(MAIN, import.meta.url),
        JSON.stringify({ ...engine, documents: DOCUMENTS, rounds: ROUNDS }),
      ],
      logFile: join(folder, "bench.log"),
    });
    const rounds: Round[] = [];
    for await (const line of child.lines) {
      const round = JSON.parse(line) as Round;
      rounds.push(round);
      say(
        `round ${rounds.length} of ${ROUNDS}: raw ${Math.round(round.raw)}/s, sync ${Math.round(round.sync)}/s`,
      );
    }
    if (rounds.length !== ROUNDS) throw new Error(await child.epitaph());
    const raw = median(rounds.map((round) => round.raw));
    const sync = median(rounds.map((round) => round.sync));
    yield { name: "engine _bulk, 1 KB documents", value: Math.round(raw), unit: "documents/s" };
    yield {
      name: "sync over raw _bulk, 1 KB documents",
      value: Math.round(sync),
      unit: "documents/s",
      baseline: Math.round(raw),
      ratio: median(rounds.map((round) => round.sync / round.raw)),
    };
  },
};
