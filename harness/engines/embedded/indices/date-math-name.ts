import { ElasticsearchError } from "../errors.ts";
import { printDate } from "../search/time/print-date.ts";
import { resolveDate } from "../search/time/resolve-date.ts";
import { readZone, utc } from "../search/time/zone.ts";

const defaultFormat = "uuuu.MM.dd";

/** The name that an expression such as `<logs-{now/d{yyyy.MM|+01:00}}>` stands for; other names are as they are. */
export function dateMathName(name: string, now: number): string {
  if (!name.startsWith("<") || !name.endsWith(">")) return name;
  const inner = name.slice(1, -1);
  let shown = "";
  for (let at = 0; at < inner.length; ) {
    const open = inner.indexOf("{", at);
    if (open === -1) return shown + inner.slice(at);
    shown += inner.slice(at, open);
    const close = closing(inner, open);
    if (close === undefined)
      throw invalid(
        `invalid dynamic name expression [${name.slice(1)}]. date math placeholder is open ended`,
      );
    shown += dateOf(inner.slice(open + 1, close), now);
    at = close + 1;
  }
  return shown;
}

/** Where the brace that opens at `open` is closed. */
function closing(text: string, open: number): number | undefined {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === "{") depth++;
    if (text[at] === "}" && --depth === 0) return at;
  }
  return undefined;
}

function dateOf(expression: string, now: number): string {
  const brace = expression.indexOf("{");
  const math = brace === -1 ? expression : expression.slice(0, brace);
  const said = brace === -1 ? defaultFormat : expression.slice(brace + 1, -1);
  if (said === "") throw invalid(`invalid dynamic name expression [${expression}]. missing date format`);
  const [format = "", zone] = said.split("|");
  if (math === "") throw invalid("cannot parse empty datetime");
  const clock = zone === undefined ? utc : readZone(zone);
  const instant = resolveDate(math, { format, now, rounding: "down", zone: clock });
  return printDate(instant, format, clock.offsetAt(instant));
}

function invalid(reason: string): ElasticsearchError {
  return new ElasticsearchError({ type: "parse_exception", reason, status: 400 });
}
