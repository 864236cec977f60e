import {
  IGNORED,
  type Setting,
  settingsList,
  shownDefault,
} from "../../connectors/framework/service/settings.ts";
import { code, table } from "./table.ts";

/** Every setting of the service, and below it the keys of elastic/connectors that have no effect. */
export function settingsTable(): string {
  return [
    table(
      ["key", "type", "default", "what it is for"],
      settingsList().map(({ key, setting }) => [
        code(key),
        typeOf(setting),
        setting.default === undefined ? "" : code(shownDefault(setting.default)),
        setting.description,
      ]),
    ),
    "",
    "These keys of elastic/connectors, and those below them, are accepted and told once, for they have no effect:",
    "",
    table(
      ["key", "what to know instead"],
      Object.entries(IGNORED).map(([key, reason]) => [code(key), reason]),
    ),
  ].join("\n");
}

function typeOf(setting: Setting): string {
  switch (setting.type) {
    case "choice":
      return setting.options.map(code).join(", ");
    case "number":
      return setting.unit ?? (setting.whole ? "whole number" : "number");
    case "boolean":
      return "true or false";
    case "headers":
      return "names with values";
    default:
      return setting.type;
  }
}
