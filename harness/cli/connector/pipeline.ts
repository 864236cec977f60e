import type { PipelineSettings } from "../../../connectors/framework/sync/pipeline.ts";
import { UsageError } from "../../lib/errors.ts";
import { DEFAULT_PIPELINE, hasPipeline } from "../../workflow/content-pipeline.ts";
import { customisePipeline, pipelineNames } from "../../workflow/custom-pipeline.ts";
import { defineCommand } from "./command.ts";
import { findConnector, requireIndexOf } from "./find.ts";
import { facts, say, sayJson } from "./output.ts";

export const pipeline = defineCommand({
  name: "pipeline",
  operand: "ID",
  description:
    "what happens to documents on their way into the index; shows it when nothing is to be changed",
  options: ["customise", "extract", "reduce-whitespace", "inference", "json"],
  async run([named = ""], { options }, { client, store }) {
    const connector = await findConnector(store, named);
    const index = requireIndexOf(connector);
    const before = connector.document.pipeline;
    const flags = {
      extract_binary_content: yesOrNo("extract", options.extract),
      reduce_whitespace: yesOrNo("reduce-whitespace", options["reduce-whitespace"]),
      run_ml_inference: yesOrNo("inference", options.inference),
    };
    const changed = Object.entries(flags).filter(([, value]) => value !== undefined);
    let now = before ?? undefined;
    if (changed.length > 0) now = { ...(before ?? DEFAULT_PIPELINE), ...Object.fromEntries(changed) };
    if (options.customise) now = await customisePipeline(client, index, now ?? DEFAULT_PIPELINE);
    if (now && now !== before) await store.setPipeline(connector.id, now);
    if (options.json) return sayJson(now ?? null);
    if (!now) return say("none: documents go into the index as they are");
    return say(facts(await shown(now, index, (name) => hasPipeline(client, name))));
  },
});

async function shown(
  settings: PipelineSettings,
  index: string,
  isThere: (name: string) => Promise<boolean>,
): Promise<Record<string, string>> {
  const { name, extract_binary_content, reduce_whitespace, run_ml_inference } = settings;
  const { own, custom } = pipelineNames(index);
  const say = (is: boolean): string => (is ? "yes" : "no");
  return {
    pipeline: (await isThere(name)) ? name : `${name} (this Elasticsearch does not have it)`,
    "takes text from contents": say(extract_binary_content),
    "reduces whitespace": say(reduce_whitespace),
    "runs inference": say(run_ml_inference),
    ...(name === own && { "your processors": custom }),
  };
}

function yesOrNo(option: string, typed: string): boolean | undefined {
  if (typed === "") return undefined;
  if (typed === "yes" || typed === "no") return typed === "yes";
  throw new UsageError(`[pipeline] --${option}: expected yes or no, got "${typed}"`);
}
