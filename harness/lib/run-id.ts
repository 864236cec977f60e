import { randomBytes } from "node:crypto";

/** A name no other run has, in order of time, fit for index names: `20261123-231405-9f3a1c`. */
export function newRunId(): string {
  const [date = "", time = ""] = new Date()
    .toISOString()
    .replace(/[-:]|\..*/g, "")
    .split("T");
  return `${date}-${time}-${randomBytes(3).toString("hex")}`;
}
