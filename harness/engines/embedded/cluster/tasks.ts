import { ElasticsearchError, illegalArgument, indexNotFound } from "../errors.ts";
import type { EngineRequest } from "../http/request.ts";
import type { JsonObject } from "../json.ts";
import { type Node, perNode } from "../node.ts";
import { matchesWildcard } from "../wildcard.ts";

/** A task as the API shows it. */
export interface Task {
  readonly id: number;
  readonly action: string;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  readonly parent?: string;
}

const lastId = perNode(() => ({ id: 0 }));

/**
 * The tasks under way. Whatever the engine is asked to do it has done before it looks at the next request, so that there
 * are but the two of the request that asks: on the cluster, and on its node.
 */
export function tasksOf(request: EngineRequest, node: Node): Task[] {
  const held = lastId(node);
  const startedAt = node.clock();
  const whole: Task = { id: ++held.id, action: "cluster:monitor/tasks/lists", startedAt };
  const part: Task = {
    id: ++held.id,
    action: "cluster:monitor/tasks/lists[n]",
    startedAt,
    parent: `${node.id}:${whole.id}`,
  };
  const actions = request.list("actions");
  const parent = request.query.get("parent_task_id");
  return [whole, part].filter(
    (task) =>
      (!actions || actions.some((pattern) => matchesWildcard(pattern, task.action))) &&
      (parent === undefined || task.parent === parent),
  );
}

export function taskJson({ id, action, startedAt, parent }: Task, node: Node, detailed: boolean): JsonObject {
  return {
    node: node.id,
    id,
    type: "transport",
    action,
    ...(detailed && { description: "" }),
    start_time_in_millis: startedAt,
    running_time_in_nanos: 1,
    cancellable: true,
    cancelled: false,
    ...(parent !== undefined && { parent_task_id: parent }),
    headers: {},
  };
}

/** 404 for a task that is not under way, as there is no record of those that were. @throws 400 for an id that is none */
export function noSuchTask(id: string, node: Node): ElasticsearchError {
  const [, owner, number] = /^([^:]+):([^:]*)$/.exec(id) ?? [];
  if (owner === undefined || number === undefined) throw illegalArgument(`malformed task id ${id}`);
  if (!/^\d+$/.test(number)) throw illegalArgument(`malformed task id ${id}`, notANumber(number));
  const missing = notFound(
    `task [${id}] isn't running and hasn't stored its results`,
    indexNotFound(".tasks"),
  );
  if (owner === node.id) return missing;
  return notFound(
    `task [${id}] belongs to the node [${owner}] which isn't part of the cluster and there is no record of the task`,
    missing,
  );
}

function notANumber(text: string): ElasticsearchError {
  return new ElasticsearchError({
    type: "number_format_exception",
    reason: `For input string: "${text}"`,
    status: 400,
  });
}

function notFound(reason: string, causedBy: ElasticsearchError): ElasticsearchError {
  return new ElasticsearchError({
    type: "resource_not_found_exception",
    reason,
    status: 404,
    causedBy,
    rootCauses: [indexNotFound(".tasks")],
  });
}
