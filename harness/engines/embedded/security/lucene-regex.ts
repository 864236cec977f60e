/** A regular expression that JavaScript's own cannot stand in for. */
export class UnsupportedRegex extends Error {}

/**
 * Translates a regular expression of Lucene: anchored, `~(…)` for what does not match, `&` for both. A complement
 * is followed where nothing comes after it within its branch, an intersection at the outermost level.
 * @throws {UnsupportedRegex}
 */
export function luceneRegex(text: string): RegExp {
  const parts = topLevel(text, "&");
  const last = parts.pop() ?? "";
  const also = parts.map((part) => `(?=(?:${translate(part)})$)`).join("");
  try {
    return new RegExp(`^${also}(?:${translate(last)})$`, "s");
  } catch {
    throw new UnsupportedRegex(`the regular expression [${text}]`);
  }
}

function translate(text: string): string {
  let out = "";
  for (let at = 0; at < text.length; at++) {
    const char = text[at] as string;
    if (char === "\\") out += literal(text[++at] ?? "");
    else if (char === "[") {
      const end = text.indexOf("]", at + 2);
      out += text.slice(at, end + 1);
      at = end;
    } else if (char === '"') {
      const end = text.indexOf('"', at + 1);
      out += literal(text.slice(at + 1, end));
      at = end;
    } else if (char === "~") {
      const end = endOfAtom(text, at + 1);
      if (end < text.length && text[end] !== "|" && text[end] !== ")")
        throw new UnsupportedRegex(`the regular expression [${text}], with more after a complement`);
      out += `(?!(?:${translate(text.slice(at + 1, end))})$).*`;
      at = end - 1;
    } else if (char === "@") out += ".*";
    else if (char === "#" || char === "<" || char === "&")
      throw new UnsupportedRegex(`[${char}] in the regular expression [${text}]`);
    else out += /[$^/]/.test(char) ? `\\${char}` : char;
  }
  return out;
}

/** Where the group, class or character that begins at `from` ends. */
function endOfAtom(text: string, from: number): number {
  if (text[from] !== "(") return from + (text[from] === "\\" ? 2 : 1);
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === "(") depth++;
    else if (text[at] === ")" && --depth === 0) return at + 1;
  }
  return text.length;
}

/** Splits where a character stands outside groups and classes. */
function topLevel(text: string, separator: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === "\\") at++;
    else if (char === "(" || char === "[") depth++;
    else if (char === ")" || char === "]") depth--;
    else if (char === separator && depth === 0) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)];
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");
}
