import { illegalArgument } from "../../errors.ts";
import type { Factory, Tokenizer } from "../component.ts";
import type { ComponentSettings } from "../component-settings.ts";
import { Token, type TokenStream } from "../token.ts";

/** A path and the paths that it lies in. */
export const pathHierarchyTokenizer: Factory<Tokenizer> = (settings) => {
  const delimiter = oneCharacter(settings, "delimiter") ?? "/";
  const replacement = oneCharacter(settings, "replacement") ?? delimiter;
  const skip = settings.integer("skip", 0);
  const reverse = settings.boolean("reverse", false);
  return {
    tokenize: (text) =>
      reverse ? ends(text, delimiter, replacement, skip) : beginnings(text, delimiter, replacement, skip),
  };
};

function oneCharacter(settings: ComponentSettings, name: string): string | undefined {
  const text = settings.text(name);
  if (text === undefined || text.length === 1) return text;
  throw illegalArgument(`${name} must be a one char value`);
}

function beginnings(text: string, delimiter: string, replacement: string, skip: number): TokenStream {
  const cuts = offsets(text, delimiter).filter((at) => at > 0);
  // What begins without a delimiter has one part before the first.
  const start = skip === 0 ? 0 : (text.startsWith(delimiter) ? cuts : [...cuts])[skip - 1];
  const tokens: Token[] = [];
  if (start === undefined || text === "") return { tokens, trailing: 0, end: text.length };
  const stops = [...cuts.filter((at) => at > start), text.length];
  for (const stop of stops) {
    if (stop <= start) continue;
    const term = text.slice(start, stop).replaceAll(delimiter, replacement);
    tokens.push(new Token(term, start, stop, "word"));
  }
  return { tokens, trailing: 0, end: text.length };
}

function ends(text: string, delimiter: string, replacement: string, skip: number): TokenStream {
  const starts = [0, ...offsets(text, delimiter).map((at) => at + 1)].filter((at) => at < text.length);
  const stops = [...offsets(text, delimiter).map((at) => at + 1), text.length];
  const parts = [...new Set(stops)];
  const stop = skip === 0 ? text.length : parts[parts.length - 1 - skip];
  const tokens: Token[] = [];
  if (stop === undefined) return { tokens, trailing: 0, end: text.length };
  for (const start of starts) {
    if (start >= stop) break;
    const term = text.slice(start, stop).replaceAll(delimiter, replacement);
    tokens.push(new Token(term, start, stop, "word"));
  }
  return { tokens, trailing: 0, end: text.length };
}

function offsets(text: string, delimiter: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(delimiter); at !== -1; at = text.indexOf(delimiter, at + 1)) found.push(at);
  return found;
}
