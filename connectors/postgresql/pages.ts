import { escapeIdentifier } from "pg";
import type { Session, TextRow } from "./session.ts";
import type { Column, Table } from "./tables.ts";

/**
 * Every row of a table in the order of its primary key, a page at a time, the next page asked for while this one is
 * worked off. A page begins behind the last key of the one before, so it costs the same wherever it stands, and rows
 * that come or go meanwhile never shift others out of sight. A row's values are the columns, the key, and the time
 * of its commit where the server knows it.
 */
export async function* rowsOf(
  session: Session,
  schema: string,
  table: Table,
  pageRows: number,
): AsyncGenerator<TextRow> {
  const { columns, key } = table;
  yield* pagesOf(pageRows, (after) =>
    session.query(
      `read table "${table.name}"`,
      pageQuery(session, schema, table, pageRows, after !== undefined),
      after?.slice(columns.length, columns.length + key.length),
    ),
  );
}

/** Rows page by page; `read` gets the last row of the page before. The last page is the first that is not full. */
export async function* pagesOf(
  pageRows: number,
  read: (after: TextRow | undefined) => Promise<TextRow[]>,
): AsyncGenerator<TextRow> {
  const fetch = (after: TextRow | undefined): Promise<TextRow[]> => {
    const page = read(after);
    // It may fail while the page before is still worked off; awaiting it later throws all the same.
    page.catch(() => {});
    return page;
  };
  let next: Promise<TextRow[]> | undefined = fetch(undefined);
  while (next) {
    const page: TextRow[] = await next;
    next = page.length === pageRows ? fetch(page.at(-1)) : undefined;
    yield* page;
  }
}

function pageQuery(
  session: Session,
  schema: string,
  table: Table,
  pageRows: number,
  isLater: boolean,
): string {
  // With the table's name before it, so that ORDER BY never takes a result's column for it.
  const keys = table.key.map(inTable);
  const selected = [
    ...table.columns.map(selection),
    ...keys,
    ...(session.knowsCommitTimes ? ["pg_xact_commit_timestamp(t.xmin)"] : []),
  ];
  const values = table.key.map((name, index) => `$${index + 1}::${castOf(table, name)}`);
  // Without ONLY the rows of inheriting tables come too, which are documents of their own and may repeat keys.
  const from = `${table.isPartitioned ? "" : "ONLY "}${escapeIdentifier(schema)}.${escapeIdentifier(table.name)} AS t`;
  return [
    `SELECT ${selected.join(", ")} FROM ${from}`,
    isLater ? `WHERE (${keys.join(", ")}) > (${values.join(", ")})` : "",
    `ORDER BY ${keys.join(", ")} LIMIT ${pageRows}`,
  ].join(" ");
}

const inTable = (column: string): string => `t.${escapeIdentifier(column)}`;

/**
 * Arrays come as JSON of their elements as text, so that the server takes them apart. Money loses the currency sign,
 * which depends on the server's locale.
 */
export function selection({ name, type, isArray }: Column): string {
  const column = inTable(name);
  if (isArray) return `to_json(${column}::${type === "money" ? "numeric[]::" : ""}text[])`;
  return type === "money" ? `${column}::numeric` : column;
}

/** Sent as text and cast, a key comes back as precisely as it went; the comparison is the index's own. */
function castOf({ columns }: Table, name: string): string {
  return columns.find((column) => column.name === name)?.cast ?? "text";
}
