import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Json, Reader, SourceDocument } from "../framework/contract.ts";
import { SourceError } from "../framework/errors.ts";
import { parseConfig } from "../framework/fields.ts";
import connector from "./connector.ts";

/** Answers requests one by one as the test says; what it was asked stays in `asked`. */
type Script = (target: string, response: ServerResponse) => void;

const xml = (status: number, body: string) => (response: ServerResponse) =>
  response.writeHead(status, { "content-type": "application/xml" }).end(body);
const contents = (key: string) =>
  `<Contents><Key>${key}</Key><LastModified>2026-01-02T03:04:05.000Z</LastModified><ETag>&quot;e&quot;</ETag><Size>4</Size><Owner><DisplayName>me</DisplayName></Owner><StorageClass>STANDARD</StorageClass></Contents>`;
const page = (keys: string[], next?: string) =>
  xml(
    200,
    `<ListBucketResult><IsTruncated>${next !== undefined}</IsTruncated>${next ? `<NextContinuationToken>${next}</NextContinuationToken>` : ""}${keys.map(contents).join("")}</ListBucketResult>`,
  );
const location = xml(200, "<LocationConstraint>eu-central-1</LocationConstraint>");
const slowDown = xml(
  503,
  "<Error><Code>SlowDown</Code><Message>Please reduce your request rate.</Message></Error>",
);

