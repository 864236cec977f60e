import { nearest } from "../../connectors/framework/nearest.ts";
import { UsageError } from "../lib/errors.ts";
import { docker } from "./docker.ts";
import { version as embeddedVersion } from "./embedded/version.ts";
import { embedded } from "./embedded.ts";
import type { EngineChoice, EngineProvider, Environment } from "./engine.ts";
import { external } from "./external.ts";
import { local } from "./local.ts";

const PROVIDERS: Readonly<
  Record<string, (choice: EngineChoice, environment: Environment) => EngineProvider>
> = { embedded: () => embedded, local, docker, external };

export const engineNames: readonly string[] = Object.keys(PROVIDERS);

/** @throws {UsageError} when no engine has that name, or it cannot be had as asked for. */
export function engineProvider(choice: EngineChoice, environment: Environment): EngineProvider {
  const provider = PROVIDERS[choice.engine];
  if (provider) {
    refuseWhatHasNoEffect(choice);
    return provider(choice, environment);
  }
  const near = nearest(choice.engine, engineNames);
  throw new UsageError(
    `[engine] no engine is named "${choice.engine}"; there are ${engineNames.join(", ")}` +
      (near ? `. Did you mean "${near}"?` : ""),
  );
}

/** An option that the engine named does not heed was meant for another: a verdict on the wrong one helps nobody. */
function refuseWhatHasNoEffect(choice: EngineChoice): void {
  const { engine, "engine-version": version } = choice;
  if (engine !== "external") {
    for (const name of ["engine-url", "engine-cluster"] as const) {
      if (choice[name]) throw new UsageError(`[engine] --${name} is for --engine external, not ${engine}`);
    }
  }
  if (version && engine === "external")
    throw new UsageError(
      "[engine] --engine-version chooses nothing: an external engine has the version it has",
    );
  if (version && engine === "embedded" && version !== embeddedVersion.number)
    throw new UsageError(
      `[engine] the embedded engine is Elasticsearch ${embeddedVersion.number}: for ${version} name --engine local or docker`,
    );
}
