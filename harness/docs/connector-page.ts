import type { Capabilities, Connector } from "../../connectors/framework/contract.ts";
import type { Field, Validation } from "../../connectors/framework/fields.ts";
import { code, table } from "./table.ts";

/** A connector's page but for its own words: what it can do, its fields, and how it is deployed. */
export function connectorPage({ name, capabilities, fields }: Connector): string {
  return [
    `Service type ${code(name)}.`,
    "",
    "## What it can do",
    "",
    table(
      ["ability", "here"],
      ABILITIES.map(([ability, of]) => [ability, of(capabilities)]),
    ),
    "",
    "## Configuration",
    "",
    "Asked for by Kibana, or by `plumbline connector configure`.",
    "",
    table(
      ["field", "label", "type", "default", "what it is for"],
      Object.entries(fields).map(([key, field]) => [
        code(key),
        field.label,
        typeOf(field),
        defaultOf(field),
        notesOn(field),
      ]),
    ),
    "",
    "## Deployment using Docker",
    "",
    `1. Make the connector, its index and a key of its own, in Kibana or by \`plumbline connector create ${name}\`.`,
    "2. Write `config.yml`, or have `plumbline connector config ID` write it:",
    "",
    "   ```yaml",
    "   elasticsearch:",
    "     host: https://your-elasticsearch:9200",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the reader's variable.
    "     api_key: ${API_KEY}",
    "   connectors:",
    "     - connector_id: the-id-of-the-connector",
    `       service_type: ${name}`,
    "   ```",
    "",
    "3. Build the image and run it beside your Elasticsearch:",
    "",
    "   ```",
    "   docker build -f docker/service.Dockerfile -t plumbline-service .",
    '   docker run --rm -e API_KEY -v "$PWD/config.yml:/config/config.yml:ro" plumbline-service',
    "   ```",
    "",
    `   or Elasticsearch with it: \`ELASTIC_PASSWORD=… docker compose -f docker/service.compose.yaml up --build --wait\`.`,
    "4. Say where the source is: Kibana shows the fields above once the service has seen the connector, and",
    "   `plumbline connector configure ID` asks for them.",
    "",
    "[service.md](../service.md) tells every setting, health, metrics and how it stops.",
  ].join("\n");
}

const INCREMENTAL = {
  timestamp: "by the time of the last change",
  cursor: "by the source's list of changes",
} as const;

const yes = (can: boolean): string => (can ? "yes" : "no");

const ABILITIES: readonly (readonly [string, (capabilities: Capabilities) => string])[] = [
  ["full syncs", () => "yes"],
  ["incremental syncs", ({ incremental }) => (incremental ? INCREMENTAL[incremental] : "no")],
  ["text of contents", ({ content }) => yes(content)],
  ["document-level security", ({ accessControl }) => yes(accessControl)],
  ["advanced sync rules", ({ advancedRules }) => yes(advancedRules !== false)],
];

const TYPES = { str: "text", int: "whole number", bool: "true or false", list: "list" } as const;

const typeOf = ({ type, sensitive }: Field): string => `${TYPES[type]}${sensitive ? ", secret" : ""}`;

function defaultOf(field: Field): string {
  const value = field.value ?? field.defaultValue;
  if (value === undefined || value === "") return "";
  return code(Array.isArray(value) ? value.join(", ") : String(value));
}

function notesOn(field: Field): string {
  const { tooltip, required = true, advanced, dependsOn = [], validations = [], options = [] } = field;
  return [
    tooltip,
    required ? undefined : "May be left empty.",
    ...dependsOn.map(({ field: other, value }) => `Counts when ${code(other)} is ${code(String(value))}.`),
    options.length > 0 ? `One of ${options.map(({ value }) => code(value)).join(", ")}.` : undefined,
    ...validations.map(ruleOf),
    advanced ? "Advanced." : undefined,
  ]
    .filter((note) => note !== undefined)
    .join(" ");
}

function ruleOf({ type, constraint }: Validation): string {
  switch (type) {
    case "greater_than":
      return `More than ${constraint}.`;
    case "less_than":
      return `Less than ${constraint}.`;
    case "regex":
      return `Must match ${code(constraint)}.`;
    case "included_in":
      return `One of ${constraint.map((value) => code(String(value))).join(", ")}.`;
    default:
      return type satisfies never;
  }
}
