import { ElasticsearchError } from "../errors.ts";

const forbidden = [" ", '"', "*", ",", "/", "<", ">", "?", "\\", "|"];
const maxNameBytes = 255;

/** Refuses what may not be the name of an index, with the 400 of the server. */
export function checkIndexName(name: string): void {
  const problem = problemWith(name);
  if (problem === undefined) return;
  throw new ElasticsearchError({
    type: "invalid_index_name_exception",
    reason: `Invalid index name [${name}], ${problem}`,
    status: 400,
    metadata: { index_uuid: "_na_", index: name },
  });
}

/** Refuses what may not be the name of an alias; `isTaken` tells whether an index is called so. */
export function checkAliasName(alias: string, isTaken: (name: string) => boolean): void {
  const problem = problemWith(alias, false);
  const reason = isTaken(alias)
    ? `Invalid alias name [${alias}]: an index, data stream, ESQL view, or ESQL dataset exists with the same name as the alias`
    : problem && `Invalid alias name [${alias}]: ${problem}`;
  if (!reason) return;
  throw new ElasticsearchError({
    type: "invalid_alias_name_exception",
    reason,
    status: 400,
  });
}

function problemWith(name: string, mustBeLowerCase = true): string | undefined {
  if (name === "") return "must not be empty";
  if (forbidden.some((character) => name.includes(character))) {
    const listed = forbidden.map((character) => `'${character}'`).join(",");
    return `must not contain the following characters [${listed}]`;
  }
  if (name.includes("#")) return "must not contain '#'";
  if (name.includes(":")) return "must not contain ':'";
  if (/^[_\-+]/.test(name)) return "must not start with '_', '-', or '+'";
  if (Buffer.byteLength(name) > maxNameBytes)
    return `index name is too long, (${Buffer.byteLength(name)} > ${maxNameBytes})`;
  if (name === "." || name === "..") return "must not be '.' or '..'";
  if (mustBeLowerCase && name !== name.toLowerCase()) return "must be lowercase";
  return undefined;
}
