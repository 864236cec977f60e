import { illegalArgument, notImplemented } from "../../errors.ts";
import type { Json, JsonObject } from "../../json.ts";
import type { Config } from "../config.ts";
import type { IngestDocument } from "../document.ts";
import { javaType } from "../java-type.ts";
import type { ProcessorFactory } from "../processor.ts";
import { extractText } from "../text/extract.ts";
import { givenField } from "./given-field.ts";

const every = [
  ...[
    "content",
    "title",
    "author",
    "keywords",
    "date",
    "content_type",
    "content_length",
    "language",
    "modified",
  ],
  ...["format", "identifier", "contributor", "coverage", "modifier", "creator_tool", "publisher", "relation"],
  ...["rights", "source", "type", "description", "print_date", "metadata_date", "latitude", "longitude"],
  ...["altitude", "rating", "comments"],
];

/**
 * Extracts the text of a file in base64: of plain text and HTML. Any other format is refused, and so is telling
 * the language, which nothing here can; by default it is left out.
 */
export const attachment: ProcessorFactory = (config) => {
  const field = config.string("field");
  const target = config.optionalString("target_field") ?? "attachment";
  const properties = propertiesOf(config);
  const indexedChars = config.optionalInteger("indexed_chars") ?? 100_000;
  const indexedCharsField = config.optionalString("indexed_chars_field");
  const ignoreMissing = config.boolean("ignore_missing", false);
  const removeBinary = config.boolean("remove_binary", false);
  config.optionalString("resource_name");
  return (document) => {
    const value = givenField(document, field, ignoreMissing, "cannot parse");
    if (value === undefined) return;
    const limit = limitOf(document, indexedCharsField) ?? indexedChars;
    const { content, contentType, title } = extractText(fromBase64(value, field), field);
    const text = limit < 0 ? content : content.slice(0, limit);
    const facts: JsonObject = {
      ...(title !== undefined && { title }),
      content_type: contentType,
      ...(text.trim() !== "" && { content: text.trim() }),
      content_length: text.length,
    };
    document.set(
      target,
      Object.fromEntries(Object.entries(facts).filter(([name]) => properties.includes(name))),
    );
    if (removeBinary) document.remove(field);
  };
};

function propertiesOf(config: Config): readonly string[] {
  const given = config.optionalList("properties")?.map((name) => String(name).toLowerCase());
  if (!given) return every;
  const unknown = given.find((name) => !every.includes(name));
  if (unknown !== undefined)
    throw config.problem(
      "properties",
      `illegal field option [${unknown}]. valid values are [${every.map((name) => name.toUpperCase()).join(", ")}]`,
    );
  if (given.includes("language")) throw notImplemented("[language] of the ingest processor [attachment]");
  return given;
}

function limitOf(document: IngestDocument, field: string | undefined): number | undefined {
  const value = field === undefined ? undefined : document.find(field);
  if (value === undefined || value === null) return undefined;
  if (typeof value === "number") return value;
  throw illegalArgument(`field [${field}] of type [${javaType(value)}] cannot be cast to [java.lang.Number]`);
}

function fromBase64(value: Json, field: string): Buffer {
  if (typeof value !== "string")
    throw illegalArgument(
      `field [${field}] of unknown type [${javaType(value)}], must be string or byte array`,
    );
  const at = value.search(/[^A-Za-z0-9+/=]/);
  if (at !== -1) throw illegalArgument(`Illegal base64 character ${value.charCodeAt(at).toString(16)}`);
  return Buffer.from(value, "base64");
}
