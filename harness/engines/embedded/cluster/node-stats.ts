import { statfsSync } from "node:fs";
import { availableParallelism, freemem, loadavg, tmpdir, totalmem } from "node:os";
import { httpClientsOf } from "../http/clients.ts";
import type { JsonObject } from "../json.ts";
import type { Node } from "../node.ts";
import { threadPools } from "./thread-pools.ts";

/** The sections of a node's statistics that are about the machine and the process, by the names that ask for them. */
export const nodeSections: Readonly<Record<string, (node: Node) => JsonObject>> = {
  os: (node) => ({ os: osOf(node) }),
  process: (node) => ({ process: processOf(node) }),
  jvm: (node) => ({ jvm: runtimeOf(node) }),
  thread_pool: () => ({
    thread_pool: Object.fromEntries(
      threadPools.map((name) => [
        name,
        { threads: 0, queue: 0, active: 0, rejected: 0, largest: 0, completed: 0 },
      ]),
    ),
  }),
  fs: (node) => ({ fs: diskOf(node) }),
  http: (node) => ({ http: httpOf(node) }),
  script: () => ({
    script: { compilations: 0, cache_evictions: 0, compilation_limit_triggered: 0, contexts: [] },
  }),
};

function osOf(node: Node): JsonObject {
  const [one = 0, five = 0, fifteen = 0] = loadavg();
  const [total, free] = [totalmem(), freemem()];
  const percent = Math.round((free * 100) / total);
  return {
    timestamp: node.clock(),
    cpu: {
      percent: Math.min(100, Math.round((one * 100) / availableParallelism())),
      load_average: { "1m": one, "5m": five, "15m": fifteen },
      available_processors: availableParallelism(),
    },
    mem: {
      total_in_bytes: total,
      adjusted_total_in_bytes: total,
      free_in_bytes: free,
      used_in_bytes: total - free,
      free_percent: percent,
      used_percent: 100 - percent,
    },
    swap: { total_in_bytes: 0, free_in_bytes: 0, used_in_bytes: 0 },
  };
}

function processOf(node: Node): JsonObject {
  const { user, system } = process.cpuUsage();
  const microsPerMilli = 1000;
  return {
    timestamp: node.clock(),
    // The real server says so where a system does not tell.
    open_file_descriptors: -1,
    max_file_descriptors: -1,
    cpu: { percent: 0, total_in_millis: Math.floor((user + system) / microsPerMilli) },
    mem: { total_virtual_in_bytes: process.memoryUsage().rss },
  };
}

/** What a JVM would be: the memory of the JavaScript engine, under the names that dashboards read. */
function runtimeOf(node: Node): JsonObject {
  const { heapUsed, heapTotal, external } = process.memoryUsage();
  const collector = { collection_count: 0, collection_time_in_millis: 0 };
  return {
    timestamp: node.clock(),
    uptime_in_millis: node.clock() - node.startedAt,
    mem: {
      heap_used_in_bytes: heapUsed,
      heap_used_percent: Math.floor((heapUsed * 100) / heapTotal),
      heap_committed_in_bytes: heapTotal,
      heap_max_in_bytes: heapTotal,
      non_heap_used_in_bytes: external,
      non_heap_committed_in_bytes: external,
      pools: {},
    },
    threads: { count: 1, peak_count: 1 },
    gc: { collectors: { young: collector, old: collector } },
    buffer_pools: {},
    classes: { current_loaded_count: 0, total_loaded_count: 0, total_unloaded_count: 0 },
  };
}

function diskOf(node: Node): JsonObject {
  const { blocks, bfree, bavail, bsize } = statfsSync(tmpdir());
  const total = {
    total_in_bytes: blocks * bsize,
    free_in_bytes: bfree * bsize,
    available_in_bytes: bavail * bsize,
  };
  return { timestamp: node.clock(), total, data: [] };
}

function httpOf(node: Node): JsonObject {
  const clients = httpClientsOf(node);
  return {
    current_open: clients.openCount,
    total_opened: clients.openedCount,
    clients: clients.list().map((client) => ({ ...client })),
  };
}
