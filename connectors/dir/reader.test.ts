import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { chmod, link, mkdir, mkdtemp, rm, symlink, unlink, utimes, writeFile } from "node:fs/promises";
import { platform, tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Reader, SourceDocument } from "../framework/contract.ts";
import { SourceError } from "../framework/errors.ts";
import connector from "./connector.ts";

let folder: string;
let warnings: string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "plumbline-dir-"));
  await chmod(folder, 0o755);
  warnings = [];
});
afterEach(() => rm(folder, { recursive: true }));

const open = (
  pattern = "**/*.*",
  directory = folder,
  signal = new AbortController().signal,
): Promise<Reader> =>
  connector.open(
    { directory, pattern },
    {
      signal,
      log: (level, message, about) => level === "warn" && warnings.push(`${message} ${about?.path}`),
    },
  );

async function write(name: string, text = "text"): Promise<string> {
  const path = join(folder, name);
  await mkdir(join(path, ".."), { recursive: true });
  await writeFile(path, text);
  return path;
}

async function read(pattern?: string): Promise<SourceDocument[]> {
  await using reader = await open(pattern);
  const documents: SourceDocument[] = [];
  for await (const document of reader.documents()) documents.push(document);
  return documents;
}

const names = async (pattern?: string): Promise<string[]> =>
  (await read(pattern)).map(({ fields }) => String(fields.path).slice(folder.length + 1)).sort();

async function bytesOf(document: SourceDocument, signal = new AbortController().signal): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of document.content!.open({ signal })) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Root reads everything, so what permissions forbid is tried as somebody else. */
async function asNobody<T>(work: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return work();
  process.seteuid?.(65534);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}

