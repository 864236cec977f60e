import { ElasticsearchError } from "../errors.ts";
import type { JsonObject } from "../json.ts";
import type { Index } from "./index.ts";

type Level = "read" | "write" | "metadata read" | "metadata write";

interface Block {
  /** As an error shows it. */
  readonly shown: string;
  readonly status: 403 | 429;
  readonly levels: readonly Level[];
}

/** What each setting `index.blocks.*` forbids, in the order in which an error lists them. */
const blocks: Readonly<Record<string, Block>> = {
  read_only: {
    shown: "FORBIDDEN/5/index read-only (api)",
    status: 403,
    levels: ["write", "metadata write"],
  },
  read: { shown: "FORBIDDEN/7/index read (api)", status: 403, levels: ["read"] },
  write: { shown: "FORBIDDEN/8/index write (api)", status: 403, levels: ["write"] },
  metadata: {
    shown: "FORBIDDEN/9/index metadata (api)",
    status: 403,
    levels: ["metadata read", "metadata write"],
  },
  read_only_allow_delete: {
    shown:
      "TOO_MANY_REQUESTS/12/disk usage exceeded flood-stage watermark, index has read-only-allow-delete block; for more information, see https://www.elastic.co/docs/troubleshoot/elasticsearch/fix-watermark-errors?version=9.5",
    status: 429,
    levels: ["write"],
  },
};

/** What the API that adds blocks can add; the last of the settings is set by the server alone. */
export const blockNames = ["metadata", "read", "read_only", "write"];

/** Actions that look at an index or change it, by what blocks them; those not named here nothing blocks. */
const levels: readonly [RegExp, Level][] = [
  [/^indices:data\/read\//, "read"],
  [/^indices:admin\/(mapping\/put|settings\/update|aliases|close|open|delete)$/, "metadata write"],
  [/^indices:(admin\/(get|mappings\/get|aliases\/get)|monitor\/(settings\/get|stats))$/, "metadata read"],
];

/** Throws the 403 or 429 of blocks that stand against an action on one of the indices. */
export function requireUnblocked(indices: readonly Index[], action: string | undefined): void {
  const level = levels.find(([pattern]) => action !== undefined && pattern.test(action))?.[1];
  if (level) requireLevel(indices, level);
}

/** As `requireUnblocked`, for writes of documents. */
export function requireWritable(index: Index): void {
  requireLevel([index], "write");
}

function requireLevel(indices: readonly Index[], level: Level): void {
  const hit = indices
    .map((index) => ({ index, against: blocksOf(index).filter((block) => block.levels.includes(level)) }))
    .filter(({ against }) => against.length > 0);
  if (hit.length === 0) return;
  const reason = hit
    .map(({ index, against }) => {
      const shown = against.map((block) => `[${block.shown}]`).join(", ");
      return `index [${index.name}] blocked by: ${shown};`;
    })
    .join("");
  throw blocked(reason, Math.max(...hit.flatMap(({ against }) => against.map(({ status }) => status))));
}

/** The 403 of what reaches a closed index although it asked for an open one. */
export function closedBlock(index: Index): ElasticsearchError {
  return blocked(`index [${index.name}] blocked by: [FORBIDDEN/4/index closed];`, 403);
}

function blocked(reason: string, status: number): ElasticsearchError {
  return new ElasticsearchError({ type: "cluster_block_exception", reason, status });
}

function blocksOf({ settings }: Index): Block[] {
  return Object.entries(blocks)
    .filter(([name]) => settings.get(`index.blocks.${name}`) === "true")
    .map(([, block]) => block);
}

/** The blocks of an index by number, as the state of the cluster shows them. */
export function blocksJson(index: Index): JsonObject {
  const closed: Block = { shown: "FORBIDDEN/4/index closed", status: 403, levels: ["read", "write"] };
  const set = [...blocksOf(index), ...(index.closed ? [closed] : [])];
  return Object.fromEntries(
    set.map(({ shown, levels }) => {
      const [, number = "", description = ""] = shown.split("/");
      return [
        number,
        { description, retryable: false, levels: levels.map((each) => each.replace(" ", "_")) },
      ];
    }),
  );
}

/** 400 `index_closed_exception`. */
export function indexClosed(index: Index): ElasticsearchError {
  return new ElasticsearchError({
    type: "index_closed_exception",
    reason: "closed",
    status: 400,
    metadata: { index_uuid: index.uuid, index: index.name },
  });
}
