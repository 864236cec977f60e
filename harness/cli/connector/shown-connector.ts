import type { Json } from "../../../connectors/framework/contract.ts";
import type { StoredConnector } from "../../../connectors/framework/protocol/store.ts";

/** Stands for a value that nobody may see. */
const HIDDEN = "********";

/** A connector's record as commands print it: what is sensitive in its configuration is not shown. */
export function shownConnector({ id, document }: StoredConnector): Readonly<Record<string, unknown>> {
  const { configuration = {}, ...rest } = document;
  return {
    id,
    ...rest,
    configuration: Object.fromEntries(
      Object.entries(configuration).map(([name, field]) => [name, isField(field) ? shown(field) : field]),
    ),
  };
}

/** The value of each field as people may see it. */
export function shownValues({ document }: StoredConnector): [label: string, value: string][] {
  return Object.entries(document.configuration ?? {}).flatMap(([name, field]) => {
    if (!isField(field)) return [];
    const { value } = shown(field);
    return [[String(field.label || name), Array.isArray(value) ? value.join(", ") : String(value ?? "")]];
  });
}

type StoredField = { readonly [property: string]: Json };

const isField = (field: Json): field is StoredField =>
  typeof field === "object" && field !== null && !Array.isArray(field);

/** An empty value stays to be seen as such. */
const shown = (field: StoredField): StoredField =>
  field.sensitive === true && field.value ? { ...field, value: HIDDEN } : field;
