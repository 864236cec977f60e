import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { settingsList } from "./settings.ts";

const FOLDER = new URL("./", import.meta.url);

describe("the table of settings", () => {
  it("holds nothing that the service does not read", () => {
    const code = readdirSync(FOLDER)
      .filter((name) => name.endsWith(".ts") && !/\.(test|suite)\.ts$|^settings\.ts$/.test(name))
      .map((name) => readFileSync(new URL(name, FOLDER), "utf8"))
      .join("\n");
    const unread = settingsList().filter(
      ({ key }) => !new RegExp(`\\b${key.split(".").at(-1)}\\b`).test(code),
    );
    expect(unread.map(({ key }) => key)).toEqual([]);
  });
});
