import type { Reader, ReaderContext, SourceDocument } from "../framework/contract.ts";
import type { ConfigOf } from "../framework/fields.ts";
import type { fields } from "./config.ts";
import { documentsOf, separatorOf } from "./documents.ts";
import { rowsOf } from "./pages.ts";
import { Session } from "./session.ts";
import { selectTables } from "./tables.ts";

/** Opens a schema of a database. One connection, made when it is first needed. */
export async function openReader(config: ConfigOf<typeof fields>, context: ReaderContext): Promise<Reader> {
  const { schema, tables: wanted } = config;
  let opening: Promise<Session> | undefined;
  const session = (): Promise<Session> => {
    opening ??= Session.open(config, context).catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
    return opening;
  };
  return {
    async ping() {
      await selectTables(await session(), schema, wanted);
    },
    async *documents(): AsyncGenerator<SourceDocument> {
      const open = await session();
      const { tables, skipped } = await selectTables(open, schema, wanted);
      for (const { name, reason } of skipped)
        context.log("warn", "[postgresql] table skipped", { schema, table: name, reason });
      for (const table of tables) {
        const toDocument = documentsOf(config, table, separatorOf(table, tables));
        for await (const row of rowsOf(open, schema, table, config.fetch_size)) yield toDocument(row);
      }
    },
    async [Symbol.asyncDispose]() {
      const open = await opening?.catch(() => undefined);
      await open?.[Symbol.asyncDispose]();
    },
  };
}
