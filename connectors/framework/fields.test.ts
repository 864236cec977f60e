import { describe, expect, it } from "vitest";
import { ConfigError } from "./errors.ts";
import { defineFields, parseConfig, toProtocol } from "./fields.ts";

const fields = defineFields({
  buckets: { type: "list", label: "Buckets" },
  secret: {
    type: "str",
    label: "Secret",
    sensitive: true,
    validations: [{ type: "regex", constraint: "[a-z]+" }],
  },
  page_size: {
    type: "int",
    label: "Page size",
    required: false,
    defaultValue: 100,
    advanced: true,
    validations: [{ type: "greater_than", constraint: 0 }],
  },
  ssl_enabled: { type: "bool", label: "TLS", value: false },
  ssl_ca: { type: "str", label: "CA", dependsOn: [{ field: "ssl_enabled", value: true }] },
});

const parse = (values: Parameters<typeof parseConfig>[2]) => parseConfig("test", fields, values);
const good = { buckets: "a, b", secret: "xyz" };

describe("parseConfig", () => {
  it("reads lists from text with commas, numbers from text, and fills in defaults", () => {
    expect(parse({ ...good, page_size: "7" })).toEqual({
      buckets: ["a", "b"],
      secret: "xyz",
      page_size: 7,
      ssl_enabled: false,
      ssl_ca: "",
    });
    expect(parse(good).page_size).toBe(100);
    expect(parse({ ...good, page_size: "" }).page_size).toBe(100);
  });

  it('reads "false" as false', () => {
    expect(parse({ ...good, ssl_enabled: "false" }).ssl_enabled).toBe(false);
  });

  it("asks for a dependent field only when it applies", () => {
    expect(() => parse({ ...good, ssl_enabled: true })).toThrow(
      "ssl_ca: a value is required, none was given",
    );
    expect(parse({ ...good, ssl_enabled: true, ssl_ca: "PEM" }).ssl_ca).toBe("PEM");
  });

  it("names every wrong field at once, what was expected and what came", () => {
    const wrong = { buckets: [], secret: "xyz", page_size: "many", ssl_enabled: "yes" };
    expect(() => parse(wrong)).toThrow(
      new ConfigError(
        '[test] configuration: page_size: expected a whole number, got "many"; ' +
          'ssl_enabled: expected true or false, got "yes"; buckets: a value is required, none was given',
      ),
    );
    expect(() => parse({ ...good, page_size: 0 })).toThrow("page_size: must be greater than 0, got 0");
  });

  it("refuses a field that is not in the table", () => {
    expect(() => parse({ ...good, bucket: "a" })).toThrow("bucket: no such field; known are buckets, secret");
  });

  it("does not show a secret that is wrong", () => {
    expect(() => parse({ ...good, secret: "HUSH1" })).toThrow("secret: must match [a-z]+, got another value");
    expect(() => parse({ ...good, secret: { HUSH1: 1 } })).toThrow(
      "secret: expected text, got another value",
    );
  });
});

describe("toProtocol", () => {
  it("has the thirteen properties of the connector protocol, in order of the table", () => {
    const stored = toProtocol(fields, { buckets: ["a", "b"] });
    expect(stored.buckets).toEqual({
      default_value: null,
      depends_on: [],
      display: "text",
      label: "Buckets",
      options: [],
      order: 1,
      required: true,
      sensitive: false,
      tooltip: null,
      type: "list",
      ui_restrictions: [],
      validations: [],
      value: "a,b",
    });
    expect(stored.page_size).toMatchObject({ order: 3, default_value: 100, ui_restrictions: ["advanced"] });
  });
});
