import type { Rng } from "../rng.ts";
import { title, word } from "../text.ts";
import { escapeText, type Marked, markedSentence, markedSentences } from "./markup.ts";

/** A piece of a body: its HTML, and the text of the block-level elements in it, a line for each that has any. */
export interface Block {
  readonly html: string;
  readonly lines: readonly string[];
}

type Draw = (rng: Rng) => Block;

const heading: Draw = (rng) => {
  const level = rng.int(2, 6);
  const text = title(rng);
  return { html: `<h${level} id="${rng.hex(6)}">\n  ${escapeText(rng, text)}\n</h${level}>`, lines: [text] };
};

const paragraph: Draw = (rng) => {
  const { html, text } = markedSentences(rng, rng.int(3, 7));
  const open = rng.pick(["<p>", "<p>\n    ", '<p class="lead" data-note="1 > 0">', "<P>"]);
  // The end tag may be left out, as the next block ends a paragraph.
  return { html: `${open}${html}${rng.pick(["</p>", "\n  </p>", ""])}`, lines: [text] };
};

const division: Draw = (rng) => {
  const { html, text } = markedSentences(rng, 2);
  const inner = markedSentence(rng);
  return {
    html: `<div class=box>\n${html}\n<div>${inner.html}</div></div><hr>`,
    lines: [text, inner.text],
  };
};

const quote: Draw = (rng) => {
  const parts = [markedSentence(rng), markedSentence(rng)];
  return {
    html: `<blockquote>${parts.map(({ html }) => `<p>${html}</p>`).join("")}</blockquote>`,
    lines: parts.map(({ text }) => text),
  };
};

const list: Draw = (rng) => {
  const items = Array.from({ length: rng.int(2, 5) }, () => markedSentence(rng));
  const nested = [markedSentence(rng), markedSentence(rng)];
  const kind = rng.pick(["ul", "ol"]);
  const item = (end: string) => (marked: Marked) => `<li>${marked.html}${end}`;
  const end = rng.pick(["</li>\n", "\n", "</li>"]);
  const inner = `<${kind}>${nested.map(item("</li>")).join("")}</${kind}>`;
  return {
    html: `<${kind}>\n${items.map(item(end)).join("")}<li>${escapeText(rng, "Also:")}\n${inner}</li></${kind}>`,
    lines: [...items.map(({ text }) => text), "Also:", ...nested.map(({ text }) => text)],
  };
};

const table: Draw = (rng) => {
  const columns = rng.int(2, 4);
  const cells = (draw: () => string) => Array.from({ length: columns }, draw);
  const rows = Array.from({ length: rng.int(1, 4) }, () =>
    cells(() => (rng.chance(0.5) ? String(rng.int(1, 9999)) : title(rng))),
  );
  const head = cells(() => word(rng));
  const tag = (name: string) => (cell: string) => `<${name}> ${escapeText(rng, cell)}</${name}>`;
  const body = rows.map((row) => `<tr>${row.map(tag("td")).join(rng.pick(["", "\n    "]))}</tr>`).join("\n");
  return {
    html: `<table>\n<thead><tr>${head.map(tag("th")).join("")}</tr></thead>\n<tbody>${body}</tbody></table>`,
    lines: [head, ...rows].map((row) => row.join(" ")),
  };
};

const code: Draw = (rng) => {
  const [name, value] = [word(rng), word(rng)];
  return {
    html: `<pre>if (${name} &lt; ${value}) {\n    return &quot;${name}&quot;;\n}</pre>`,
    lines: [`if (${name} < ${value}) { return "${name}"; }`],
  };
};

/** What a reader never sees, though some of it looks like text. */
const hidden: Draw = (rng) => ({
  html: rng.pick([
    `<script>if (1 < 2 && "</p><p>unseen</p>") console.log("${word(rng)}");</script>`,
    `<style>p > b::after { content: "unseen ${word(rng)}"; }</style>`,
    `<!-- <p>unseen ${word(rng)}</p>\n -->`,
    `<template><p>unseen ${word(rng)}</p></template>`,
    `<img src="${rng.hex(6)}.png" alt="unseen ${word(rng)}">`,
  ]),
  lines: [],
});

const draws: readonly Draw[] = [
  ...Array<Draw>(8).fill(paragraph),
  ...[heading, heading, division, quote, list, list, table, code, hidden],
];

/** Each kind of block once, for the beginning of a document that is large enough. */
export const everyDraw: readonly Draw[] = [...new Set(draws)];

/** A block of some kind, mostly a paragraph. */
export function drawBlock(rng: Rng): Block {
  return rng.pick(draws)(rng);
}
