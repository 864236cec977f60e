/** How text is taken from a file: decoded as it is, from HTML, or by a reader of documents (PDF, Office, e-mail…). */
export type TextFormat = "plain" | "html" | "document";

const words = (text: string): readonly string[] => text.split(" ");

const FORMATS: Readonly<Record<TextFormat, readonly string[]>> = {
  plain: words(
    "txt text log md markdown rst csv tsv json jsonl xml svg yaml yml toml ini conf properties sql " +
      "py rb sh bash js mjs cjs ts tsx jsx java kt scala go rs c h cc cpp hpp cs swift php pl r lua css scss tf",
  ),
  html: words("html htm xhtml aspx"),
  document: words("pdf docx docm dotx pptx pptm potx xlsx xlsm odt ods odp rtf eml"),
};

const FORMAT_OF: ReadonlyMap<string, TextFormat> = new Map(
  (Object.keys(FORMATS) as TextFormat[]).flatMap((format) =>
    FORMATS[format].map((extension) => [extension, format] as const),
  ),
);

/** What elastic/connectors sends to an ingest pipeline or an extraction service: 31 extensions, no others. */
const SENT: ReadonlySet<string> = new Set(
  words(
    "txt py rst html markdown json xml csv md ppt rtf docx odt xls xlsx rb paper sh pptx pdf doc aspx xlsb xlsm " +
      "tsv svg msg potx vsd vsdx vsdm",
  ),
);

/** `txt` of `deep/A.TXT`; nothing for a dot file or a folder. */
const extensionOf = (filename: string): string => /[^/]\.([^./]+)$/.exec(filename)?.[1]?.toLowerCase() ?? "";

/** How the service itself takes text from files of this name; undefined when it cannot. */
export const formatOf = (filename: string): TextFormat | undefined => FORMAT_OF.get(extensionOf(filename));

/** Whether files of this name are sent to a pipeline or an extraction service. */
export const isSent = (filename: string): boolean => SENT.has(extensionOf(filename));

/** Whether the file says its encoding itself, as HTML and XML do. */
export const declaresEncoding = (filename: string): boolean =>
  formatOf(filename) === "html" || ["xml", "svg"].includes(extensionOf(filename));
