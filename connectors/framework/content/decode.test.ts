import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { decodeText } from "./decode.ts";

/** The first article of the Universal Declaration of Human Rights. */
const ARTICLES: Readonly<Record<string, string>> = {
  english:
    "All human beings are born free and equal in dignity and rights. They are endowed with reason and conscience and should act towards one another in a spirit of brotherhood.",
  german:
    "Alle Menschen sind frei und gleich an Würde und Rechten geboren. Sie sind mit Vernunft und Gewissen begabt und sollen einander im Geist der Brüderlichkeit begegnen.",
  french:
    "Tous les êtres humains naissent libres et égaux en dignité et en droits. Ils sont doués de raison et de conscience et doivent agir les uns envers les autres dans un esprit de fraternité.",
  polish:
    "Wszyscy ludzie rodzą się wolni i równi pod względem swej godności i swych praw. Są oni obdarzeni rozumem i sumieniem i powinni postępować wobec innych w duchu braterstwa.",
  russian:
    "Все люди рождаются свободными и равными в своём достоинстве и правах. Они наделены разумом и совестью и должны поступать в отношении друг друга в духе братства.",
  greek:
    "Όλοι οι άνθρωποι γεννιούνται ελεύθεροι και ίσοι στην αξιοπρέπεια και τα δικαιώματα. Είναι προικισμένοι με λογική και συνείδηση, και οφείλουν να συμπεριφέρονται μεταξύ τους με πνεύμα αδελφοσύνης.",
  japanese:
    "すべての人間は、生まれながらにして自由であり、かつ、尊厳と権利とについて平等である。人間は、理性と良心とを授けられており、互いに同胞の精神をもって行動しなければならない。",
  chinese: "人人生而自由,在尊严和权利上一律平等。他们赋有理性和良心,并应以兄弟关系的精神相对待。",
  traditional: "人人生而自由,在尊嚴和權利上一律平等。他們賦有理性和良心,並應以兄弟關係的精神相對待。",
  korean:
    "모든 인간은 태어날 때부터 자유로우며 그 존엄과 권리에 있어 동등하다. 인간은 천부적으로 이성과 양심을 부여받았으며 서로 형제애의 정신으로 행동하여야 한다.",
};

describe("a text is decoded", () => {
  it.each(
    ["utf8", "utf-16le", "utf-16be", "utf-32le", "utf-32be"].flatMap((encoding) =>
      Object.keys(ARTICLES).map((language) => [language, encoding] as const),
    ),
  )("of %s in %s, with a byte order mark", (language, encoding) => {
    const text = ARTICLES[language]!;
    expect(decodeText(iconv.encode(text, encoding, { addBOM: true }))).toBe(text);
  });

  it.each([
    ["english", "ascii"],
    ["german", "utf8"],
    ["japanese", "utf8"],
    ["english", "utf-16le"],
    ["english", "utf-16be"],
    ["german", "utf-16le"],
    ["russian", "utf-16le"],
    ["japanese", "utf-16le"],
    ["chinese", "utf-16be"],
    ["english", "utf-32le"],
    ["english", "utf-32be"],
    ["russian", "utf-32le"],
    ["german", "windows-1252"],
    ["french", "windows-1252"],
    ["polish", "iso-8859-2"],
    ["russian", "koi8-r"],
    ["russian", "windows-1251"],
    ["russian", "iso-8859-5"],
    ["greek", "iso-8859-7"],
    ["japanese", "shift_jis"],
    ["japanese", "euc-jp"],
    ["chinese", "gbk"],
    ["chinese", "gb18030"],
    ["traditional", "big5"],
    ["korean", "euc-kr"],
  ])("of %s in %s, without a mark", (language, encoding) => {
    const text = `${ARTICLES[language]}\n`.repeat(3);
    const bytes = iconv.encode(text, encoding);
    expect(iconv.decode(bytes, encoding)).toBe(text);
    expect(decodeText(bytes)).toBe(text);
  });

  it("of Japanese in ISO-2022-JP, told by its escapes", () => {
    expect(decodeText(Buffer.from("\u001b$BF|K\\8l\u001b(B", "latin1"))).toBe("日本語");
  });

  it("with typographic quotes of Windows-1252", () => {
    expect(decodeText(Buffer.from("\x93Hello\x94 \x96 it costs 5 \x80.", "latin1"))).toBe(
      "“Hello” – it costs 5 €.",
    );
  });

  it("as UTF-8 though a byte of it is damaged", () => {
    const bytes = Buffer.from(ARTICLES.german!.repeat(20));
    bytes[100] = 0xff;
    expect(decodeText(bytes)).toBe(new TextDecoder().decode(bytes));
  });

  it("by its own word, unless that is wrong", () => {
    const page = (charset: string) => `<meta charset="${charset}"><p>${ARTICLES.russian}</p>`;
    const declared = { declared: true };
    expect(decodeText(iconv.encode(page("koi8-r"), "koi8-r"), declared)).toBe(page("koi8-r"));
    expect(decodeText(iconv.encode(page("utf-8"), "koi8-r"), declared)).toBe(page("utf-8"));
    expect(decodeText(Buffer.from(page("utf-16")), declared)).toBe(page("utf-16"));
    expect(decodeText(Buffer.from(page("nonsense")), declared)).toBe(page("nonsense"));
  });
});

it("what is no text is refused", () => {
  const picture = Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * at * 31) % 256));
  expect(() => decodeText(picture)).toThrow("expected text, found binary data");
});

it("nothing is an empty text", () => {
  expect(decodeText(new Uint8Array())).toBe("");
});
