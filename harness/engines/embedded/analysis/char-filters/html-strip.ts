import type { CharFilter, Factory } from "../component.ts";
import { TextRewriter } from "../filtered-text.ts";
import { entities } from "./entities.ts";

/** Elements that stand within a line: no line ends where they do. */
const inline = new Set(
  "a abbr acronym b basefont bdo big cite code dfn em font i img input kbd label q s samp select small span strike strong sub sup textarea tt u var".split(
    " ",
  ),
);

const markup = new RegExp(
  [
    "<!--(?<comment>[\\s\\S]*?)-->",
    "<(?<raw>script|style)\\b(?:[^<>\"']|\"[^\"]*\"|'[^']*')*>[\\s\\S]*?</\\k<raw>\\s*>",
    "<!\\[CDATA\\[(?<cdata>[\\s\\S]*?)\\]\\]>",
    "<(?:!|\\?)[^>]*>",
    "</?(?<tag>[A-Za-z][A-Za-z0-9:_-]*)(?:\\s(?:[^<>\"']|\"[^\"]*\"|'[^']*')*|/)?>",
    "&(?:#(?<decimal>\\d+)|#[xX](?<hex>[0-9a-fA-F]+)|(?<name>[A-Za-z][A-Za-z0-9]*));?",
  ].join("|"),
  "gi",
);

const cdataStart = "<![CDATA[";
const cdataEnd = "]]>";

/** Takes out the markup of HTML, and writes characters for their entities. */
export const htmlStripCharFilter: Factory<CharFilter> = (settings) => {
  const kept = new Set((settings.list("escaped_tags") ?? []).map((tag) => tag.toLowerCase()));
  return {
    apply(before) {
      const rewriter = new TextRewriter(before);
      for (const match of before.text.matchAll(markup)) {
        const { cdata } = match.groups ?? {};
        if (cdata !== undefined) {
          rewriter.keepUntil(match.index);
          rewriter.replace(cdataStart.length, "");
          rewriter.keepUntil(rewriter.read + cdata.length);
          rewriter.replace(cdataEnd.length, "");
          continue;
        }
        const replacement = replacementOf(match[0], match.groups ?? {}, kept);
        if (replacement === undefined) continue;
        rewriter.keepUntil(match.index);
        rewriter.replace(match[0].length, replacement);
      }
      return rewriter.done();
    },
  };
};

function replacementOf(
  whole: string,
  { raw, tag, decimal, hex, name }: Readonly<Record<string, string | undefined>>,
  kept: ReadonlySet<string>,
): string | undefined {
  if (decimal !== undefined) return character(Number.parseInt(decimal, 10));
  if (hex !== undefined) return character(Number.parseInt(hex, 16));
  if (name !== undefined) return name === "nbsp" ? " " : entities.get(name);
  if (raw !== undefined) return kept.has(raw.toLowerCase()) ? undefined : "\n";
  if (tag === undefined) return whole.startsWith("<!--") ? "" : "\n";
  const element = tag.toLowerCase();
  if (kept.has(element)) return undefined;
  return inline.has(element) ? "" : "\n";
}

function character(code: number): string | undefined {
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
