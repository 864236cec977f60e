import { loadConnector } from "../../../connectors/framework/registry.ts";
import { UsageError } from "../../lib/errors.ts";
import { createConnector } from "../../workflow/create-connector.ts";
import { contentIndexName, indexNameFor } from "../../workflow/index-name.ts";
import { defineCommand } from "./command.ts";
import { say, sayJson, tell } from "./output.ts";

export const create = defineCommand({
  name: "create",
  operand: "TYPE",
  description: "make a connector: an index for its documents, and its record",
  options: ["name", "description", "index", "existing-index", "language", "allow-missing", "json"],
  async run([type = ""], { options }, { client, store, signal }) {
    const connector = await loadConnector(type);
    const { description, language } = options;
    const name = options.name || connector.title;
    const isIndexThere = Boolean(options["existing-index"]);
    if (isIndexThere && !options.index)
      throw new UsageError("[create] --existing-index needs --index, the name of that index");
    if (isIndexThere && language)
      throw new UsageError(
        "[create] --language is for an index that is made: an existing one keeps its mapping",
      );
    const index = isIndexThere
      ? options.index
      : options.index
        ? contentIndexName(options.index)
        : indexNameFor(options.name || type);
    const { id, without } = await createConnector(
      { client, store },
      {
        connector,
        index,
        isIndexThere,
        name,
        ...(description && { description }),
        ...(language && { language }),
        allowMissing: Boolean(options["allow-missing"]),
      },
      signal,
    );
    for (const lacking of without) tell(`does without ${lacking}`);
    if (options.json) return sayJson({ id, type, name, index, language: language || null, without });
    return say(
      `made the connector ${id} and the index ${index}`,
      `next: plumbline connector configure ${id}`,
      `then: plumbline connector config ${id} > config.yml, and plumbline service --config config.yml`,
    );
  },
});
