import { column, hidden, right } from "../../cat/column.ts";
import { type Column, catHelp, catTable, tableParameters } from "../../cat/table.ts";
import { transportAddress } from "../../cluster/node-roles.ts";
import { threadPools } from "../../cluster/thread-pools.ts";
import type { Node } from "../../node.ts";
import { defineRoute } from "../../route.ts";
import { matchesWildcard } from "../../wildcard.ts";

export default defineRoute({
  name: "cat.thread_pool",
  methods: ["GET"],
  paths: ["/_cat/thread_pool", "/_cat/thread_pool/{thread_pool_patterns}"],
  parameters: tableParameters,
  privilege: { cluster: "cluster:monitor/nodes/stats" },
  handle(request, node) {
    const shown = columns(node);
    const patterns = request.params.thread_pool_patterns?.split(",");
    const pools = threadPools.filter(
      (name) => !patterns || patterns.some((pattern) => matchesWildcard(pattern, name)),
    );
    return catHelp(request, shown) ?? catTable(request, shown, pools);
  },
});

function columns(node: Node): Column<string>[] {
  const [host = "", port = ""] = transportAddress.split(":");
  const zero = () => "0";
  const unset = () => null;
  const hiddenRight = { ...hidden, ...right };
  return [
    column("node_name", "nn", "node name", () => node.name),
    column("node_id", "id", "persistent node id", () => node.id, hidden),
    column("ephemeral_node_id", "eid", "ephemeral node id", () => node.id, hidden),
    column("pid", "p", "process id", () => String(process.pid), hidden),
    column("host", "h", "host name", () => host, hidden),
    column("ip", "i", "ip address", () => host, hidden),
    column("port", "po", "bound transport port", () => port, hidden),
    column("name", "n", "thread pool name", (name) => name),
    column("type", "t", "thread pool type", () => "fixed", hidden),
    column("active", "a", "number of active threads", zero, right),
    column("pool_size", "psz", "number of threads", zero, hiddenRight),
    column("queue", "q", "number of tasks currently in queue", zero, right),
    column("queue_size", "qs", "maximum number of tasks permitted in queue", unset, hiddenRight),
    column("rejected", "r", "number of rejected tasks", zero, right),
    column("largest", "l", "highest number of seen active threads", zero, hiddenRight),
    column("completed", "c", "number of completed tasks", zero, hiddenRight),
    column("core", "cr", "core number of threads in a scaling thread pool", unset, hiddenRight),
    column("max", "mx", "maximum number of threads in a scaling thread pool", unset, hiddenRight),
    column("size", "sz", "number of threads in a fixed thread pool", unset, hiddenRight),
    column("keep_alive", "ka", "thread keep alive time", unset, hiddenRight),
  ];
}
