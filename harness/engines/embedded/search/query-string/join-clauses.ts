import type { Clause } from "./parse.ts";

export type Occur = "must" | "should" | "mustNot";

/** What a clause was built to, and how it is joined to the others. */
export interface Joined<Built> {
  readonly occur: Occur;
  readonly built: Built;
}

/**
 * Joins the clauses of a group: `AND` makes what stands before it required too; `OR` the other way round where `every`
 * clause is. What is built to nothing is left out; what is built to clauses brings those.
 */
export function joinClauses<Built extends object>(
  clauses: readonly Clause[],
  every: boolean,
  build: (clause: Clause) => Built | readonly Joined<Built>[] | undefined,
): Joined<Built>[] {
  const joined: Joined<Built>[] = [];
  const changeLast = (occur: Occur) => {
    const last = joined.pop();
    if (last) joined.push(last.occur === "mustNot" ? last : { ...last, occur });
  };
  for (const clause of clauses) {
    const { conjunction, modifier } = clause;
    if (conjunction === "and") changeLast("must");
    if (conjunction === "or" && every) changeLast("should");
    const built = build(clause);
    if (!built) continue;
    if (isJoined(built)) {
      joined.push(...built);
      continue;
    }
    const isRequired = every ? conjunction !== "or" : modifier === "must" || conjunction === "and";
    joined.push({ occur: modifier === "not" ? "mustNot" : isRequired ? "must" : "should", built });
  }
  return joined;
}

function isJoined<Built extends object>(
  built: Built | readonly Joined<Built>[],
): built is readonly Joined<Built>[] {
  return Array.isArray(built);
}
