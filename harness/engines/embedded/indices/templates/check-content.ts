import { ElasticsearchError, illegalArgument } from "../../errors.ts";
import { parseAliasOptions } from "../alias-options.ts";
import { Index } from "../index.ts";
import { IndexSettings } from "../settings.ts";
import { checkSettings } from "../settings-check.ts";
import type { Content } from "./content.ts";

/** Throws what an index made of this would be refused for: settings first, then the mapping, then the aliases. */
export function checkContent({ settings = {}, mappings, aliases = {} }: Content): void {
  checkSettings(settings);
  const index = new Index({
    name: "validate-template",
    providedName: "validate-template",
    settings: new IndexSettings(new Map()).with(settings),
    clock: () => 0,
  });
  if (mappings) index.mapping.merge(mappings);
  for (const [alias, options] of Object.entries(aliases)) parseAliasOptions(alias, options);
}

/** As `checkContent`, for what a template and its components come to. */
export function checkComposed(name: string, content: Content): void {
  try {
    checkContent(content);
  } catch (cause) {
    if (!(cause instanceof ElasticsearchError) || cause.status !== 400) throw cause;
    const reason = `composable template [${name}] template after composition is invalid`;
    throw new ElasticsearchError({
      type: "illegal_argument_exception",
      reason,
      status: 400,
      causedBy: illegalArgument(`invalid composite mappings for [${name}]`, cause),
      rootCauses: [illegalArgument(reason)],
    });
  }
}
