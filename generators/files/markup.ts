import { drawSentence, sentencePool } from "../pool.ts";
import { createRng, type Rng } from "../rng.ts";

/** Text and the HTML that shows it. */
export interface Marked {
  readonly text: string;
  readonly html: string;
}

/** Everything between two words that is one space to a reader. */
const gaps = [" ", " ", " ", " ", "\n", "\n      ", "  ", "\t", "\r\n  ", " <!-- <b>unseen</b> --> "];

const namedEntities: Readonly<Record<string, string>> = {
  é: "&eacute;",
  ü: "&uuml;",
  ö: "&ouml;",
  á: "&aacute;",
  ã: "&atilde;",
  ç: "&ccedil;",
  í: "&iacute;",
  "“": "&ldquo;",
  "”": "&rdquo;",
  "—": "&mdash;",
};

/** Text as character data. What need not be escaped is so now and then: by name, decimal or hexadecimal number. */
export function escapeText(rng: Rng, text: string): string {
  return text.replace(/[&<>]|[^\0-\u{7f}]/gu, (character) => {
    if (character === "&") return "&amp;";
    if (character === "<") return "&lt;";
    if (character === ">") return "&gt;";
    const code = character.codePointAt(0) as number;
    switch (rng.int(0, 5)) {
      case 0:
        return namedEntities[character] ?? character;
      case 1:
        return `&#${code};`;
      case 2:
        return `&#x${code.toString(16)};`;
      default:
        return character;
    }
  });
}

/** The sentence with some of its words, or parts of words, in inline elements. */
function mark(rng: Rng, sentence: string): string {
  return sentence
    .split(" ")
    .map((word) => {
      const html = escapeText(rng, word);
      if (!rng.chance(0.08)) return html;
      switch (rng.int(0, 6)) {
        case 0:
          return `<b>${html}</b>`;
        case 1:
          return `<em><strong>${html}</strong></em>`;
        case 2:
          return `<a href="/find?q=${rng.hex(4)}&amp;page=2" title="a > b">${html}</a>`;
        case 3:
          return `<SPAN CLASS=note>${html}</SPAN>`;
        case 4:
          return `${html}<!-- unseen -->`;
        case 5:
          return /^[a-z]{6,}$/.test(word) ? `<u>${word.slice(0, 2)}</u>${word.slice(2)}` : html;
        default:
          return `<code\n  class='x'>${html}</code>`;
      }
    })
    .join(rng.chance(0.01) ? "\n" : " ");
}

let markedPool: readonly Marked[] | undefined;

/** A sentence of the pool with its markup, made once for the process. */
export function markedSentence(rng: Rng): Marked {
  markedPool ??= sentencePool().sentences.map((text, index) => ({
    text,
    html: mark(createRng(0, "markup", index), text),
  }));
  return markedPool[drawSentence(rng)] as Marked;
}

/** `count` sentences behind each other. */
export function markedSentences(rng: Rng, count: number): Marked {
  let { text, html } = markedSentence(rng);
  for (let left = count; left > 1; left--) {
    const next = markedSentence(rng);
    text += ` ${next.text}`;
    html += rng.pick(gaps) + next.html;
  }
  return { text, html };
}
