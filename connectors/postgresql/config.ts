import { defineFields } from "../framework/fields.ts";

export const fields = defineFields({
  host: { type: "str", label: "Host" },
  port: {
    type: "int",
    label: "Port",
    validations: [
      { type: "greater_than", constraint: 0 },
      { type: "less_than", constraint: 65_536 },
    ],
  },
  username: {
    type: "str",
    label: "Username",
    tooltip: "A user who may connect to the database and select from the tables needs no more.",
  },
  password: { type: "str", label: "Password", sensitive: true },
  database: { type: "str", label: "Database" },
  schema: { type: "str", label: "Schema" },
  tables: {
    type: "list",
    label: "Comma-separated list of tables",
    tooltip: "Exactly as they are spelt in the database. * stands for every table with a primary key.",
    value: ["*"],
  },
  fetch_size: {
    type: "int",
    label: "Rows fetched per request",
    tooltip: "Two pages of rows are held in memory. 1000 suits rows of ordinary size.",
    required: false,
    defaultValue: 50,
    advanced: true,
    validations: [{ type: "greater_than", constraint: 0 }],
  },
  retry_count: {
    type: "int",
    label: "Tries to connect",
    tooltip: "While the server cannot be reached, starts up or has no place left.",
    required: false,
    defaultValue: 3,
    advanced: true,
    validations: [{ type: "greater_than", constraint: 0 }],
  },
  ssl_enabled: { type: "bool", label: "Enable SSL verification", value: false },
  ssl_ca: {
    type: "str",
    label: "SSL certificate",
    tooltip: "PEM of the authority that signed the server's certificate; line breaks may be lost.",
    dependsOn: [{ field: "ssl_enabled", value: true }],
  },
});
