import type { SourceFilter } from "../../documents/source-filter.ts";
import { JsonCursor } from "./json-cursor.ts";

interface Pattern {
  /** Matches a path, and all below it. */
  covers(path: string): boolean;
  /** True when something below a path may be covered. */
  leads(path: string): boolean;
}

/**
 * Cuts the wanted part out of sources, copying values byte for byte. As the server does, `*` in a pattern
 * stands for one path segment, unless an exclude has a `*`: then for anything.
 */
export class SourceCutter {
  readonly #includes: readonly Pattern[];
  readonly #excludes: readonly Pattern[];
  /** An object of which everything was taken out stays, empty, only in the second way of matching. */
  readonly #keepsEmptied: boolean;

  constructor(filter: Exclude<SourceFilter, false>) {
    this.#keepsEmptied = filter.excludes.some((exclude) => exclude.includes("*"));
    const compile = this.#keepsEmptied ? anywhere : bySegment;
    this.#includes = filter.includes.map(compile);
    this.#excludes = filter.excludes.map(compile);
  }

  /** The part of a source that is wanted, as JSON. */
  cut(source: Buffer): string {
    return this.#value(new JsonCursor(source), "", this.#includes.length === 0) ?? "{}";
  }

  /** The wanted part of the value at the cursor, which steps over it; undefined when nothing is left. */
  #value(cursor: JsonCursor, path: string, included: boolean): string | undefined {
    if (!cursor.atObject && !cursor.atArray) {
      const { bytes, start, end } = cursor.scalar();
      return included ? bytes.toString("utf8", start, end) : undefined;
    }
    const isObject = cursor.atObject;
    const parts: string[] = [];
    let lost = false;
    cursor.enter();
    while (cursor.hasMember()) {
      const part = isObject ? this.#member(cursor, path, included) : this.#value(cursor, path, included);
      if (part === undefined) lost = true;
      else parts.push(part);
    }
    const emptied = parts.length === 0 && (!included || (lost && !this.#keepsEmptied));
    if (emptied) return undefined;
    return isObject ? `{${parts.join(",")}}` : `[${parts.join(",")}]`;
  }

  #member(cursor: JsonCursor, path: string, included: boolean): string | undefined {
    const keyStart = cursor.at;
    const key = cursor.key();
    const at = path === "" ? key : `${path}.${key}`;
    const inside = included || this.#includes.some((each) => each.covers(at));
    const wanted = inside || this.#includes.some((each) => each.leads(at));
    if (!wanted || this.#excludes.some((each) => each.covers(at))) {
      cursor.skip();
      return undefined;
    }
    if (inside && this.#excludes.length === 0) return cursor.bytes.toString("utf8", keyStart, cursor.skip());
    const part = this.#value(cursor, at, inside);
    return part === undefined ? undefined : `${JSON.stringify(key)}:${part}`;
  }
}

function bySegment(pattern: string): Pattern {
  const segments = pattern.split(".").map((segment) => literally(segment).join("[^.]*"));
  const covers = new RegExp(`^${segments.join("\\.")}(\\..*)?$`, "s");
  const ancestors = segments.slice(0, -1);
  const leads = new RegExp(
    `^${ancestors.map((segment, at) => (at === 0 ? segment : `(?:\\.${segment}`)).join("")}${")?".repeat(Math.max(0, ancestors.length - 1))}$`,
    "s",
  );
  return {
    covers: (path) => covers.test(path),
    leads: (path) => ancestors.length > 0 && leads.test(path),
  };
}

function anywhere(pattern: string): Pattern {
  const [head = "", ...rest] = literally(pattern);
  const covers = new RegExp(`^${[head, ...rest].join(".*")}(\\..*)?$`, "s");
  return {
    covers: (path) => covers.test(path),
    leads: (path) => rest.length > 0 || pattern.startsWith(`${path}.`),
  };
}

function literally(pattern: string): string[] {
  return pattern.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
}
