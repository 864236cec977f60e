import { type Client, errors } from "@elastic/elasticsearch";
import { EngineError, messageOf } from "../errors.ts";

/** Makes the index when it is not there; mappings follow from the documents. @throws {EngineError} */
export function ensureContentIndex(client: Client, index: string): Promise<void> {
  return asEngineError(`index ${index} could not be made`, async () => {
    if (await client.indices.exists({ index })) return;
    try {
      await client.indices.create({ index });
    } catch (error) {
      const type = error instanceof errors.ResponseError ? error.body?.error?.type : undefined;
      if (type !== "resource_already_exists_exception") throw error;
    }
  });
}

/** How many documents can be found in the index; none when it is not there. @throws {EngineError} */
export function countContent(client: Client, index: string): Promise<number> {
  return asEngineError(`documents of ${index} could not be counted`, async () => {
    await client.indices.refresh({ index, ignore_unavailable: true });
    return (await client.count({ index, ignore_unavailable: true })).count;
  });
}

async function asEngineError<Result>(what: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (cause) {
    throw new EngineError(`[service] ${what}: ${messageOf(cause)}`, { cause });
  }
}
