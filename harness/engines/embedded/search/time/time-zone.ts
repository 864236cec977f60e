import { ElasticsearchError } from "../../errors.ts";

/** What Java says of a zone that it does not know. */
export function unknownZone(zone: string): ElasticsearchError {
  return new ElasticsearchError({
    type: "zone_rules_exception",
    reason: `Unknown time-zone ID: ${zone}`,
    status: 400,
  });
}

/** The offset that a zone such as `+02:00` or `UTC` is; undefined for the name of a place. */
export function fixedOffsetMs(zone: string): number | undefined {
  if (/^(?:Z|UTC|GMT|UT)$/.test(zone)) return 0;
  const match = /^([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(zone);
  if (!match) return undefined;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  return (match[1] === "-" ? -1 : 1) * minutes * 60_000;
}
