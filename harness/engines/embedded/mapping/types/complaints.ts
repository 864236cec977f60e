import { ElasticsearchError, illegalArgument } from "../../errors.ts";
import { placeOf, sourceAt } from "../../json-scanner.ts";
import type { Complaint } from "../complaint.ts";

/** The complaint of a mapper itself. */
export function refused(reason: string): Complaint {
  return () => illegalArgument(reason);
}

/** The complaint of the server's JSON parser when asked for a value as what it is not. */
export function parserRefused(
  type: "json_parse_exception" | "input_coercion_exception",
  say: (text: string) => string,
  at: "start" | "end" = "end",
): Complaint {
  return ({ document, start, end, text }) => {
    const offset = at === "end" ? end : start + 1;
    const { line, column } = placeOf(document, offset);
    const reason = `${say(text)}\n at ${sourceAt(document, offset)}`;
    return new ElasticsearchError({
      type: "x_content_parse_exception",
      reason: `[${line}:${column}] ${reason}`,
      status: 400,
      causedBy: new ElasticsearchError({ type, reason, status: 400 }),
    });
  };
}
