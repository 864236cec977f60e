import type { SyncJobDocument } from "../protocol/sync-job.ts";

/** The rule that lets everything in; every connector has it. */
const EVERYTHING = "DEFAULT";

/**
 * Why a job cannot keep to its sync rules; nothing when it has none. Documents that a rule keeps out must not come in
 * because nobody looked at the rule.
 */
export function cannotKeepTo(filtering: SyncJobDocument["connector"]["filtering"]): string | undefined {
  const active = [filtering].flat()[0] as Active | null | undefined;
  const basic = active?.rules?.filter(({ id }) => id !== EVERYTHING).length ?? 0;
  const advanced = Object.keys(active?.advanced_snippet?.value ?? {}).length > 0;
  if (basic === 0 && !advanced) return undefined;
  return (
    `[service] expected a job without sync rules, got one with ${basic} basic rules${advanced ? " and advanced ones" : ""}: ` +
    "they are not supported yet; delete them to sync everything"
  );
}

interface Active {
  readonly rules?: readonly { readonly id?: string }[];
  readonly advanced_snippet?: { readonly value?: object };
}
