import { describeOption, usage } from "../cli/help.ts";
import type { Option } from "../cli/options.ts";
import type { Group, Verb } from "../cli/verb.ts";
import { code, row } from "./table.ts";

/** The commands of a group in Markdown: how each is typed, what it does, its options; those of nearly all come first, once. */
export function connectorCommands({ name, commands }: Group): string {
  const shared = optionsOf(commands, (users) => users > commands.length / 2);
  const own = (command: Verb) => optionsOf([command], () => true).filter((line) => !shared.includes(line));
  return [
    table("option of nearly every command", shared),
    ...commands.map((command) =>
      [
        `### ${command.name}`,
        `${code(`plumbline ${name} ${usage(command)}`)}: ${command.description}.`,
        ...(own(command).length > 0 ? [table("option", own(command))] : []),
      ].join("\n\n"),
    ),
  ].join("\n\n");
}

const table = (heading: string, rows: readonly string[]): string =>
  [row(heading, ""), row("---", "---"), ...rows].join("\n");

/** A row for each option that enough commands have. */
function optionsOf(commands: readonly Verb[], isEnough: (users: number) => boolean): string[] {
  const rows = commands.flatMap((command) =>
    command.options.map((name) => {
      const [typed, meaning] = describeOption(name, command.table?.[name] as Option);
      return row(code(typed.replaceAll("|", "\\|")), meaning.replaceAll("|", "\\|"));
    }),
  );
  return [...new Set(rows)].filter((line) => isEnough(rows.filter((other) => other === line).length));
}
