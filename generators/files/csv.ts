import { company, person } from "../people.ts";
import type { Rng } from "../rng.ts";
import { asciiOfLength, sentence, title } from "../text.ts";
import { fill } from "./fill.ts";

const header = "id,name,email,company,amount,date,comment\r\n";

/**
 * Rows as RFC 4180 has them: CRLF, and fields in quotes where they hold commas, quotes or line breaks. The comment of
 * the last row is cut to size.
 */
export function createCsv(rng: Rng, bytes: number): { bytes: Buffer; text: string } {
  const last = (comment: string) => `0,,,,0.00,,"${comment}"\r\n`;
  let id = 0;
  const { pieces, left } = fill(bytes - Buffer.byteLength(header + last("")), () => {
    id++;
    return `${row(rng, id).map(field).join(",")}\r\n`;
  });
  const text = `${header}${pieces.join("")}${last(asciiOfLength(rng, left))}`;
  return { bytes: Buffer.from(text), text };
}

function row(rng: Rng, id: number): string[] {
  const { name, email } = person(rng);
  const comment = rng.chance(0.2) ? `${sentence(rng)}\n"${title(rng)}"` : sentence(rng);
  const date = rng.date(-3650, 0).toISOString().slice(0, 10);
  return [String(id), name, email, company(rng), (rng.int(0, 9_999_999) / 100).toFixed(2), date, comment];
}

function field(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
