import { nearest } from "../../connectors/framework/nearest.ts";
import { fixtureNames } from "../../fixtures/registry.ts";
import { UsageError } from "../lib/errors.ts";

/**
 * The connectors that an operand names: one, a comma list, or `all`.
 * @throws {UsageError} when one of them has no fixture, with the near name if there is one.
 */
export async function connectorsNamed(verb: string, operands: readonly string[]): Promise<string[]> {
  const known = await fixtureNames();
  const there = `there are ${known.join(", ")}`;
  const asked = operands.flatMap((operand) => operand.split(",")).filter(Boolean);
  if (asked.length === 0)
    throw new UsageError(`[${verb}] which connector? Name one (NAME=…), a list, or all; ${there}`);
  if (asked.includes("all")) return known;
  for (const name of asked) {
    if (known.includes(name)) continue;
    const near = nearest(name, known);
    throw new UsageError(
      `[${verb}] no connector is named "${name}"${near ? `; did you mean "${near}"?` : ""} (${there})`,
    );
  }
  return [...new Set(asked)];
}
