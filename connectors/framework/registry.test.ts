import { expect, it } from "vitest";
import { connectorNames, loadConnector } from "./registry.ts";

it("loads a connector by its folder", async () => {
  for (const name of await connectorNames()) expect((await loadConnector(name)).name).toBe(name);
});

it.each(["s4", "framework", "../connectors/s3", "S3", ""])(
  "refuses %j, naming those that are there",
  (name) =>
    expect(loadConnector(name)).rejects.toThrow(
      /^\[connectors\] no connector is named ".*"; there are dir, .*s3/,
    ),
);
