import { parentPort } from "node:worker_threads";
import { messageOf } from "../errors.ts";
import { ContentError } from "./content-error.ts";
import type { Answer, Question } from "./document-worker.ts";
import { documentText } from "./documents/document-text.ts";

/** The program of a `DocumentWorker`: takes the text of one document after the other. */
parentPort?.on("message", async ({ filename, bytes }: Question) => {
  parentPort?.postMessage(await answer(filename, bytes));
});

async function answer(filename: string, bytes: Uint8Array): Promise<Answer> {
  try {
    return { text: await documentText(filename, bytes) };
  } catch (error) {
    const problem = messageOf(error);
    return { problem: error instanceof ContentError ? problem : `broken: ${problem}` };
  }
}
