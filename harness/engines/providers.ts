import { UsageError } from "../lib/errors.ts";
import { nearest } from "../lib/nearest.ts";
import { embedded } from "./embedded.ts";
import type { EngineChoice, EngineProvider, Environment } from "./engine.ts";
import { local } from "./local.ts";

const PROVIDERS: Readonly<
  Record<string, (choice: EngineChoice, environment: Environment) => EngineProvider>
> = { embedded: () => embedded, local };

export const engineNames: readonly string[] = Object.keys(PROVIDERS);

/** @throws {UsageError} when no engine has that name, or it cannot be had as asked for. */
export function engineProvider(choice: EngineChoice, environment: Environment): EngineProvider {
  const provider = PROVIDERS[choice.engine];
  if (provider) return provider(choice, environment);
  const near = nearest(choice.engine, engineNames);
  throw new UsageError(
    `[engine] no engine is named "${choice.engine}"; there are ${engineNames.join(", ")}` +
      (near ? `. Did you mean "${near}"?` : ""),
  );
}
