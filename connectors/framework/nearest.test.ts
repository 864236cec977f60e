import { describe, expect, it } from "vitest";
import { nearest } from "./nearest.ts";

describe("nearest", () => {
  const known = ["s3", "dir", "postgresql", "google_drive"];
  it.each([
    ["postgres", "postgresql"],
    ["postgersql", "postgresql"],
    ["google-drive", "google_drive"],
    ["s4", "s3"],
    ["dri", "dir"],
    ["elephant", undefined],
  ])("%s is near %s", (typed, expected) => {
    expect(nearest(typed, known)).toBe(expected);
  });
});
