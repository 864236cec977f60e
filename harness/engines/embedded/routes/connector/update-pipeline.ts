import { connectorUpdate } from "../../connector/update-route.ts";

const flags = ["extract_binary_content", "reduce_whitespace", "run_ml_inference"];

export default connectorUpdate("pipeline", ["pipeline"], ({ body }) => {
  const pipeline = body.nested("pipeline", "connector_ingest_pipeline", ["name", ...flags]);
  return {
    pipeline: {
      ...Object.fromEntries(flags.map((flag) => [flag, pipeline.boolean(flag)])),
      name: pipeline.string("name"),
    },
  };
});
