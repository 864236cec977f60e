import { hash } from "node:crypto";
import type { ExpectedDocument, Json } from "../../fixtures/contract.ts";

type Source = Readonly<Record<string, Json>>;

/** The `_source` that an expected document must have, as the connector protocol lays it out. */
export function expectedSource(document: ExpectedDocument): Source {
  return {
    id: document.id,
    ...(document.timestamp === undefined ? {} : { _timestamp: document.timestamp }),
    ...document.fields,
    ...(document.body === undefined ? {} : { body: document.body }),
  };
}

/** JSON with its keys in order: equal text if and only if equal value. */
export function canonical(value: Json): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  const entries = Object.entries(value as Source).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(",")}}`;
}

/**
 * Replaces what no plan can know by its type, so that only the type is compared. A value of another type stays,
 * and so differs.
 */
export function masked(source: Source, unpredictable: Readonly<Record<string, string>>): Source {
  const names = Object.keys(unpredictable).filter((name) => typeof source[name] === unpredictable[name]);
  if (names.length === 0) return source;
  return { ...source, ...Object.fromEntries(names.map((name) => [name, `any ${unpredictable[name]}`])) };
}

/** 64 bits that stand for a text: equal texts agree, different ones differ but for one chance in 10^19 a pair. */
export function digest(text: string): readonly [high: number, low: number] {
  const bytes = hash("md5", text, "buffer");
  return [bytes.readUInt32LE(0), bytes.readUInt32LE(4)];
}
