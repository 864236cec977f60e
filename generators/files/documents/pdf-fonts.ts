/** What Helvetica shows here: ASCII, and the letters of Latin-1, in which WinAnsiEncoding agrees with Unicode. */
const isLatin = (character: string): boolean => /[ -~\u00a1-\u00ac\u00ae-\u00ff]/.test(character);

/** The fonts of one file: F1 for Latin letters, F2 for all others, with codes in the order in which they come. */
export class PdfFonts {
  readonly #codes = new Map<string, number>();

  /** Operators that show a line. */
  show(line: string): string {
    const runs =
      line.match(/(?:[ -~\u00a1-\u00ac\u00ae-\u00ff])+|(?:[^ -~\u00a1-\u00ac\u00ae-\u00ff])+/gu) ?? [];
    return runs
      .map((run) => (isLatin(run) ? `/F1 9 Tf ${literal(run)} Tj` : `/F2 9 Tf ${this.#hex(run)} Tj`))
      .join(" ");
  }

  /** F2 as three objects, the first of which has this number. */
  objects(number: number): [string, string, string] {
    const table = this.#toUnicode();
    return [
      `<</Type/Font/Subtype/Type0/BaseFont/Unseen/Encoding/Identity-H/DescendantFonts[${number + 1} 0 R]/ToUnicode ${number + 2} 0 R>>`,
      "<</Type/Font/Subtype/CIDFontType2/BaseFont/Unseen/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 500/FontDescriptor<</Type/FontDescriptor/FontName/Unseen/Flags 4/FontBBox[0 0 1000 1000]/ItalicAngle 0/Ascent 800/Descent 200/CapHeight 700/StemV 80>>>>",
      `<</Length ${table.length}>>stream\n${table}\nendstream`,
    ];
  }

  #hex(run: string): string {
    const codes = [...run].map((character) => {
      const code = this.#codes.get(character) ?? this.#codes.size + 1;
      this.#codes.set(character, code);
      return hex4(code);
    });
    return `<${codes.join("")}>`;
  }

  /** The table of Unicode, PDF 32000-1, 9.10.3; no block of it may have more than a hundred lines. */
  #toUnicode(): string {
    const lines = [...this.#codes].map(([character, code]) => {
      const units = Array.from({ length: character.length }, (_, at) => hex4(character.charCodeAt(at)));
      return `<${hex4(code)}> <${units.join("")}>`;
    });
    const blocks: string[] = [];
    for (let at = 0; at < lines.length; at += 100) {
      const some = lines.slice(at, at + 100);
      blocks.push(`${some.length} beginbfchar\n${some.join("\n")}\nendbfchar\n`);
    }
    return `/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CMapName /Own def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n${blocks.join("")}endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend`;
  }
}

const literal = (text: string): string => `(${text.replace(/[\\()]/g, "\\$&")})`;
const hex4 = (code: number): string => code.toString(16).toUpperCase().padStart(4, "0");
