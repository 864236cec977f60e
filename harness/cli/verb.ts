import type { Call, OptionName, OptionTable } from "./options.ts";

/** One verb of the command line, one file each. */
export interface Verb<Name extends string = string> {
  readonly name: string;
  /** What follows the verb: `NAME[,NAME…]`; empty when nothing does. */
  readonly operand: string;
  readonly description: string;
  readonly options: readonly Name[];
  /** Where the options are described; the table of all verbs when absent. */
  readonly table?: OptionTable;
  /** @returns the exit code: 0 passed, 1 findings, 2 usage, 3 environment. */
  run(call: Call<Name>, signal: AbortSignal): Promise<number>;
}

/** Verbs about one thing, which stands before them: `plumbline connector list`. */
export interface Group {
  readonly name: string;
  readonly description: string;
  readonly commands: readonly Verb[];
}

/** Declares a verb; its options' names are checked against the table. */
export function defineVerb<Name extends OptionName>(verb: Verb<Name>): Verb {
  return verb as unknown as Verb;
}
