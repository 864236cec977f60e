import { Parser } from "htmlparser2";
import { Lines } from "./lines.ts";

/** Elements whose start and end begin a new line of text. */
const BLOCKS = new Set(
  (
    "address article aside blockquote body br caption dd details div dl dt fieldset figcaption figure footer form " +
    "h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section summary table tbody tfoot thead title tr ul"
  ).split(" "),
);
/** Neighbours in one line that a browser draws apart. */
const CELLS = new Set(["td", "th", "option"]);
const SILENT = new Set(["script", "style", "template", "noscript"]);

/**
 * The text a person sees: the title, then a line for each block as {@link Lines} have them, entities decoded; scripts,
 * styles, templates and comments left out.
 */
export function htmlText(html: string): string {
  const lines = new Lines();
  let silent = 0;
  const edge = (name: string): void => {
    if (BLOCKS.has(name)) lines.end();
    else if (CELLS.has(name)) lines.gap();
  };
  const parser = new Parser(
    {
      onopentagname(name) {
        if (SILENT.has(name)) silent += 1;
        edge(name);
      },
      ontext(text) {
        if (silent === 0) lines.add(text);
      },
      onclosetag(name) {
        edge(name);
        if (SILENT.has(name)) silent -= 1;
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return lines.toString();
}
