import { ElasticsearchError, notImplemented } from "../../errors.ts";
import { illegalArgumentAround } from "../root-cause.ts";

/** The offset of a zone from UTC in milliseconds; only fixed offsets are known. */
export function zoneOffsetMs(zone: string): number {
  if (/^(?:Z|UTC|GMT|UT)$/.test(zone)) return 0;
  const match = /^([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(zone);
  if (match) {
    const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
    return (match[1] === "-" ? -1 : 1) * minutes * 60_000;
  }
  if (Intl.supportedValuesOf("timeZone").includes(zone)) throw notImplemented(`the time zone [${zone}]`);
  const reason = `Unknown time-zone ID: ${zone}`;
  throw illegalArgumentAround(
    `java.time.zone.ZoneRulesException: ${reason}`,
    new ElasticsearchError({ type: "zone_rules_exception", reason, status: 400 }),
  );
}
