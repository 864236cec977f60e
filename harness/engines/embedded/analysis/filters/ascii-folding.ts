import { type Factory, mapping, type TokenFilter } from "../component.ts";
import { asciiTable } from "./ascii-table.ts";

const table = new Map<string, string>();
for (const [plain, characters] of asciiTable) for (const each of characters) table.set(each, plain);

// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is all of ASCII
const beyondAscii = /[^\x00-\x7f]/g;

/** Writes characters beyond ASCII by those within, where there are some that stand for them. */
export function foldToAscii(text: string): string {
  return text.replace(beyondAscii, (character) => table.get(character) ?? character);
}

export const asciiFoldingFilter: Factory<TokenFilter> = (settings) => {
  if (!settings.boolean("preserve_original", false)) return mapping(foldToAscii, true);
  return {
    normalizes: true,
    apply: (stream) => ({
      ...stream,
      tokens: stream.tokens.flatMap((token) => {
        const folded = foldToAscii(token.term);
        return folded === token.term ? token : [token.saying(folded), token.after(0)];
      }),
    }),
  };
};
