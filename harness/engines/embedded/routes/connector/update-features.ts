import { Body } from "../../connector/body.ts";
import { connectorUpdate } from "../../connector/update-route.ts";

const toggles = ["document_level_security", "incremental_sync", "native_connector_api_keys"];
const ruleToggles = ["advanced", "basic"];

export default connectorUpdate("features", ["features"], ({ body }) => {
  const features = body.object("features");
  const given = new Body("connector_features", features, [...toggles, "sync_rules"]);
  for (const name of toggles) checkToggle(given, name);
  if (given.optionalObject("sync_rules")) {
    const rules = given.nested("sync_rules", "sync_rules_features", ruleToggles);
    for (const name of ruleToggles) checkToggle(rules, name);
  }
  return { features };
});

function checkToggle(features: Body, name: string): void {
  if (features.optionalObject(name)) features.nested(name, "feature_enabled", ["enabled"]).boolean("enabled");
}
