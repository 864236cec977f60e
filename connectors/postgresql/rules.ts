import type { AdvancedRules } from "../framework/contract.ts";

/** A query whose rows become documents. */
export interface QueryRule {
  /** What it reads, for ids, field names and the key. */
  readonly tables: readonly string[];
  readonly query: string;
  /** Columns of the result that tell its rows apart; the primary keys of the tables when absent. */
  readonly id_columns?: readonly string[];
}

const names = { type: "array", minItems: 1, items: { type: "string", minLength: 1 } } as const;

export const advancedRules = {
  schema: {
    type: "array",
    items: {
      type: "object",
      properties: { tables: names, query: { type: "string", minLength: 1 }, id_columns: names },
      required: ["tables", "query"],
      additionalProperties: false,
    },
  },
  example: [{ tables: ["ticket"], query: "SELECT * FROM ticket WHERE state = 'open'" }],
} as const satisfies AdvancedRules;
