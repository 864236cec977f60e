import type { Client } from "@elastic/elasticsearch";
import { errors } from "@elastic/elasticsearch";
import { EngineError, messageOf } from "../errors.ts";
import type { Action, Batch } from "./batch.ts";

/** Why an item will never be accepted. */
export interface Refusal {
  readonly id: string;
  readonly reason: string;
}

/** What became of a request: every action is in exactly one of the three lists. */
export interface BulkOutcome {
  readonly done: readonly Action[];
  /** Refused for now: 429 and 5xx, on the item or on the whole request. */
  readonly again: readonly Action[];
  readonly refused: readonly Refusal[];
  /** What the server said with `again`, for the error when patience ends. */
  readonly complaint?: string;
  readonly retryAfterMs?: number;
}

/** Where requests go, and what cancels them. */
export interface BulkTarget {
  readonly client: Client;
  /** `/search-x/_bulk`, with its query. */
  readonly path: string;
  readonly signal: AbortSignal;
}

interface BulkResponse {
  errors: boolean;
  items: Record<
    string,
    { _id: string; status: number; result?: string; error?: { type: string; reason: string } }
  >[];
}

/**
 * Sends actions of a batch as one `_bulk` request and sorts what came back.
 * @throws {EngineError} when the whole request was refused for good (401, 403, 404, 400).
 */
export async function sendBulk(
  target: BulkTarget,
  batch: Batch,
  actions: readonly Action[],
): Promise<BulkOutcome> {
  const { client, path, signal } = target;
  const body = batch.body(actions);
  let response: BulkResponse;
  try {
    response = await client.transport.request<BulkResponse>(
      { method: "POST", path, bulkBody: body },
      { signal, maxRetries: 0 },
    );
  } catch (thrown) {
    signal.throwIfAborted();
    if (thrown instanceof errors.ResponseError && thrown.statusCode === 413) {
      return tooLarge(target, batch, actions);
    }
    return refusedAsAWhole(thrown, path, actions);
  }
  if (!response.errors && actions.every((action) => action.op === "index")) {
    return { done: actions, again: [], refused: [] };
  }
  return sortItems(response, actions);
}

function sortItems(response: BulkResponse, actions: readonly Action[]): BulkOutcome {
  const done: Action[] = [];
  const again: Action[] = [];
  const refused: Refusal[] = [];
  let complaint = "";
  if (response.items.length !== actions.length) {
    throw new EngineError(
      `[bulk] expected an answer for each of ${actions.length} items, got ${response.items.length}`,
    );
  }
  for (const [at, action] of actions.entries()) {
    const item = response.items[at]?.[action.op];
    if (!item) throw new EngineError(`[bulk] item ${at} (${action.op} ${action.id}) was not answered`);
    // A delete that finds nothing leaves what was asked for: the document is not there.
    if (item.status < 300 || (action.op === "delete" && item.status === 404)) done.push(action);
    else if (item.status === 429 || item.status >= 500) {
      again.push(action);
      complaint = `${item.status} ${item.error?.type}: ${item.error?.reason}`;
    } else refused.push({ id: action.id, reason: `${item.error?.type}: ${item.error?.reason}` });
  }
  return { done, again, refused, complaint };
}

/** The server's `http.max_content_length` is below what was sent: halves may pass, a single document never will. */
async function tooLarge(target: BulkTarget, batch: Batch, actions: readonly Action[]): Promise<BulkOutcome> {
  const [only, ...others] = actions;
  if (only && others.length === 0) {
    const reason = `413: the document takes ${only.end - only.start} bytes, more than the server accepts`;
    return { done: [], again: [], refused: [{ id: only.id, reason }] };
  }
  const middle = Math.ceil(actions.length / 2);
  const first = await sendBulk(target, batch, actions.slice(0, middle));
  const second = await sendBulk(target, batch, actions.slice(middle));
  return {
    ...first,
    ...second,
    done: [...first.done, ...second.done],
    again: [...first.again, ...second.again],
    refused: [...first.refused, ...second.refused],
  };
}

function refusedAsAWhole(thrown: unknown, path: string, actions: readonly Action[]): BulkOutcome {
  if (thrown instanceof errors.ResponseError) {
    const status = thrown.statusCode ?? 0;
    if (status === 429 || status >= 500) {
      const retryAfterMs = 1000 * Number(thrown.headers?.["retry-after"] ?? 0) || 0;
      return {
        done: [],
        again: actions,
        refused: [],
        complaint: `${status} ${thrown.message}`,
        retryAfterMs,
      };
    }
    throw new EngineError(`[bulk] POST ${path} was refused with ${status}: ${thrown.message}`, {
      cause: thrown,
    });
  }
  if (thrown instanceof errors.ConnectionError || thrown instanceof errors.TimeoutError) {
    return { done: [], again: actions, refused: [], complaint: messageOf(thrown) };
  }
  throw new EngineError(`[bulk] POST ${path} failed: ${messageOf(thrown)}`, { cause: thrown });
}
