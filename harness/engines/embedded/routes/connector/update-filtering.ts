import { badRequest } from "../../connector/errors.ts";
import { parseFiltering, parseRules, parseSnippet, withDraft } from "../../connector/filtering.ts";
import { timestamp } from "../../connector/records.ts";
import { connectorUpdate } from "../../connector/update-route.ts";

const fields = ["filtering", "rules", "advanced_snippet"];

export default connectorUpdate("filtering", fields, ({ body, connector, node }) => {
  const filtering = body.optionalList("filtering");
  if (filtering) return { filtering: parseFiltering(filtering) };
  const rules = body.optionalList("rules");
  const snippet = body.optionalObject("advanced_snippet");
  if (!rules && !snippet)
    throw badRequest("[filtering], [rules] and [advanced_snippet] cannot all be missing.");
  const change = {
    ...(rules && { rules: parseRules(rules) }),
    ...(snippet && { snippet: parseSnippet(snippet) }),
  };
  return withDraft(connector, change, timestamp(node));
});
