import { defineFields } from "../framework/fields.ts";

export const fields = defineFields({
  directory: {
    type: "str",
    label: "Directory",
    tooltip: "Folder on the machine where the connector runs. Everything below it is read.",
  },
  pattern: {
    type: "str",
    label: "File glob-like pattern",
    tooltip: "Which files count, relative to the folder. Hidden files count as any other.",
    value: "**/*.*",
  },
});
