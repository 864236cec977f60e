import { LANGUAGES } from "../../workflow/languages.ts";
import type { OptionTable } from "../options.ts";

/** Every option of every command about connectors, once: parsing, help and `docs/connector-cli.md` come from here. */
export const CONNECTOR_OPTIONS = {
  url: {
    variable: "ELASTICSEARCH_URL",
    placeholder: "http://USER:PASSWORD@HOST:PORT",
    default: "http://localhost:9200",
    description:
      "the Elasticsearch that keeps the connectors; without a user in it, ELASTICSEARCH_API_KEY counts",
  },
  json: { default: "", description: "JSON on standard output, for programs" },
  yes: { default: "", description: "ask nothing" },
  index: {
    placeholder: "NAME",
    default: "",
    description:
      "the index it writes, with search- put in front; made of --name or of the type when not said",
  },
  "existing-index": { default: "", description: "the index is there already, with its mapping" },
  language: {
    placeholder: [...LANGUAGES.keys()].join("|"),
    default: "",
    description: "how texts are cut into words, as Kibana offers it; Elasticsearch's own way when not said",
  },
  "allow-missing": {
    default: "",
    description:
      "do without what this Elasticsearch lacks (filters of the language, the ingest pipeline), and say so",
  },
  name: { placeholder: "TEXT", default: "", description: "what people call it" },
  description: { placeholder: "TEXT", default: "", description: "what it is for" },
  file: {
    placeholder: "values.json",
    default: "",
    description: "a JSON object of field and value, instead of questions; - reads it from standard input",
  },
} as const satisfies OptionTable;

export type ConnectorOptionName = keyof typeof CONNECTOR_OPTIONS;
