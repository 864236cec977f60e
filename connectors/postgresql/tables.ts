import { SourceError } from "../framework/errors.ts";
import type { Session } from "./session.ts";

/** A table that can be read: its rows are told apart by a primary key. */
export interface Table {
  readonly name: string;
  readonly isPartitioned: boolean;
  readonly columns: readonly Column[];
  /** Names of the key's columns in the key's order; never empty. */
  readonly key: readonly string[];
}

export interface Column {
  readonly name: string;
  /** Name of the type in `pg_type`, of the elements for an array; domains are looked through. */
  readonly type: string;
  readonly isArray: boolean;
  /** The type as a cast spells it, without length or precision. */
  readonly cast: string;
}

interface Relation {
  readonly name: string;
  readonly kind: string;
  readonly isPartition: boolean;
  readonly isReadable: boolean;
  readonly columns: readonly Column[] | null;
  readonly key: readonly string[] | null;
}

/** Every type with the one below it that is no domain. */
const BASES = `WITH RECURSIVE base (oid, base) AS (
  SELECT oid, oid FROM pg_type WHERE typtype <> 'd'
  UNION ALL
  SELECT domain.oid, base.base FROM pg_type domain JOIN base ON domain.typbasetype = base.oid WHERE domain.typtype = 'd'
)`;

/** What a column says of its type, as JSON, and where that stands beside a `base`. */
const TYPE_FACTS = `'type', coalesce(element_type.typname, t.typname), 'isArray', element_type.oid IS NOT NULL,
      'cast', format_type(t.oid, -1)`;
const TYPE_TABLES = `JOIN pg_type t ON t.oid = base.base
    LEFT JOIN base element ON element.oid = t.typelem AND t.typcategory = 'A' AND t.typname NOT IN ('int2vector', 'oidvector')
    LEFT JOIN pg_type element_type ON element_type.oid = element.base`;

/**
 * Tables, views and their like in a schema. From `pg_catalog` rather than `information_schema`, which neither knows
 * the order of a key's columns nor shows what one may not read.
 */
const RELATIONS = `
${BASES}
SELECT json_build_object(
  'name', c.relname,
  'kind', c.relkind,
  'isPartition', c.relispartition,
  'isReadable', has_table_privilege(c.oid, 'SELECT'),
  'columns', (
    SELECT json_agg(json_build_object(
      'name', a.attname, ${TYPE_FACTS}
    ) ORDER BY a.attnum)
    FROM pg_attribute a
    JOIN base ON base.oid = a.atttypid
    ${TYPE_TABLES}
    WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
  ),
  'key', (
    SELECT json_agg(a.attname ORDER BY k.place)
    FROM pg_index i
    CROSS JOIN LATERAL unnest(i.indkey::int2[]) WITH ORDINALITY AS k (attnum, place)
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.attnum
    WHERE i.indrelid = c.oid AND i.indisprimary AND k.place <= i.indnkeyatts
  )
)
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE n.nspname = $1 AND c.relkind IN ('r', 'p', 'v', 'm', 'f')
ORDER BY c.relname`;

/** What types the columns of a result have, by the object ids of the types, in their order. */
export async function typesOf(session: Session, oids: readonly number[]): Promise<Omit<Column, "name">[]> {
  const rows = await session.query(
    "find the types of columns",
    `${BASES}
SELECT json_build_object(${TYPE_FACTS})
FROM unnest($1::oid[]) WITH ORDINALITY AS asked (oid, place) JOIN base ON base.oid = asked.oid
${TYPE_TABLES}
ORDER BY asked.place`,
    [`{${oids.join(",")}}`],
  );
  return rows.map(([json]) => JSON.parse(json ?? ""));
}

export interface Selection {
  readonly tables: readonly Table[];
  /** What the schema has and no documents can be made of. */
  readonly skipped: readonly { readonly name: string; readonly reason: string }[];
}

/**
 * The tables of the schema that `wanted` names, or all with `*`. Partitions come with the table they are part of.
 * @throws {SourceError} when the schema or a table that was named is not there or may not be read.
 */
export async function selectTables(
  session: Session,
  schema: string,
  wanted: readonly string[],
): Promise<Selection> {
  await expectSchema(session, schema);
  const rows = await session.query(`list the tables of schema "${schema}"`, RELATIONS, [schema]);
  const relations = rows.map(([json]) => JSON.parse(json ?? "") as Relation);
  const isAll = wanted.includes("*");
  if (!isAll) expectAll(relations, schema, wanted);
  const chosen = isAll
    ? relations.filter(({ isPartition }) => !isPartition)
    : relations.filter(({ name }) => wanted.includes(name));
  const tables: Table[] = [];
  const skipped: { name: string; reason: string }[] = [];
  for (const { name, kind, isReadable, columns, key } of chosen) {
    if (!isReadable) skipped.push({ name, reason: "the user may not select from it" });
    else if (columns && key) tables.push({ name, isPartitioned: kind === "p", columns, key });
    else skipped.push({ name, reason: "it has no primary key" });
  }
  return { tables, skipped };
}

async function expectSchema(session: Session, schema: string): Promise<void> {
  const rows = await session.query(
    "list the schemas",
    `SELECT nspname, has_schema_privilege(oid, 'USAGE')::text FROM pg_namespace
     WHERE nspname = $1 OR nspname !~ '^pg_|^information_schema$' ORDER BY nspname`,
    [schema],
  );
  const found = rows.find(([name]) => name === schema);
  if (!found)
    throw new SourceError(
      `[postgresql] schema "${schema}" does not exist in the database: it has ${rows.map(([name]) => name).join(", ") || "none"}`,
    );
  if (found[1] !== "true")
    throw new SourceError(
      `[postgresql] schema "${schema}" may not be used: GRANT USAGE ON SCHEMA to the user of the connector`,
    );
}

/** A listing without a table that was asked for would delete its documents. */
function expectAll(relations: readonly Relation[], schema: string, wanted: readonly string[]): void {
  for (const name of wanted) {
    const relation = relations.find((candidate) => candidate.name === name);
    if (!relation)
      throw new SourceError(
        `[postgresql] table "${name}" does not exist in schema "${schema}"${didYouMean(name, relations)}`,
      );
    if (!relation.isReadable)
      throw new SourceError(
        `[postgresql] table "${name}" may not be read: GRANT SELECT on it to the user of the connector`,
      );
  }
}

function didYouMean(name: string, relations: readonly Relation[]): string {
  const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
  const names = relations.map((relation) => relation.name);
  const alike = names.filter(
    (candidate) => plain(candidate).includes(plain(name)) || plain(name).includes(plain(candidate)),
  );
  if (alike.length > 0) return `; did you mean ${alike.slice(0, 5).join(", ")}?`;
  return names.length > 0 ? `; it has ${names.slice(0, 10).join(", ")}` : ", which has no tables";
}
