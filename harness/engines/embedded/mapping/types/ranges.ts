import { ElasticsearchError, illegalArgument } from "../../errors.ts";
import { isObject, type Json } from "../../json.ts";
import { placeOf } from "../../json-scanner.ts";
import type { Asked } from "../../search/special/special.ts";
import { resolveDate } from "../../search/time/resolve-date.ts";
import { utc } from "../../search/time/zone.ts";
import type { Complaint, Refusal, Written } from "../complaint.ts";
import type { Field } from "../field.ts";
import { parserRefused, stepsOf } from "./complaints.ts";
import { parseIp, parseNetwork } from "./ip.ts";
import { checkNumber, javaDouble, javaFloat, nextAfter } from "./numbers.ts";

/** What a range reaches from and to, both inclusive; addresses are in hexadecimal digits. */
export interface Reach {
  readonly from: number | bigint | string;
  readonly to: number | bigint | string;
}

type Bound = Reach["from"];

interface RangeKind {
  readonly least: Bound;
  readonly most: Bound;
  /** A bound as it counts; throws what is wrong with it. */
  read(value: Json, written: Written, field: Field, last: boolean): Bound;
  /** The nearest value above or below. */
  next(value: Bound, by: 1 | -1): Bound;
  print(value: Bound): string;
}

const whole = (type: "integer" | "long", bits: bigint): RangeKind => ({
  least: -(2n ** (bits - 1n)),
  most: 2n ** (bits - 1n) - 1n,
  read: (value, written, field) => {
    readNumber(type, value, written, field);
    const text = typeof value === "string" ? value : written.text;
    return /^[+-]?\d+$/.test(text) ? BigInt(text) : BigInt(Math.trunc(Number(text)));
  },
  next: (value, by) => BigInt(value) + BigInt(by),
  print: String,
});

const fractional = (type: "double" | "float", print: (value: number) => string): RangeKind => ({
  least: Number.NEGATIVE_INFINITY,
  most: Number.POSITIVE_INFINITY,
  read: (value, written, field) => {
    readNumber(type, value, written, field);
    return type === "float" ? Math.fround(Number(value)) : Number(value);
  },
  next: (value, by) => nextAfter(type, Number(value), by),
  print: (value) => print(Number(value)),
});

function readNumber(type: string, value: Json, written: Written, field: Field): void {
  if (typeof value === "object") throw notNumeric(written);
  const complaint = checkNumber(type, value, field)?.(written);
  if (complaint) throw "cause" in complaint && !(complaint instanceof Error) ? complaint.cause : complaint;
}

function notNumeric(written: Written): unknown {
  const token = written.text.startsWith("[") ? "START_ARRAY" : "START_OBJECT";
  return parserRefused(
    "json_parse_exception",
    () => `Current token (${token}) not numeric, can not use numeric value accessors`,
    "start",
  )(written);
}

const kinds: Readonly<Record<string, RangeKind>> = {
  integer_range: whole("integer", 32n),
  long_range: whole("long", 64n),
  float_range: fractional("float", javaFloat),
  double_range: fractional("double", javaDouble),
  date_range: {
    least: -(2 ** 63),
    most: 2 ** 63,
    read: (value, _written, field, last) => readDate(String(value), field, last),
    next: (value, by) => Number(value) + by,
    print: String,
  },
  ip_range: {
    least: "0".repeat(32),
    most: "f".repeat(32),
    read: (value) => parseIp(String(value)),
    next: (value, by) => (BigInt(`0x${String(value)}`) + BigInt(by)).toString(16).padStart(32, "0"),
    print: String,
  },
};

/** The format of a range of dates. */
function readDate(text: string, field: Field, last: boolean): number {
  if (text.startsWith("now"))
    throw new ElasticsearchError({
      type: "parse_exception",
      reason: "could not read the current timestamp",
      status: 400,
      causedBy: illegalArgument("now is not used at indexing time"),
    });
  return resolveDate(text, {
    format: dateFormatOf(field),
    now: 0,
    rounding: last ? "up" : "down",
    zone: utc,
  });
}

/** The check of a range: an object of bounds, or a network for one of addresses. */
export function checkRange(value: Json, field: Field): Complaint | undefined {
  return (written) => {
    const found = readRange(value, field, written);
    return "from" in found ? undefined : found;
  };
}

