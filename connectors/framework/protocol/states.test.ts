import { describe, expect, it } from "vitest";
import { IllegalMoveError, isOver, requireConnectorMove, requireJobMove } from "./states.ts";

describe("states of a sync job", () => {
  it("lets a waiting job start or be canceled, and nothing else", () => {
    for (const from of ["pending", "suspended"] as const) {
      requireJobMove(from, "in_progress");
      requireJobMove(from, "canceled");
      expect(() => requireJobMove(from, "completed")).toThrow(IllegalMoveError);
    }
  });

  it("lets nothing follow on an end", () => {
    expect(() => requireJobMove("completed", "canceling")).toThrow(
      "[protocol] a sync job cannot go from completed to canceling: it is an end",
    );
    expect((["completed", "canceled", "error"] as const).map(isOver)).toEqual([true, true, true]);
    expect(isOver("canceling")).toBe(false);
  });
});

describe("statuses of a connector", () => {
  it("lets one be connected only when it was configured", () => {
    requireConnectorMove("configured", "connected");
    expect(() => requireConnectorMove("created", "connected")).toThrow(
      "[protocol] a connector cannot go from created to connected: expected needs_configuration or error",
    );
  });
});
