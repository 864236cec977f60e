import type { Rng } from "../rng.ts";
import { asciiOfLength, title } from "../text.ts";
import { type Block, drawBlock, everyDraw } from "./html-blocks.ts";
import { escapeText } from "./markup.ts";

/**
 * A whole HTML document, as untidy as real ones: entities, inline elements within words, comments, scripts that hold
 * tags, end tags left out, white space everywhere.
 *
 * Its text follows one rule. The title is the first line. Of the body, each block-level element (h1 to h6, p, div,
 * blockquote, li, tr, pre…) makes a line of its own, and so does the text between such elements; the cells of a row
 * are a space apart. Entities are decoded, comments and inline tags leave nothing, script, style and template are
 * dropped with what they hold. Runs of white space are one space, in pre as well; lines are trimmed, empty ones
 * dropped, the rest joined by a line feed. The text comes from the plan of the blocks, never from the HTML.
 */
export function createHtml(rng: Rng, bytes: number): { bytes: Buffer; text: string } {
  const name = title(rng);
  const head = `<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="description" content="unseen > unseen">
  <title>
    ${escapeText(rng, name)} &amp; more
  </title>
  <style>body > p { margin: 0; } /* unseen */</style>
  <script>var tag = "<p>unseen</p>"; if (1 < 2 && 3 > 2) { tag += '</div>'; }</script>
</head>
<body>
<h1>${escapeText(rng, name)} &#8212; caf&eacute;</h1>
`;
  const tail = (padding: string) => `<!-- ${padding} -->\n</body>\n</html>\n`;
  const lines = [`${name} & more`, `${name} — café`];
  const html = [head];
  let left = bytes - Buffer.byteLength(head + tail(""));
  for (let index = 0; ; index++) {
    const block: Block = (everyDraw[index] ?? drawBlock)(rng);
    const size = Buffer.byteLength(block.html) + 1;
    if (size > left) break;
    html.push(block.html, "\n");
    lines.push(...block.lines);
    left -= size;
  }
  html.push(tail(asciiOfLength(rng, left)));
  return { bytes: Buffer.from(html.join("")), text: lines.join("\n") };
}
