const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Groups that begin with one of these words hold no text of the document. */
export const DESTINATIONS = words(
  "fonttbl colortbl stylesheet info pict object fldinst filetbl listtable listoverridetable revtbl rsidtbl themedata " +
    "colorschememapping datastore latentstyles generator xmlnstbl mmathPr bkmkstart bkmkend annotation atnid atnauthor " +
    "nonshppict private1 passwordhash",
);

/** Words that stand for characters. */
export const SIGNS: Readonly<Record<string, string>> = {
  tab: "\t",
  cell: " ",
  nestcell: " ",
  emdash: "—",
  endash: "–",
  emspace: "\u2003",
  enspace: "\u2002",
  bullet: "•",
  lquote: "‘",
  rquote: "’",
  ldblquote: "“",
  rdblquote: "”",
};

/** Code pages of `\ansicpg` that the encoding standard calls by other names than `windows-…`. */
export const CODE_PAGES: Readonly<Record<number, string>> = {
  437: "windows-1252",
  850: "windows-1252",
  866: "ibm866",
  932: "shift_jis",
  936: "gbk",
  949: "euc-kr",
  950: "big5",
  10000: "macintosh",
  20866: "koi8-r",
  65001: "utf-8",
};
