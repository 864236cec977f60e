import { randomBytes } from "node:crypto";
import { Indices } from "./indices/indices.ts";
import type { IndexTemplate } from "./indices/template.ts";
import { ApiKeys } from "./security/api-keys.ts";

export interface NodeOptions {
  readonly clusterName: string;
  /** The password of the user `elastic`. */
  readonly password: string;
  /** Built-in index templates, applied when an index of a matching name is created. */
  readonly templates?: readonly IndexTemplate[];
  /** Milliseconds since the epoch; tests inject their own. */
  readonly clock?: () => number;
}

/** The state of the one node that the cluster consists of. Further state hangs on it through `perNode`. */
export class Node {
  readonly name = "embedded";
  readonly id = randomBytes(16).toString("base64url");
  readonly clusterName: string;
  readonly clusterUuid = randomBytes(16).toString("base64url");
  readonly password: string;
  readonly clock: () => number;
  readonly startedAt: number;
  readonly indices: Indices;
  readonly apiKeys: ApiKeys;

  constructor(options: NodeOptions) {
    this.clusterName = options.clusterName;
    this.password = options.password;
    this.clock = options.clock ?? Date.now;
    this.startedAt = this.clock();
    this.indices = new Indices(this.clock, options.templates ?? []);
    this.apiKeys = new ApiKeys(this.clock);
  }
}

/**
 * State of one feature on each node, made at first use. A feature keeps its state in its own file:
 * `export const pipelinesOf = perNode(() => new Map<string, Pipeline>())`, then `pipelinesOf(node)`.
 */
export function perNode<State>(create: (node: Node) => State): (node: Node) => State {
  const states = new WeakMap<Node, { state: State }>();
  return (node) => {
    let held = states.get(node);
    if (!held) {
      held = { state: create(node) };
      states.set(node, held);
    }
    return held.state;
  };
}