describe("the S3 reader", () => {
  let asked: string[] = [];
  let script: Script = () => undefined;
  let cancel = new AbortController();
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    script(request.url ?? "", response);
  });
  beforeEach(async () => {
    asked = [];
    cancel = new AbortController();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  });
  afterEach(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  const open = (more: Record<string, string | number> = {}): Promise<Reader> =>
    connector.open(
      parseConfig("s3", connector.fields, {
        buckets: "things",
        aws_access_key_id: "key",
        aws_secret_access_key: "secret",
        endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        max_attempts: 2,
        page_size: 2,
        ...more,
      }),
      { signal: cancel.signal, log: () => undefined },
    );
  const all = async (reader: Reader, rules?: Json) => {
    const documents: SourceDocument[] = [];
    for await (const document of reader.documents(rules)) documents.push(document);
    return documents;
  };
  /** The location, then the pages in turn. */
  const pages = (...answers: ((response: ServerResponse) => void)[]): Script => {
    const left = [...answers];
    return (target, response) => (target.includes("location") ? location : left.shift())?.(response);
  };

  it("makes a document of every object", async () => {
    script = pages(page(["a.txt"]));
    await using reader = await open();
    expect(await all(reader)).toEqual([
      {
        // printf things/a.txt | md5sum
        id: "915a5eb7dc40ad2efd2b8eab0da31f94",
        fields: {
          filename: "a.txt",
          size_in_bytes: 4,
          bucket: "things",
          owner: "me",
          storage_class: "STANDARD",
        },
        timestamp: "2026-01-02T03:04:05.000Z",
        version: "e",
        content: { filename: "a.txt", bytes: 4, open: expect.any(Function) },
      },
    ]);
  });

  it("follows the pages to the last", async () => {
    script = pages(page(["a", "b"], "t/1="), page(["c", "d"], "t2"), page(["e"]));
    await using reader = await open();
    expect((await all(reader)).map(({ fields }) => fields.filename)).toEqual(["a", "b", "c", "d", "e"]);
    expect(
      asked.slice(1).map((target) => new URLSearchParams(target.split("?")[1]).get("continuation-token")),
    ).toEqual([null, "t/1=", "t2"]);
  });

  it("lists what advanced rules want, by their prefixes", async () => {
    script = pages(page(["2024/a.pdf", "2024/b.txt"], "t"), page(["2024/c.PDF"]));
    await using reader = await open();
    const rules = [{ bucket: "things", prefix: "2024/", extension: [".pdf"] }];
    const names = (await all(reader, rules)).map(({ fields }) => fields.filename);
    expect(names).toEqual(["2024/a.pdf", "2024/c.PDF"]);
    expect(asked.slice(1).map((target) => new URLSearchParams(target.split("?")[1]).get("prefix"))).toEqual([
      "2024/",
      "2024/",
    ]);
  });

  it("lets rules name no bucket beside those of the configuration", async () => {
    await using reader = await open({ buckets: "things, stuff" });
    expect(
      await reader.checkRules?.([{ bucket: "things" }, { bucket: "thing" }, { bucket: "thing" }]),
    ).toEqual(['bucket "thing": expected one of things, stuff']);
  });

  it("tries again what may pass", async () => {
    script = pages(slowDown, page(["a"], "t"), (response) => response.destroy(), page(["b"]));
    await using reader = await open();
    expect(await all(reader)).toHaveLength(2);
  });

  it.each([
    ["keeps failing", slowDown, "503 SlowDown: Please reduce your request rate., after 2 attempts"],
    [
      "is refused",
      xml(403, "<Error><Code>AccessDenied</Code><Message>No</Message></Error>"),
      "403 AccessDenied: No; allow",
    ],
    [
      "is cut off",
      xml(200, "<ListBucketResult><IsTruncated>false</IsTruncated>"),
      "expected a whole ListBucketResult",
    ],
    ["breaks off", (response: ServerResponse) => response.destroy(), "the connection failed"],
  ])("throws when a later page %s", async (_, failure, reason) => {
    script = pages(page(["a", "b"], "t"), failure, failure);
    await using reader = await open();
    const error = await all(reader).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(SourceError);
    expect((error as Error).message).toMatch(/^\[s3\] could not (list bucket "things"|read a listing): /);
    expect((error as Error).message).toContain(reason);
  });

  it("stops at once when the job is cancelled, also while it waits", async () => {
    script = pages(page(["a"], "t"), () => cancel.abort());
    await using reader = await open();
    await expect(all(reader)).rejects.toThrow("aborted");
    expect(asked).toHaveLength(3);

    cancel = new AbortController();
    script = (_, response) => {
      slowDown(response);
      response.once("close", () => cancel.abort());
    };
    await using patient = await open({ max_attempts: 1000 });
    await expect(patient.ping()).rejects.toThrow("aborted");
  });

  it("reads a content when it is wanted, and lets go of it early", async () => {
    let closed: Promise<void> | undefined;
    script = (target, response) => {
      if (!target.startsWith("/things/")) return pages(page(["a%20b"]))(target, response);
      closed = new Promise((resolve) => response.once("close", resolve));
      response.writeHead(200);
      response.write("first");
    };
    await using reader = await open();
    const [document] = await all(reader);
    expect(asked).toHaveLength(2);
    const { signal } = new AbortController();
    for await (const chunk of document?.content?.open({ signal }) ?? []) {
      expect(String(Buffer.from(chunk))).toBe("first");
      break;
    }
    expect(asked.at(-1)).toBe("/things/a%2520b");
    await closed;
  });

  it("says so when a content breaks off", async () => {
    script = (target, response) => {
      if (!target.startsWith("/things/")) return pages(page(["a"]))(target, response);
      response.writeHead(200, { "content-length": 10 });
      response.write("first", () => response.destroy());
    };
    await using reader = await open();
    const [document] = await all(reader);
    const read = async () => {
      for await (const _ of document?.content?.open({ signal: cancel.signal }) ?? []);
    };
    await expect(read()).rejects.toThrow('[s3] could not read "a" of bucket "things": the connection failed');
  });

  it("explains what a person can change", async () => {
    const answering = async (code: string) => {
      script = (_, response) => xml(403, `<Error><Code>${code}</Code><Message>m</Message></Error>`)(response);
      await using reader = await open();
      return await reader.ping().catch(String);
    };
    expect(await answering("InvalidAccessKeyId")).toContain("check aws_access_key_id");
    expect(await answering("SignatureDoesNotMatch")).toContain("check aws_secret_access_key");
    expect(await answering("RequestTimeTooSkewed")).toContain("set the clock");
    await using nowhere = await open({ endpoint: "http://127.0.0.1:1", max_attempts: 1 });
    await expect(nowhere.ping()).rejects.toThrow(
      "the connection was refused; check that endpoint is right and the server runs, after 1 attempt",
    );
  });

  it("gives up on a server that does not answer in time", async () => {
    script = () => undefined;
    await using reader = await open({ read_timeout: 1, max_attempts: 1 });
    await expect(reader.ping()).rejects.toThrow("no answer came within read_timeout");
  });

  it("can be closed twice", async () => {
    const reader = await open();
    await reader[Symbol.asyncDispose]();
    await reader[Symbol.asyncDispose]();
  });
});
