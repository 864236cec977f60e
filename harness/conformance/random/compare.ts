import type { ConformanceCase } from "../engine/case.ts";
import { type Answers, sideBySide } from "../engine/side-by-side.ts";
import { randomProgramme } from "./programme.ts";
import { shrink } from "./shrink.ts";

export interface ChanceOptions {
  readonly real: Answers;
  readonly engine: Answers;
  readonly seed: number;
  /** At least so many requests are asked of both. */
  readonly random: number;
  readonly signal: AbortSignal;
  readonly say: (line: string) => void;
}

export interface ChanceResult {
  readonly seed: number;
  readonly requests: number;
  readonly differences: number;
  /** The first programmes that differed, as small as they were found to go. */
  readonly smallest: readonly { readonly differences: readonly string[]; readonly case: ConformanceCase }[];
}

/** Programmes that differ are made smaller up to this many; the others are counted. */
const SHRUNK = 5;
const SAID_EVERY = 1000;

/** Asks both engines the requests of random programmes, and counts the answers that differ. */
export async function compareByChance(options: ChanceOptions): Promise<ChanceResult> {
  const { real, engine, seed, random, signal, say } = options;
  const smallest: { differences: string[]; case: ConformanceCase }[] = [];
  let [requests, differences] = [0, 0];
  for (let number = 0; requests < random; number += 1) {
    signal.throwIfAborted();
    const programme = randomProgramme(seed, number);
    const found = await sideBySide(programme, real, engine);
    differences += new Set(found.map((line) => line.split(" ", 1)[0])).size;
    if (found.length > 0 && smallest.length < SHRUNK) {
      const kind = kindOf(found[0] as string);
      const fails = async (test: ConformanceCase): Promise<boolean> => {
        signal.throwIfAborted();
        return (await sideBySide(test, real, engine)).some((line) => kindOf(line) === kind);
      };
      const small = await shrink(programme, fails);
      smallest.push({ differences: await sideBySide(small, real, engine), case: small });
      say(`random programme ${number} differs: ${smallest.at(-1)?.differences[0]}`);
    }
    const before = requests;
    requests += programme.requests.length;
    if (Math.floor(before / SAID_EVERY) < Math.floor(requests / SAID_EVERY))
      say(`random: ${requests} of ${random} requests, ${differences} differ`);
  }
  return { seed, requests, differences, smallest };
}

/** What differs, without where in the case and with which values: a smaller case must differ in the same. */
function kindOf(difference: string): string {
  return difference
    .replace(/^\d+ /, "")
    .replace(/: expected .*/s, "")
    .replaceAll(/\d+/g, "0");
}
