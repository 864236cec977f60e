import { person } from "../people.ts";
import type { Rng } from "../rng.ts";
import { asciiOfLength, sentence, title } from "../text.ts";
import { fill } from "./fill.ts";

/** An object with a list of records, one on a line; a note at the end is cut to size. */
export function createJson(rng: Rng, bytes: number): { bytes: Buffer; text: string } {
  const head = `{"title":${JSON.stringify(title(rng))},"records":[`;
  const tail = (note: string) => `\n],"note":${JSON.stringify(note)}}\n`;
  let id = 0;
  const { pieces, left } = fill(bytes - Buffer.byteLength(head + tail("")), () => {
    id++;
    return `${id === 1 ? "" : ","}\n${JSON.stringify(record(rng, id))}`;
  });
  const text = `${head}${pieces.join("")}${tail(asciiOfLength(rng, left))}`;
  return { bytes: Buffer.from(text), text };
}

function record(rng: Rng, id: number) {
  const { name, email, city } = person(rng);
  return {
    id,
    name,
    email,
    active: rng.chance(0.8),
    score: rng.int(-1000, 1000) / 100,
    manager: rng.chance(0.2) ? null : person(rng).name,
    address: { city, since: rng.date(-3650, 0).toISOString() },
    tags: Array.from({ length: rng.int(0, 3) }, () => title(rng)),
    comment: `${sentence(rng)}\n"${title(rng)}" \\ ${sentence(rng)}`,
  };
}
