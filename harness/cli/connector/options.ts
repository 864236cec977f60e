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
    description:
      "a JSON object, of field and value instead of questions, or of sync rules; - reads it from standard input",
  },
  full: {
    placeholder: '"0 0 * * * ?"',
    default: "",
    description: "when full syncs are due: a Quartz expression in UTC",
  },
  incremental: { placeholder: "CRON", default: "", description: "when incremental syncs are due" },
  "access-control": { placeholder: "CRON", default: "", description: "when access-control syncs are due" },
  off: { default: "", description: "the schedules named are kept, but off; all of them when none is named" },
  type: {
    placeholder: "full|incremental|access_control",
    default: "full",
    description: "what kind of sync",
  },
  wait: { default: "", description: "show how it goes until it ends; exit 0 when it completed, 1 otherwise" },
  customise: {
    default: "",
    description: "give the index a pipeline of its own, which calls <index>@custom for processors of yours",
  },
  extract: {
    placeholder: "yes|no",
    default: "",
    description: "whether the pipeline takes text from contents",
  },
  "reduce-whitespace": {
    placeholder: "yes|no",
    default: "",
    description: "whether the pipeline makes one space of many",
  },
  inference: {
    placeholder: "yes|no",
    default: "",
    description: "whether <index>@ml-inference is called",
  },
  search: { placeholder: "TEXT", default: "", description: "documents with these words, the best first" },
  size: { placeholder: "N", default: "10", description: "how many to show" },
  "with-index": {
    default: "",
    description: "its index goes too, with all documents, its pipelines and who may see what",
  },
  "with-jobs": { default: "", description: "the record of its syncs goes too" },
} as const satisfies OptionTable;

export type ConnectorOptionName = keyof typeof CONNECTOR_OPTIONS;
