import { describe, expect, it } from "vitest";
import type { ConnectorDocument } from "../protocol/connector.ts";
import { dueInstant, nextInstant } from "./schedule.ts";

const at = (time: string): number => Date.parse(`2026-03-${time}Z`);

const scheduled = (interval: string, last?: string): ConnectorDocument => ({
  scheduling: { full: { enabled: true, interval } },
  ...(last ? { last_sync_scheduled_at: new Date(at(last)).toISOString() } : {}),
});

describe("the instant that is due", () => {
  it.each([
    ["none before the first", "0 0 12 * * ?", "01T12:00:00", "02T11:59:59", undefined],
    ["the instant itself", "0 0 12 * * ?", "01T12:00:00", "02T12:00:00", "02T12:00:00"],
    ["the last of many that were missed", "0 0/5 * * * ?", "01T00:00:00", "09T10:14:59", "09T10:10:00"],
    ["the last of every second of a day", "* * * * * ?", "01T00:00:00", "02T00:00:00.999", "02T00:00:00"],
    ["the last of a span that has long ended", "* 0 9 * * ?", "01T00:00:00", "03T23:30:00", "03T09:00:59"],
  ])("is %s", (_, interval, last, now, expected) => {
    const due = dueInstant(scheduled(interval, last), "full", 0, at(now));
    expect(due).toBe(expected === undefined ? undefined : at(expected));
  });

  it("counts from when somebody had an eye on the connector when no job was ever made", () => {
    const hourly = scheduled("0 0 * * * ?");
    expect(dueInstant(hourly, "full", at("02T10:30:00"), at("02T10:59:00"))).toBeUndefined();
    expect(dueInstant(hourly, "full", at("02T09:30:00"), at("02T10:59:00"))).toBe(at("02T10:00:00"));
  });

  it("is none of a schedule that is off, or of another type", () => {
    const off = { scheduling: { full: { enabled: false, interval: "* * * * * ?" } } };
    expect(nextInstant(off, "full", 0)).toBeUndefined();
    expect(nextInstant(scheduled("* * * * * ?"), "incremental", 0)).toBeUndefined();
  });

  it("is none of syncs that the connector cannot do", () => {
    const incremental = { scheduling: { incremental: { enabled: true, interval: "* * * * * ?" } } };
    expect(nextInstant(incremental, "incremental", 0)).toBeUndefined();
    const features = { incremental_sync: { enabled: true } };
    expect(nextInstant({ ...incremental, features }, "incremental", 0)).toBe(1000);
  });
});
