import { illegalArgument } from "../../errors.ts";
import type { CharFilter, Factory } from "../component.ts";
import { TextRewriter } from "../filtered-text.ts";

/** Writes other text for some, the longest that fits first. */
export const mappingCharFilter: Factory<CharFilter> = (settings) => {
  const rules = settings.list("mappings");
  if (!rules) throw illegalArgument("mapping requires either `mappings` or `mappings_path` to be configured");
  const table = new Map<string, string>();
  for (const rule of rules) {
    const sides = /^\s*(.*?)\s*=>\s*(.*?)\s*$/s.exec(rule);
    if (!sides) throw illegalArgument(`Invalid Mapping Rule : [${rule}]`);
    const from = unescaped(sides[1] ?? "");
    if (table.has(from))
      throw illegalArgument(`Failed to parse mapping rule [${rule}] : match "${from}" was already added`);
    table.set(from, unescaped(sides[2] ?? ""));
  }
  const longest = Math.max(...[...table.keys()].map((key) => key.length));
  return {
    normalizes: true,
    apply(before) {
      const { text } = before;
      const rewriter = new TextRewriter(before);
      for (let at = 0; at < text.length; ) {
        const match = longestMatch(text, at);
        if (match === undefined) at++;
        else {
          rewriter.keepUntil(at);
          rewriter.replace(match.length, table.get(match) ?? "");
          at += match.length;
        }
      }
      return rewriter.done();
    },
  };

  function longestMatch(text: string, at: number): string | undefined {
    for (let length = Math.min(longest, text.length - at); length > 0; length--) {
      const part = text.slice(at, at + length);
      if (table.has(part)) return part;
    }
    return undefined;
  }
};

function unescaped(text: string): string {
  const simple: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", b: "\b", f: "\f" };
  return text.replace(/\\(?:u([0-9a-fA-F]{4})|(.))/gs, (_whole, hex?: string, char?: string) =>
    hex ? String.fromCharCode(Number.parseInt(hex, 16)) : (simple[char ?? ""] ?? char ?? ""),
  );
}
