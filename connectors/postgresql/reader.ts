import type { Json, Reader, ReaderContext, SourceDocument } from "../framework/contract.ts";
import { SourceError } from "../framework/errors.ts";
import type { ConfigOf } from "../framework/fields.ts";
import type { fields } from "./config.ts";
import { documentsOf, separatorOf } from "./documents.ts";
import { isPassing } from "./failure.ts";
import { rowsOf } from "./pages.ts";
import { prepareQuery, rowsOfQuery } from "./query.ts";
import type { QueryRule } from "./rules.ts";
import { Session } from "./session.ts";
import { selectTables } from "./tables.ts";

const rulesIn = (rules: Json): readonly QueryRule[] => rules as unknown as readonly QueryRule[];

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
    async checkRules(rules) {
      const open = await session();
      const problems: string[] = [];
      for (const [index, rule] of rulesIn(rules).entries()) {
        try {
          await prepareQuery(open, schema, rule, index + 1);
        } catch (error) {
          // A server that is lost has nothing against the rule.
          if (!(error instanceof SourceError) || isPassing(error.cause)) throw error;
          problems.push(error.message);
        }
      }
      return problems;
    },
    async *documents(rules): AsyncGenerator<SourceDocument> {
      const open = await session();
      if (rules !== undefined) return yield* queried(rulesIn(rules), open, config);
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

/** Documents of queries. A row of one table has the id that it has without rules. */
async function* queried(
  rules: readonly QueryRule[],
  session: Session,
  config: ConfigOf<typeof fields>,
): AsyncGenerator<SourceDocument> {
  const { schema } = config;
  const { tables } = await selectTables(session, schema, config.tables);
  for (const [index, rule] of rules.entries()) {
    const prepared = await prepareQuery(session, schema, rule, index + 1);
    const shown = prepared.tables.length === 1 ? prepared.table.name : prepared.tables;
    const toDocument = documentsOf(config, prepared.table, separatorOf(prepared.table, tables), shown);
    for await (const row of rowsOfQuery(session, schema, prepared, config.fetch_size)) yield toDocument(row);
  }
}
