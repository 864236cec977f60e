import { UsageError } from "../lib/errors.ts";
import { nearest } from "../lib/nearest.ts";
import { embedded } from "./embedded.ts";
import type { EngineProvider } from "./engine.ts";

const PROVIDERS: readonly EngineProvider[] = [embedded];

export const engineNames: readonly string[] = PROVIDERS.map((provider) => provider.name);

/** @throws {UsageError} when no engine has that name. */
export function engineProvider(name: string): EngineProvider {
  const provider = PROVIDERS.find((candidate) => candidate.name === name);
  if (provider) return provider;
  const near = nearest(name, engineNames);
  throw new UsageError(
    `[engine] no engine is named "${name}"; there ${engineNames.length === 1 ? "is" : "are"} ${engineNames.join(", ")}` +
      (near ? `. Did you mean "${near}"?` : ""),
  );
}
