import type { Perform } from "./durability/durability.ts";
import { entropy } from "./durability/moment.ts";
import { notImplemented } from "./errors.ts";
import type { Index } from "./indices/index.ts";
import { Indices } from "./indices/indices.ts";
import type { IndexTemplate } from "./indices/template.ts";
import { type Ingest, noPipelines } from "./ingest.ts";
import type { Json } from "./json.ts";
import { ApiKeys } from "./security/api-keys.ts";
import type { DocumentRecord } from "./store/record.ts";

export interface NodeOptions {
  readonly clusterName: string;
  /** The password of the user `elastic`. */
  readonly password: string;
  /** The licence to begin with: a trial, the default, covers everything. */
  readonly license?: "basic" | "trial";
  /** Built-in index templates, applied when an index of a matching name is created. */
  readonly templates?: readonly IndexTemplate[];
  /** Milliseconds since the epoch; tests inject their own. */
  readonly clock?: () => number;
}

/** Decides whether a document matches one query of each group: document-level security on a get by id. */
export type DocumentMatcher = (
  index: Index,
  record: DocumentRecord,
  queries: readonly (readonly Json[])[],
) => boolean;

/** The state of the one node that the cluster consists of. Further state hangs on it through `perNode`. */
export class Node {
  readonly name = "embedded";
  readonly id = entropy(16).toString("base64url");
  readonly clusterName: string;
  readonly clusterUuid = entropy(16).toString("base64url");
  readonly password: string;
  readonly license: "basic" | "trial";
  readonly clock: () => number;
  readonly startedAt: number;
  readonly indices: Indices;
  /** Where its HTTP server is, once it listens. */
  httpAddress = "";
  readonly apiKeys: ApiKeys;
  /** Carries out requests. */
  perform: Perform = (route, request, node) => route.handle(request, node);
  /** Runs ingest pipelines. */
  ingest: Ingest = noPipelines;
  /** Evaluates queries on single documents. */
  matches: DocumentMatcher = () => {
    throw notImplemented("document-level security on a get by id");
  };

  constructor(options: NodeOptions) {
    this.clusterName = options.clusterName;
    this.password = options.password;
    this.license = options.license ?? "trial";
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
