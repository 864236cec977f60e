import { opendir, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { Minimatch } from "minimatch";
import type { Reader, ReaderContext, SourceDocument } from "../framework/contract.ts";
import { messageOf, SourceError } from "../framework/errors.ts";
import type { ConfigOf } from "../framework/fields.ts";
import type { fields } from "./config.ts";
import { toDocument } from "./documents.ts";
import { walk } from "./walk.ts";

/** Opens a folder of this machine. The pattern is matched against the path below it. */
export async function openReader(config: ConfigOf<typeof fields>, context: ReaderContext): Promise<Reader> {
  const root = resolve(config.directory);
  const pattern = new Minimatch(config.pattern, { dot: true, nocomment: true, nonegate: true });
  return {
    ping: () => pingFolder(root),
    documents: () => documents(root, (relative) => pattern.match(relative), context),
    async [Symbol.asyncDispose]() {},
  };
}

async function* documents(
  root: string,
  matches: (relative: string) => boolean,
  context: ReaderContext,
): AsyncGenerator<SourceDocument> {
  for await (const found of walk(root, matches, context)) yield toDocument(found);
}

async function pingFolder(root: string): Promise<void> {
  const status = await stat(root).catch((cause: unknown) => {
    throw new SourceError(
      `[dir] cannot find the directory ${root}: ${messageOf(cause)}. Set directory to a folder that exists where the connector runs`,
      { cause },
    );
  });
  if (!status.isDirectory())
    throw new SourceError(`[dir] directory ${root}: expected a folder, found a file. Set its folder instead`);
  // Tried rather than asked: access(2) answers for the real user, who need not be the effective one.
  await tryFolder(root).catch((cause: unknown) => {
    throw new SourceError(
      `[dir] cannot read the directory ${root}: ${messageOf(cause)}. Grant the user of the connector read and execute rights on it`,
      { cause },
    );
  });
}

async function tryFolder(root: string): Promise<void> {
  const folder = await opendir(root);
  await folder.close();
  await stat(`${root}/.`);
}
