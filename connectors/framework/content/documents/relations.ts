import { posix } from "node:path";
import type { Archive } from "./archive.ts";
import { readXml } from "./xml.ts";

/** The parts a part refers to, by the ids it calls them: ECMA-376 part 2, 6.5. */
export async function relationsOf(archive: Archive, part: string): Promise<ReadonlyMap<string, string>> {
  const folder = posix.dirname(part);
  const relations = new Map<string, string>();
  await readXml(archive.read(`${folder}/_rels/${posix.basename(part)}.rels`), {
    onopentag(name, { Id, Target, TargetMode }) {
      if (name !== "Relationship" || Id === undefined || Target === undefined || TargetMode === "External")
        return;
      relations.set(Id, posix.resolve(`/${folder}`, Target).slice(1));
    },
  });
  return relations;
}
