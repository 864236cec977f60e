import type { Rng } from "../rng.ts";
import { asciiOfLength, paragraph, sentence, title, word } from "../text.ts";
import { fill } from "./fill.ts";

/** A title, then headings, paragraphs, lists, code, quotes and tables; the last paragraph is cut to size. */
export function createMarkdown(rng: Rng, bytes: number): { bytes: Buffer; text: string } {
  let first = true;
  const { pieces, left } = fill(Math.max(0, bytes - 1), () => {
    const piece = first ? `# ${title(rng)}\n\n` : `${block(rng)}\n\n`;
    first = false;
    return piece;
  });
  const end = bytes > 0 ? `${asciiOfLength(rng, left)}\n` : "";
  const text = `${pieces.join("")}${end}`;
  return { bytes: Buffer.from(text), text };
}

function block(rng: Rng): string {
  switch (rng.int(0, 9)) {
    case 0:
      return `${"#".repeat(rng.int(2, 4))} ${title(rng)}`;
    case 1:
      return list(rng, () => "-");
    case 2:
      return list(rng, (index) => `${index + 1}.`);
    case 3:
      return `> ${sentence(rng)}\n> ${sentence(rng)}`;
    case 4:
      return `\`\`\`sh\n${word(rng)} --${word(rng)} "${title(rng)}" | sort -n\n\`\`\``;
    case 5:
      return `| ${title(rng)} | ${title(rng)} |\n|---|--:|\n| ${word(rng)} | ${rng.int(1, 999)} |\n| ${word(rng)} | ${rng.int(1, 999)} |`;
    case 6:
      return `**${title(rng)}**: ${paragraph(rng)} See [${word(rng)}](https://example.com/${rng.hex(8)}).`;
    default:
      return paragraph(rng);
  }
}

function list(rng: Rng, mark: (index: number) => string): string {
  return Array.from({ length: rng.int(2, 6) }, (_, index) => `${mark(index)} ${sentence(rng)}`).join("\n");
}
