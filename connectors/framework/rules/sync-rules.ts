import type { Connector, Json, Reader } from "../contract.ts";
import { ConfigError } from "../errors.ts";
import type { FilteringRules } from "../protocol/connector.ts";
import { advancedOf, advancedProblems } from "./advanced.ts";
import { type Admits, compileRules } from "./basic.ts";
import { type RuleError, readBasicRules } from "./check-basic.ts";

/** The rules of one sync: what the reader is asked for, and what of that goes into the index. Absent where none say anything. */
export interface SyncRules {
  readonly advanced?: Json;
  readonly admits?: Admits;
}

/** As a record holds them; old ones have not every part. */
type Recorded = Partial<Pick<FilteringRules, "rules" | "advanced_snippet">>;

/** The id under which the protocol tells of advanced rules. */
const ADVANCED = "advanced_snippet";

/**
 * Reads the rules of a record.
 * @param reader asked when the advanced rules satisfy the connector's schema
 * @returns in `errors` everything that is wrong with them; the rules are to be used when there is none
 * @throws {SourceError} when the source cannot be asked
 */
export async function readRules(
  recorded: Recorded,
  connector: Connector,
  reader: Pick<Reader, "checkRules">,
): Promise<{ readonly rules: SyncRules; readonly errors: readonly RuleError[] }> {
  const { rules: basic, errors } = readBasicRules(recorded.rules ?? []);
  const admits = compileRules(basic);
  const advanced = advancedOf(recorded.advanced_snippet?.value);
  const messages = advanced === undefined ? [] : await problemsOf(advanced, connector, reader);
  return {
    rules: { ...(admits && { admits }), ...(advanced !== undefined && { advanced }) },
    errors: messages.length === 0 ? errors : [...errors, { ids: [ADVANCED], messages }],
  };
}

async function problemsOf(
  advanced: Json,
  connector: Connector,
  reader: Pick<Reader, "checkRules">,
): Promise<readonly string[]> {
  const problems = await advancedProblems(connector, advanced);
  return problems.length > 0 ? problems : ((await reader.checkRules?.(advanced)) ?? []);
}

/** The rules a job is to keep to. @throws {ConfigError} saying which are wrong, as its documents would be, too */
export async function requireRules(
  recorded: Recorded | null | undefined,
  connector: Connector,
  reader: Pick<Reader, "checkRules">,
): Promise<SyncRules> {
  const { rules, errors } = await readRules(recorded ?? {}, connector, reader);
  if (errors.length === 0) return rules;
  const told = errors.map(({ ids, messages }) => `${ids.join(", ")}: ${messages.join(". ")}`);
  throw new ConfigError(`[rules] the sync rules cannot be kept to: ${told.join("; ")}`);
}
