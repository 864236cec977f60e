import { escapeIdentifier } from "pg";
import { SourceError } from "../framework/errors.ts";
import { pagesOf, selection } from "./pages.ts";
import type { QueryRule } from "./rules.ts";
import type { Session, TextRow } from "./session.ts";
import { type Column, selectTables, type Table, typesOf } from "./tables.ts";

/** A rule of which the server has said what its rows look like. */
export interface PreparedQuery {
  readonly what: string;
  readonly query: string;
  /** The result as if it were a table, named after those it reads. */
  readonly table: Table;
  readonly tables: readonly string[];
}

/**
 * Has the server look at a rule's query, without reading a row.
 * @param place of the rule among all, counted from 1, for messages
 * @throws {SourceError} when it cannot be used, with the server's own words where it is the server that refuses
 */
export async function prepareQuery(
  session: Session,
  schema: string,
  rule: QueryRule,
  place: number,
): Promise<PreparedQuery> {
  const what = `the query of rule ${place}`;
  const selected = await selectTables(session, schema, rule.tables);
  const query = rule.query.replace(/[\s;]+$/, "");
  const columns = await columnsOf(session, schema, query, what);
  const tables = [...new Set(rule.tables)].sort();
  const key = keyOf(rule, tables, selected.tables);
  for (const name of key)
    if (!columns.some((column) => column.name === name))
      throw new SourceError(
        `[postgresql] ${what} gives no column "${name}", which tells its rows apart: select it, or name others in id_columns`,
      );
  return { what, query, tables, table: { name: tables.join("_"), isPartitioned: false, columns, key } };
}

/** Its rows, page by page, as they were at one moment; a row's values are the columns and the key. */
export async function* rowsOfQuery(
  session: Session,
  schema: string,
  { what, query, table }: PreparedQuery,
  pageRows: number,
): AsyncGenerator<TextRow> {
  const inResult = (name: string): string => `t.${escapeIdentifier(name)}`;
  const selected = [...table.columns.map(selection), ...table.key.map(inResult)].join(", ");
  await begin(session, schema);
  try {
    await session.query(
      `run ${what}`,
      `DECLARE rows NO SCROLL CURSOR FOR SELECT ${selected} FROM ${asTable(query)}`,
    );
    yield* pagesOf(pageRows, () => session.query(`read ${what}`, `FETCH ${pageRows} FROM rows`));
  } finally {
    await end(session);
  }
}

async function columnsOf(session: Session, schema: string, query: string, what: string): Promise<Column[]> {
  await begin(session, schema);
  try {
    const described = await session.describe(`run ${what}`, `SELECT * FROM ${asTable(query)} LIMIT 0`);
    const names = described.map(({ name }) => name);
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice !== undefined)
      throw new SourceError(
        `[postgresql] ${what} gives two columns "${twice}": name one of them anew with AS`,
      );
    const types = await typesOf(
      session,
      described.map(({ type }) => type),
    );
    return names.map((name, index) => ({ name, ...(types[index] as Omit<Column, "name">) }));
  } finally {
    await end(session);
  }
}

/** On a line of its own, so that a comment at its end does not go on. Only what reads can stand there. */
const asTable = (query: string): string => `(\n${query}\n) AS t`;

/** Names without a schema are those of the configuration's; nothing can be written, whatever a query calls. */
async function begin(session: Session, schema: string): Promise<void> {
  await session.query("begin reading", "BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY");
  await session.query("choose the schema", "SELECT set_config('search_path', $1, true)", [
    escapeIdentifier(schema),
  ]);
}

async function end(session: Session): Promise<void> {
  await session.query("end reading", "ROLLBACK");
}

function keyOf(
  { id_columns }: QueryRule,
  names: readonly string[],
  tables: readonly Table[],
): readonly string[] {
  if (id_columns) return id_columns;
  const keys = names.flatMap((name) => {
    const table = tables.find((candidate) => candidate.name === name);
    if (table) return table.key;
    throw new SourceError(
      `[postgresql] table "${name}" has no primary key: name id_columns of the query's result`,
    );
  });
  return [...new Set(keys)];
}
