/** Elements that stand within a line: where one begins or ends, no line does. */
const inline = new Set(
  `a abbr acronym b basefont bdo big cite code dfn em font i img input kbd label q s samp select small span strike
  strong sub sup textarea tt u var`.split(/\s+/),
);

const markup =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<(script|style)\b[^>]*>[\s\S]*?<\/\2\s*>|<[!?][^>]*>|<\/?([a-zA-Z][\w:-]*)(?:\s(?:"[^"]*"|'[^']*'|[^"'>])*)?\/?>/gi;

/** The text of HTML: tags, comments, scripts and styles are taken out, character references are resolved. */
export function htmlText(html: string): string {
  const bare = html.replace(
    markup,
    (_, cdata: string | undefined, hidden: string | undefined, name: string | undefined) => {
      if (cdata !== undefined) return cdata;
      if (hidden !== undefined) return "\n";
      return name === undefined || inline.has(name.toLowerCase()) ? "" : "\n";
    },
  );
  return bare.replace(
    /&(#x[0-9a-f]+|#\d+|\w+);/gi,
    (whole, reference: string) => character(reference) ?? whole,
  );
}

const named: Readonly<Record<string, string>> = {
  amp: "&",
  apos: "'",
  auml: "ä",
  bull: "•",
  ccedil: "ç",
  copy: "©",
  eacute: "é",
  egrave: "è",
  euro: "€",
  gt: ">",
  hellip: "…",
  laquo: "«",
  ldquo: "“",
  lsquo: "‘",
  lt: "<",
  mdash: "—",
  middot: "·",
  nbsp: "\u00a0",
  ndash: "–",
  ouml: "ö",
  quot: '"',
  raquo: "»",
  rdquo: "”",
  reg: "®",
  rsquo: "’",
  szlig: "ß",
  trade: "™",
  uuml: "ü",
};

function character(reference: string): string | undefined {
  if (!reference.startsWith("#")) return named[reference] ?? named[reference.toLowerCase()];
  const code = /^#x/i.test(reference) ? Number.parseInt(reference.slice(2), 16) : Number(reference.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