describe("the dir reader", () => {
  it("gives a file as the file system describes it", async () => {
    const path = await write("a/b.txt", "twelve bytes");
    await chmod(path, 0o640);
    await link(path, join(folder, "second name"));
    await utimes(path, 1_600_000_000, 1_700_000_000.5);
    const [document, ...others] = await read();
    expect(others).toEqual([]);
    expect(document).toMatchObject({
      id: createHash("md5").update(path).digest("hex"),
      timestamp: "2023-11-14T22:13:20.500Z",
      fields: {
        path,
        last_modified_time: "2023-11-14T22:13:20.500Z",
        inode_protection_mode: 0o100640,
        number_of_links: 2,
        last_access_time: 1_600_000_000,
        size: 12,
      },
      content: { filename: "b.txt", bytes: 12 },
    });
    expect((await bytesOf(document!)).toString()).toBe("twelve bytes");
  });

  it("gives the same ids however the folder is written", async () => {
    await write("a.txt");
    await using reader = await open("**/*.*", `${folder}/x/..//`);
    const ids: string[] = [];
    for await (const { id } of reader.documents()) ids.push(id);
    expect(ids).toEqual((await read()).map(({ id }) => id));
  });

  it("finds hidden files and what lies in hidden folders, and takes no folder for a file", async () => {
    for (const name of [".env", ".git/config.ini", "v1.2/plain", "dot.", "line\nbreak/a.txt"])
      await write(name);
    expect(await names()).toEqual([".env", ".git/config.ini", "dot.", "line\nbreak/a.txt"]);
  });

  it("keeps to the pattern", async () => {
    for (const name of ["a.md", "a.txt", "#b.md", "!c.md", "sub/d.md", "sub/deep/e.md"]) await write(name);
    expect(await names("*.md")).toEqual(["!c.md", "#b.md", "a.md"]);
    expect(await names("sub/**/*.md")).toEqual(["sub/d.md", "sub/deep/e.md"]);
    expect(await names("#*")).toEqual(["#b.md"]);
    expect(await names("**/*.{txt,md}")).toHaveLength(6);
  });

  it("reads a folder of many files and many folders to its end", async () => {
    const all = Array.from({ length: 300 }, (_, index) =>
      index < 100 ? `${index}.txt` : `${index}/a/b/c.txt`,
    );
    for (const name of all) await write(name);
    expect(await names()).toEqual(all.toSorted());
  });

  it("takes a link to a file for that file, and enters no linked folder", async () => {
    await write("real.d/a.txt", "seven b");
    await symlink("real.d/a.txt", join(folder, "link.md"));
    await symlink("real.d", join(folder, "again.d"));
    const documents = await read();
    expect(documents.map(({ fields }) => [fields.path, fields.size]).sort()).toEqual([
      [join(folder, "link.md"), 7],
      [join(folder, "real.d/a.txt"), 7],
    ]);
    expect(warnings).toEqual([]);
  });

  it("warns of links that lead nowhere, in a circle or through a file, and goes on", async () => {
    await write("a.txt");
    await symlink("missing", join(folder, "nowhere.txt"));
    await symlink("circle.txt", join(folder, "circle.txt"));
    await symlink("a.txt/b.txt", join(folder, "through.txt"));
    expect(await names()).toEqual(["a.txt"]);
    expect(warnings.toSorted()).toEqual(
      ["circle.txt", "nowhere.txt", "through.txt"].map(
        (name) => `[dir] link leads nowhere, skipped ${join(folder, name)}`,
      ),
    );
  });

  it("leaves pipes alone, also behind a link", async () => {
    await promisify(execFile)("mkfifo", [join(folder, "pipe.txt")]);
    await symlink("pipe.txt", join(folder, "link.txt"));
    expect(await names()).toEqual([]);
  });

  it.skipIf(platform() !== "linux")("reads a file whose name is not UTF-8", async () => {
    const name = Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.from([0xe9]), Buffer.from(".txt")]);
    await writeFile(name, "latin");
    const [document] = await read();
    expect(document?.fields.path).toBe(`${folder}/caf\uFFFD.txt`);
    expect(document?.id).toBe(createHash("md5").update(name).digest("hex"));
    expect((await bytesOf(document!)).toString()).toBe("latin");
    // A Buffer as a path is beyond `rm` of a whole folder.
    await unlink(name);
  });

  it("keeps composed and decomposed names apart", async () => {
    await write("é/a.txt".normalize("NFC"));
    await write("é/b.txt".normalize("NFD"));
    expect(await names()).toEqual(["é/b.txt".normalize("NFD"), "é/a.txt".normalize("NFC")]);
  });

  it("takes what vanishes while it reads as gone", async () => {
    for (let index = 0; index < 200; index += 1) await write(`${index}.txt`);
    await write("sub/inner.txt");
    await using reader = await open();
    const seen: string[] = [];
    for await (const { fields } of reader.documents()) {
      seen.push(String(fields.path));
      if (seen.length === 1) await rm(folder, { recursive: true }).then(() => mkdir(folder));
    }
    expect(seen.length).toBeLessThan(201);
  });

  it("throws when a folder cannot be read, for what lies in it is not gone", async () => {
    await write("open.txt");
    await write("closed/inner.txt");
    await chmod(join(folder, "closed"), 0o000);
    await asNobody(async () => {
      const failure = await read().catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(SourceError);
      expect((failure as Error).message).toContain(`[dir] cannot read the folder ${folder}/closed: EACCES`);
    });
    await chmod(join(folder, "closed"), 0o700);
  });

  it("throws when files can be listed, but not looked at", async () => {
    await write("closed/inner.txt");
    await chmod(join(folder, "closed"), 0o444);
    await asNobody(async () => {
      await expect(read()).rejects.toThrow(`[dir] cannot read the file ${folder}/closed/inner.txt: EACCES`);
    });
    await chmod(join(folder, "closed"), 0o700);
  });

  it("keeps a file that nobody may open, and fails only when its content is asked for", async () => {
    await chmod(await write("closed.txt"), 0o000);
    await asNobody(async () => {
      const [document] = await read();
      expect(document?.fields.size).toBe(4);
      await expect(bytesOf(document!)).rejects.toThrow("EACCES");
    });
  });

  it("throws when the folder itself is gone", async () => {
    await using reader = await open("**/*.*", join(folder, "missing"));
    await expect(reader.documents()[Symbol.asyncIterator]().next()).rejects.toThrow(SourceError);
  });

  it("stops at once when the job is cancelled", async () => {
    for (let index = 0; index < 100; index += 1) await write(`${index}.txt`);
    const job = new AbortController();
    await using reader = await open("**/*.*", folder, job.signal);
    const walk = async (): Promise<void> => {
      for await (const _ of reader.documents()) job.abort(new Error("cancelled"));
    };
    await expect(walk()).rejects.toThrow("cancelled");
  });

  it("stops reading a content when told to", async () => {
    await write("long.txt", "x".repeat(1_000_000));
    const [document] = await read();
    const job = new AbortController();
    const reading = (async () => {
      for await (const _ of document!.content!.open({ signal: job.signal })) job.abort();
    })();
    await expect(reading).rejects.toThrow("aborted");
  });
});

describe("the ping of the dir reader", () => {
  const ping = async (directory: string): Promise<void> => {
    await using reader = await open("**/*.*", directory);
    await reader.ping();
  };

  it("is content with a folder that can be read", () => ping(folder));

  it("says when there is no such folder", async () => {
    const missing = ping(join(folder, "missing"));
    await expect(missing).rejects.toThrow(SourceError);
    await expect(missing).rejects.toThrow(
      `[dir] cannot find the directory ${folder}/missing: ENOENT: no such file or directory`,
    );
  });

  it("says when it is a file", async () => {
    await expect(ping(await write("a.txt"))).rejects.toThrow(
      `[dir] directory ${folder}/a.txt: expected a folder, found a file`,
    );
  });

  it("says when it may not be read", async () => {
    const closed = join(folder, "closed");
    await mkdir(closed, { mode: 0o700 });
    await chmod(closed, 0o000);
    await asNobody(() =>
      expect(ping(closed)).rejects.toThrow(`[dir] cannot read the directory ${closed}: EACCES`),
    );
    await chmod(closed, 0o444);
    await asNobody(() =>
      expect(ping(closed)).rejects.toThrow(`[dir] cannot read the directory ${closed}: EACCES`),
    );
    await chmod(closed, 0o700);
  });
});
