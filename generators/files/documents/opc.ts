import { escapeXml, xml } from "./xml.ts";
import { createZip, type ZipEntry } from "./zip.ts";

export interface Part {
  /** `word/document.xml` */
  readonly name: string;
  /** Media type after `application/vnd.openxmlformats-officedocument.`, without `+xml`. */
  readonly type: string;
  readonly body: string;
  /** What it refers to: id, type (last word), and target relative to its folder. */
  readonly relations?: readonly (readonly [id: string, type: string, target: string])[];
}

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A package of Office Open XML, ECMA-376 part 2, the first part being its document; longer by just `padding` bytes. */
export function createPackage(parts: readonly Part[], padding: number): Buffer {
  const [document] = parts as readonly [Part, ...Part[]];
  const overrides = parts.map(
    ({ name, type }) =>
      `<Override PartName="/${name}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`,
  );
  const types = xml(
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="bin" ContentType="application/octet-stream"/>${overrides.join("")}</Types>`,
  );
  const entries: ZipEntry[] = [
    { name: "[Content_Types].xml", data: types },
    { name: "_rels/.rels", data: relationships([["rId1", "officeDocument", document.name]]) },
  ];
  for (const { name, body, relations } of parts) {
    entries.push({ name, data: xml(body) });
    const [, folder, file] = /^(.*\/)([^/]+)$/.exec(name) as unknown as [string, string, string];
    if (relations) entries.push({ name: `${folder}_rels/${file}.rels`, data: relationships(relations) });
  }
  entries.push({ name: "customXml/padding.bin", data: Buffer.alloc(padding), stored: true });
  return createZip(entries);
}

function relationships(list: NonNullable<Part["relations"]>): string {
  const each = list.map(
    ([id, type, target]) =>
      `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${escapeXml(target)}"/>`,
  );
  return xml(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join("")}</Relationships>`,
  );
}
