import type { Json, JsonObject } from "../../json.ts";
import { matchesWildcard } from "../../wildcard.ts";
import type { IndexTemplate } from "../template.ts";
import { type Content, composed, contentOf } from "./content.ts";

/** What all stored templates have. */
interface Dated {
  readonly version?: Json;
  readonly meta?: JsonObject;
  readonly createdAt: number;
  readonly modifiedAt: number;
}

/** A part of which index templates are composed. */
export interface ComponentTemplate extends Dated {
  readonly content: Content;
}

/** A template of the new kind: of those that fit an index, the one of the highest priority counts alone. */
export interface ComposableTemplate extends Dated {
  readonly patterns: readonly string[];
  readonly priority: number | undefined;
  readonly composedOf: readonly string[];
  readonly ignoreMissing: readonly string[];
  readonly allowAutoCreate: boolean | undefined;
  readonly content: Content | undefined;
}

/** A template of the old kind: all that fit an index count, by their order. */
export interface LegacyTemplate {
  readonly patterns: readonly string[];
  readonly order: number;
  readonly version?: Json;
  readonly content: Content;
}

/** What templates have for an index: their content and how they got at it. */
export interface Found {
  readonly content: Required<Content>;
  /** The template of the new kind that it comes from. */
  readonly composable?: ComposableTemplate;
  /** Names of the templates of the old kind. */
  readonly legacy: readonly string[];
}

/** The templates of a node. */
export class Templates {
  readonly components = new Map<string, ComponentTemplate>();
  readonly composable = new Map<string, ComposableTemplate>();
  readonly legacy = new Map<string, LegacyTemplate>();
  readonly #builtIn: readonly [string, ComposableTemplate][];

  constructor(builtIn: readonly IndexTemplate[]) {
    this.#builtIn = builtIn.map((each) => [each.name, fromBuiltIn(each)]);
  }

  /** All that requests made. */
  state() {
    const { components, composable, legacy } = this;
    return {
      components: new Map(components),
      composable: new Map(composable),
      legacy: new Map(legacy),
    };
  }

  /** Adds those that were before. */
  restore({ components, composable, legacy }: ReturnType<Templates["state"]>): void {
    for (const [name, template] of components) this.components.set(name, template);
    for (const [name, template] of composable) this.composable.set(name, template);
    for (const [name, template] of legacy) this.legacy.set(name, template);
  }

  /** What templates have for an index of this name. Hidden ones are not for templates that fit every name. */
  forIndex(name: string): Found {
    const fitting = this.matching(name)[0];
    if (fitting) return { content: this.compose(fitting[1]), composable: fitting[1], legacy: [] };
    const old = [...this.legacy]
      .filter(([, { patterns }]) => patterns.some((pattern) => matchesWildcard(pattern, name)))
      .sort(([, a], [, b]) => a.order - b.order);
    return { content: composed(old.map(([, { content }]) => content)), legacy: old.map(([each]) => each) };
  }

  /** The templates of the new kind that fit a name, the highest priority first. */
  matching(name: string): [string, ComposableTemplate][] {
    return [...this.composable, ...this.#builtIn]
      .filter(([, { patterns }]) => patterns.some((pattern) => matchesWildcard(pattern, name)))
      .sort(([, a], [, b]) => (b.priority ?? 0) - (a.priority ?? 0));
  }

  /** The content of a template and of the components that it is composed of. */
  compose({ composedOf, content }: ComposableTemplate): Required<Content> {
    const parts = composedOf.flatMap((name) => this.components.get(name)?.content ?? []);
    return composed([...parts, ...(content ? [content] : [])]);
  }
}

function fromBuiltIn({ patterns, priority, ...given }: IndexTemplate): ComposableTemplate {
  return {
    patterns,
    priority,
    composedOf: [],
    ignoreMissing: [],
    allowAutoCreate: undefined,
    content: contentOf(given),
    createdAt: 0,
    modifiedAt: 0,
  };
}

/** The names that a list of names and wildcards picks. */
export function picked(all: Iterable<string>, expression: string | undefined): string[] {
  const patterns = expression === undefined ? ["*"] : expression.split(",");
  return [...all].filter((name) => patterns.some((pattern) => matchesWildcard(pattern, name))).sort();
}
