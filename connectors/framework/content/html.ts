import { Parser } from "htmlparser2";

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
 * The text a person sees: the title, then a line for each block, white space inside a line collapsed, cells of a
 * table row a space apart, entities decoded; scripts, styles, templates and comments left out.
 */
export function htmlText(html: string): string {
  const lines: string[] = [];
  let line = "";
  let silent = 0;
  const endLine = (): void => {
    const text = line.replace(/\s+/g, " ").trim();
    if (text) lines.push(text);
    line = "";
  };
  const edge = (name: string): void => {
    if (BLOCKS.has(name)) endLine();
    else if (CELLS.has(name)) line += " ";
  };
  const parser = new Parser(
    {
      onopentagname(name) {
        if (SILENT.has(name)) silent += 1;
        edge(name);
      },
      ontext(text) {
        if (silent === 0) line += text;
      },
      onclosetag(name) {
        edge(name);
        if (SILENT.has(name)) silent -= 1;
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  endLine();
  return lines.join("\n");
}
