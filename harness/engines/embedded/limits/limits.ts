import { getHeapStatistics } from "node:v8";
import { byteSize } from "../cat/table.ts";
import { ElasticsearchError } from "../errors.ts";
import { Budget, type Overdraft, type Share } from "./budget.ts";
import { memorySize } from "./memory-size.ts";

/** Settings of a node that are given when it starts, by their names and in the words of the server: `10%`, `3kb`. */
export interface LimitSettings {
  /** What the bodies of writes under way may take together: 10% of the heap. */
  readonly "indexing_pressure.memory.limit"?: string;
  /** What bodies under way and answers that nobody has read yet may take together: the heap. */
  readonly "network.breaker.inflight_requests.limit"?: string;
}

const defaults: Required<LimitSettings> = {
  "indexing_pressure.memory.limit": "10%",
  "network.breaker.inflight_requests.limit": "100%",
};

/** The server's `network.breaker.inflight_requests.overhead`: what is read takes as much again when it is parsed. */
const overhead = 2;

/** Keeps the memory that requests take within bounds: what would be too much is refused with 429. */
export class Limits {
  readonly #writes: Budget;
  readonly #requests: Budget;

  /** @throws {Error} for a setting that it does not know or cannot read. */
  constructor(settings: LimitSettings = {}) {
    const heapBytes = getHeapStatistics().heap_size_limit;
    for (const name of Object.keys(settings))
      if (!Object.hasOwn(defaults, name))
        throw new Error(`[embedded] setting [${name}]: expected one of ${Object.keys(defaults).join(", ")}`);
    const limitBytes = (name: keyof LimitSettings): number =>
      memorySize(name, settings[name] ?? defaults[name], heapBytes);
    this.#writes = new Budget(limitBytes("indexing_pressure.memory.limit"), rejected);
    this.#requests = new Budget(limitBytes("network.breaker.inflight_requests.limit"), broken);
  }

  /** What a request holds from its first byte until its answer is read. */
  open(isWrite: boolean): Held {
    const request = this.#requests.share();
    const write = isWrite ? this.#writes.share() : undefined;
    return new Held(request, write);
  }
}

/** What one request holds of the memory that there is for requests. */
export class Held {
  readonly #request: Share;
  readonly #write: Share | undefined;

  constructor(request: Share, write: Share | undefined) {
    this.#request = request;
    this.#write = write;
  }

  /** The body takes so many bytes. @throws 429 */
  body(bytes: number): void {
    this.#write?.hold(bytes);
    this.#request.hold(bytes * overhead);
  }

  /** The body is done with, and an answer of so many bytes waits to be read. @throws 429 unless something was written */
  answer(bytes: number): void {
    this.#write?.release();
    if (this.#write) this.#request.take(bytes);
    else this.#request.hold(bytes);
  }

  release(): void {
    this.#write?.release();
    this.#request.release();
  }
}

function rejected({ heldBytes, askedBytes, limitBytes }: Overdraft): ElasticsearchError {
  return new ElasticsearchError({
    type: "es_rejected_execution_exception",
    reason: `rejected execution of coordinating operation [coordinating_and_primary_bytes=${heldBytes}, replica_bytes=0, all_bytes=${heldBytes}, coordinating_operation_bytes=${askedBytes}, max_coordinating_bytes=${limitBytes}]`,
    status: 429,
  });
}

const help = "https://www.elastic.co/docs/troubleshoot/elasticsearch/circuit-breaker-errors?version=9.5";

function broken({ heldBytes, askedBytes, limitBytes }: Overdraft): ElasticsearchError {
  const wanted = heldBytes + askedBytes;
  const size = (bytes: number): string => `${bytes}/${byteSize(bytes)}`;
  return new ElasticsearchError({
    type: "circuit_breaking_exception",
    reason: `[inflight_requests] Data too large, data for [<http_request>] would be [${size(wanted)}], which is larger than the limit of [${size(limitBytes)}]; for more information, see ${help}`,
    status: 429,
    metadata: { bytes_wanted: wanted, bytes_limit: limitBytes, durability: "TRANSIENT" },
  });
}
