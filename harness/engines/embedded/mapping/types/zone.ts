const offset = /^([+-])(\d\d)(?::?(\d\d))?(?::?(\d\d))?$/;

/** How far a zone is from UTC at a local time, in milliseconds; undefined for what is no zone. */
export function zoneOffset(zone: string | undefined, localMs: number): number | undefined {
  if (zone === undefined || zone === "Z" || zone === "UTC" || zone === "GMT") return 0;
  const parts = offset.exec(zone.replace(/^(?:UTC|GMT|UT)(?=[+-])/, ""));
  if (parts) {
    const [, sign, hours, minutes = "0", seconds = "0"] = parts;
    const ms = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
    return sign === "-" ? -ms : ms;
  }
  const format = formatOf(zone);
  return format && localMs - utcOf(format, localMs);
}

const known = new Map<string, Intl.DateTimeFormat | undefined>();

function formatOf(zone: string): Intl.DateTimeFormat | undefined {
  if (!known.has(zone)) known.set(zone, make(zone));
  return known.get(zone);
}

function make(zone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat("en-u-hc-h23", {
      timeZone: zone,
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
  } catch (cause) {
    if (cause instanceof RangeError) return undefined;
    throw cause;
  }
}

/** The instant at which the clocks of a zone show a local time. */
function utcOf(format: Intl.DateTimeFormat, localMs: number): number {
  const shownAt = (instant: number) => {
    const parts = Object.fromEntries(
      format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]),
    );
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
    return Date.UTC(year, month - 1, day, hour, minute, second);
  };
  const guess = localMs - (shownAt(localMs) - localMs);
  return guess - (shownAt(guess) - localMs);
}
