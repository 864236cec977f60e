import { describe, expect, it } from "vitest";
import { defineFields, parseConfig } from "../fields.ts";
import { completeConfiguration, configurationValues, storable, withValues } from "./configuration.ts";

const fields = defineFields({
  host: { type: "str", label: "Host" },
  port: { type: "int", label: "Port", value: 5432 },
  buckets: { type: "list", label: "Buckets", required: false, defaultValue: ["*"] },
});

/** All thirteen properties, as the connector protocol names them. */
const property = {
  default_value: null,
  depends_on: [],
  display: "text",
  options: [],
  required: true,
  sensitive: false,
  tooltip: null,
  ui_restrictions: [],
  validations: [],
};
const table = {
  host: { ...property, label: "Host", order: 1, type: "str", value: "" },
  port: { ...property, label: "Port", order: 2, type: "int", display: "numeric", value: 5432 },
  buckets: {
    ...property,
    label: "Buckets",
    order: 3,
    type: "list",
    required: false,
    default_value: "*",
    value: "",
  },
};

describe("completing a configuration", () => {
  it("writes the whole table into an empty one", () => {
    expect(completeConfiguration(fields, {})).toEqual({ configuration: table, changed: true });
  });

  it("changes nothing in one that is complete, whatever the order of its fields and the values in it", () => {
    const stored = {
      port: { ...table.port, value: 1 },
      buckets: table.buckets,
      host: { ...table.host, value: "h" },
    };
    expect(completeConfiguration(fields, stored)).toEqual({ configuration: stored, changed: false });
  });

  it("adds fields and properties that an older version did not have, and keeps values", () => {
    const stored = {
      host: { label: "Server", type: "str", value: "h", category: "net" },
      buckets: { ...table.buckets, value: "a,b" },
    };
    expect(completeConfiguration(fields, stored)).toEqual({
      changed: true,
      configuration: {
        host: { ...table.host, value: "h", category: "net" },
        port: table.port,
        buckets: { ...table.buckets, value: "a,b" },
      },
    });
  });

  it("keeps a value that somebody took away, and knows a missing one from it", () => {
    const stored = { ...table, port: { ...table.port, value: null } };
    expect(completeConfiguration(fields, stored).changed).toBe(false);
    const { value: _, ...port } = table.port;
    expect(completeConfiguration(fields, { ...table, port }).configuration).toEqual(table);
  });

  it("takes an entry that is no object for a value", () => {
    expect(completeConfiguration(fields, { ...table, host: "h" }).configuration).toEqual({
      ...table,
      host: { ...table.host, value: "h" },
    });
  });

  it("keeps a field that the table no longer has, and its value from the connector", () => {
    const stored = { ...table, old: { label: "Old", type: "str", value: "o" } };
    expect(completeConfiguration(fields, stored)).toEqual({ configuration: stored, changed: false });
    expect(configurationValues(stored)).toEqual({ host: "", port: 5432, buckets: "", old: "o" });
    expect(configurationValues(stored, fields)).toEqual({ host: "", port: 5432, buckets: "" });
  });
});

describe("values", () => {
  it("come back from a stored configuration as the connector parses them", () => {
    const stored = withValues("c", table, { host: "h", port: "1", buckets: ["a", "b"] });
    expect(stored.buckets).toEqual({ ...table.buckets, value: "a,b" });
    expect(parseConfig("s3", fields, configurationValues(stored, fields))).toEqual({
      host: "h",
      port: 1,
      buckets: ["a", "b"],
    });
  });

  it("are refused for a field that the configuration has not", () => {
    expect(() => withValues("c", table, { hots: "h" })).toThrow(
      "[protocol] connector c cannot be configured: its configuration has no field hots; known are host, port, buckets",
    );
    expect(() => withValues("c", {}, { host: "h" })).toThrow(/known are none, as no service has seen it yet/);
  });

  it("that are lists become text with commas, unless an item has one", () => {
    const list = (value: string[]) => storable({ buckets: { ...table.buckets, value } }).buckets;
    expect(list(["a", "b"])).toMatchObject({ value: "a,b" });
    expect(list(["a,b"])).toMatchObject({ value: ["a,b"] });
    expect(storable({ text: "as it was" })).toEqual({ text: "as it was" });
  });
});