/** What a stored value reaches; undefined for none. */
export function reachOf(value: Json, field: Field, text: string): Reach | undefined {
  const document = Buffer.from(text);
  const found = readRange(value, field, { document, start: 0, end: document.length, text });
  return "from" in found ? found : undefined;
}

/** What a range of a query reaches; a date that says less than its day means all of it. */
export function reachOfQuery({ bounds, now, format, zone = utc }: Asked, field: Field): Reach {
  const kind = kinds[field.type] as RangeKind;
  const read = (literal: string, last: boolean): Bound => {
    if (field.type === "date_range")
      return resolveDate(literal, {
        format: format ?? dateFormatOf(field),
        now,
        rounding: last ? "up" : "down",
        zone,
      });
    const document = Buffer.from(literal);
    const coercing = { ...field, coerce: true };
    return kind.read(literal, { document, start: 0, end: document.length, text: literal }, coercing, last);
  };
  const { gt, gte, lt, lte } = bounds;
  return {
    from: gte ? read(gte.literal, false) : gt ? kind.next(read(gt.literal, true), 1) : kind.least,
    to: lte ? read(lte.literal, true) : lt ? kind.next(read(lt.literal, false), -1) : kind.most,
  };
}

function dateFormatOf({ parameters: { format = "strict_date_optional_time||epoch_millis" } }: Field): string {
  return String(format);
}

function readRange(value: Json, field: Field, written: Written): Reach | Refusal {
  const kind = kinds[field.type] as RangeKind;
  if (!isObject(value)) return readWhole(value, field, written);
  let from = kind.least;
  let to = kind.most;
  const steps = stepsOf(written);
  for (let at = 1; at < steps.length - 1; ) {
    const key = JSON.parse(steps[at]?.text ?? "") as string;
    const start = at + 1;
    at = after(steps, start);
    const bound = within(written, steps[start]?.start ?? 0, steps[at - 1]?.end ?? 0);
    const raw = JSON.parse(bound.text) as Json;
    const offset = typeof raw === "object" && raw !== null ? bound.end - 1 : bound.start;
    const refuse = (cause: ElasticsearchError): Refusal => ({
      cause,
      offset,
      preview: preview(raw, bound.text),
    });
    if (!/^[gl]te?$/.test(key))
      return refuse(inner(bound, `error parsing field [${field.path}], with unknown parameter [${key}]`));
    if (raw === null) continue;
    const lower = key.startsWith("g");
    const included = key.endsWith("e");
    try {
      const read = kind.read(raw, bound, field, lower !== included);
      const counts = included ? read : kind.next(read, lower ? 1 : -1);
      if (lower) from = counts;
      else to = counts;
    } catch (cause) {
      if (cause instanceof ElasticsearchError) return refuse(cause);
      throw cause;
    }
  }
  if (from <= to) return { from, to };
  const reason =
    field.type === "ip_range"
      ? "min value cannot be greater than max value for InetAddressRange field"
      : `min value (${kind.print(from)}) is greater than max value (${kind.print(to)})`;
  return { cause: illegalArgument(reason), preview: "null" };
}

function readWhole(value: Json, field: Field, written: Written): Reach | Refusal {
  if (field.type === "ip_range" && typeof value === "string")
    try {
      const { first, last } = parseNetwork(value);
      return { from: first, to: last };
    } catch (cause) {
      if (cause instanceof ElasticsearchError) return { cause };
      throw cause;
    }
  const current = written.inArray ? "null" : field.name;
  return {
    cause: inner(written, `error parsing field [${field.path}], expected an object but got ${current}`),
  };
}

function inner(written: Written, reason: string): ElasticsearchError {
  const { line, column } = placeOf(written.document, written.start);
  return new ElasticsearchError({
    type: "document_parsing_exception",
    reason: `[${line}:${column}] ${reason}`,
    status: 400,
  });
}

function within({ document }: Written, start: number, end: number): Written {
  return { document, start, end, text: document.toString("utf8", start, end) };
}

function preview(value: Json, text: string): string {
  return typeof value === "string" ? value : text;
}

/** The index of the step after the value that begins at one. */
function after(steps: readonly { name: string }[], at: number): number {
  let depth = 0;
  for (let next = at; next < steps.length; next++) {
    const name = steps[next]?.name ?? "";
    if (name.startsWith("START_")) depth++;
    if (name.startsWith("END_")) depth--;
    if (depth === 0 && name !== "FIELD_NAME") return next + 1;
  }
  return steps.length;
}
