import { illegalArgument } from "../../errors.ts";
import type { ProcessorFactory } from "../processor.ts";
import { asText } from "./given-field.ts";

export const csv: ProcessorFactory = (config) => {
  const field = config.string("field");
  const given = config.required("target_fields");
  const targets = (Array.isArray(given) ? given : [given]).map(String);
  if (targets.length === 0) throw config.problem("target_fields", "target fields list can't be empty");
  const quote = config.optionalString("quote") ?? '"';
  const separator = config.optionalString("separator") ?? ",";
  const trim = config.boolean("trim", false);
  const emptyValue = config.take("empty_value");
  const ignoreMissing = config.boolean("ignore_missing", false);
  if (quote.length !== 1) throw config.problem("quote", "quote has to be single character like \" or '");
  if (separator.length !== 1)
    throw config.problem("separator", "separator must be single character, like ',' or ';'");
  return (document) => {
    const value = document.find(field) ?? null;
    if (value === null && ignoreMissing) return;
    if (value === null) throw illegalArgument(`field [${field}] is null, cannot process it.`);
    const cells = cellsOf(asText(value, field), separator, quote, trim);
    targets.forEach((target, at) => {
      const cell = cells[at];
      if (cell === undefined) return;
      if (cell !== "") document.set(target, cell);
      else if (emptyValue !== undefined) document.set(target, emptyValue);
    });
  };
};

/** One line: a cell in quotes may hold separators, line breaks and doubled quotes. */
function cellsOf(line: string, separator: string, quote: string, trim: boolean): string[] {
  const cells: string[] = [];
  let at = 0;
  do {
    while (trim && (line[at] === " " || line[at] === "\t")) at++;
    if (line[at] === quote) {
      let cell = "";
      for (at++; line[at] !== quote || line[at + 1] === quote; at++) {
        if (at >= line.length) throw illegalArgument("Unmatched quote");
        if (line[at] === quote) at++;
        cell += line[at];
      }
      at++;
      const rest = line.slice(at, endOf(line, separator, at));
      if ((trim ? rest.trim() : rest) !== "")
        throw illegalArgument(`Illegal character inside unquoted field at ${at}`);
      cells.push(cell);
    } else {
      const cell = line.slice(at, endOf(line, separator, at));
      if (cell.includes(quote))
        throw illegalArgument(`Illegal character inside unquoted field at ${at + cell.indexOf(quote)}`);
      cells.push(trim ? cell.trim() : cell);
    }
    at = endOf(line, separator, at) + 1;
  } while (at <= line.length);
  return cells;
}

function endOf(line: string, separator: string, from: number): number {
  const found = line.indexOf(separator, from);
  return found === -1 ? line.length : found;
}
