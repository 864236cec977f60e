import type { Connector } from "../contract.ts";
import type { ConnectorDocument, Filtering } from "../protocol/connector.ts";
import { withActiveDraft, withValidation } from "../protocol/filtering.ts";
import { readRules } from "../rules/sync-rules.ts";
import type { ServiceContext } from "./context.ts";
import { askSource } from "./source-check.ts";

/** Whether sync rules wait to be looked at: somebody edited them. */
export const hasEditedDraft = ({ filtering }: ConnectorDocument): boolean =>
  filtering?.[0]?.draft?.validation?.state === "edited";

/**
 * Tells of edited sync rules whether they can be kept to, and puts them in force when they can. It is one write, on the
 * very draft that was looked at: what somebody edits meanwhile is looked at by itself.
 * @throws {ConflictError} when somebody wrote meanwhile
 * @throws {SourceError} when the source has to be asked about them, and cannot be
 */
export async function settleDraft(id: string, connector: Connector, context: ServiceContext): Promise<void> {
  const { store, log } = context;
  const read = await store.connector(id);
  if (!read || !hasEditedDraft(read.document)) return;
  const [{ draft }] = read.document.filtering as readonly [Filtering];
  const { errors } = await readRules(draft, connector, {
    checkRules: (rules) =>
      askSource(
        connector,
        read.document,
        context,
        async (reader) => (await reader.checkRules?.(rules)) ?? [],
      ),
  });
  const state = errors.length === 0 ? "valid" : "invalid";
  const filtering = withValidation(read.document, { state, errors });
  await store.updateConnector(read, {
    filtering: state === "valid" ? withActiveDraft({ filtering }) : filtering,
  });
  const about = { connector: id };
  if (state === "valid") log("info", "sync rules are in force from the next sync on", about);
  else
    log("warn", "sync rules are invalid; the ones before stay in force", { ...about, errors: errors.length });
}
