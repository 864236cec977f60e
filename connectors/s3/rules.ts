import type { AdvancedRules, Json } from "../framework/contract.ts";

/** What of which bucket is wanted: objects below the prefix, with one of the extensions. */
export interface S3Rule {
  readonly bucket: string;
  readonly prefix?: string;
  readonly extension?: readonly string[];
}

export const advancedRules = {
  schema: {
    type: "array",
    items: {
      type: "object",
      properties: {
        bucket: { type: "string", minLength: 1 },
        prefix: { type: "string" },
        extension: {
          type: "array",
          minItems: 1,
          items: {
            type: "string",
            pattern: "^\\.[^./]+$",
            description: "an extension with its dot, such as .pdf",
          },
        },
      },
      required: ["bucket"],
      additionalProperties: false,
    },
  },
  example: [{ bucket: "media", prefix: "2024/", extension: [".pdf", ".txt"] }],
} as const satisfies AdvancedRules;

/** A part of a bucket to list, and which objects of it count. */
export interface Listing {
  readonly bucket: string;
  readonly prefix: string;
  readonly wants: (key: string) => boolean;
}

/** What to list under rules. An object that several of them want comes with the first. */
export function listingsOf(rules: Json): Listing[] {
  return (rules as unknown as readonly S3Rule[]).map((rule, index, all) => ({
    bucket: rule.bucket,
    prefix: rule.prefix ?? "",
    wants: (key) =>
      wants(rule, key) &&
      !all.slice(0, index).some((other) => other.bucket === rule.bucket && wants(other, key)),
  }));
}

/** Extensions are compared in lower case, as they are everywhere else in the framework. */
function wants({ prefix = "", extension }: S3Rule, key: string): boolean {
  if (!key.startsWith(prefix)) return false;
  // Of a name that begins with its only dot, all is the name.
  const own = /[^/](\.[^./]+)$/.exec(key)?.[1]?.toLowerCase();
  return !extension || extension.some((wanted) => wanted.toLowerCase() === own);
}
