import { describe, expect, it } from "vitest";
import type { Json } from "../contract.ts";
import type { ProtocolStore } from "../protocol/store.ts";
import { createLog, type LogFormat } from "./log.ts";
import { learning, Secrets } from "./secrets.ts";

function logged(
  secrets: readonly string[],
  message: string,
  about?: Record<string, Json>,
  format: LogFormat = "lines",
): string {
  const hidden = new Secrets();
  for (const secret of secrets) hidden.add(secret);
  let output = "";
  const write = (line: string): void => {
    output += line;
  };
  createLog({ level: "info", format, secrets: hidden, write, now: () => 0 })("warn", message, about);
  return output;
}

describe("a line of the log", () => {
  it("tells time, level, event and what it was about", () => {
    expect(logged([], "sync started", { connector: "one", type: "full", n: 3, changed: ["a b"] })).toBe(
      '1970-01-01T00:00:00.000Z warn  sync started connector=one type=full n=3 changed=["a b"]\n',
    );
  });

  it("is JSON of the Elastic Common Schema when asked", () => {
    const line = logged([], "sync ended", { connector: "one", n: 3, error: "it broke" }, "ecs");
    expect(JSON.parse(line)).toEqual({
      "@timestamp": "1970-01-01T00:00:00.000Z",
      "log.level": "warn",
      message: "sync ended",
      "ecs.version": "8.11.0",
      "service.name": "plumbline",
      "error.message": "it broke",
      labels: { connector: "one", n: "3" },
    });
  });

  it("is left out below the level", () => {
    let lines = 0;
    const log = createLog({
      level: "warn",
      format: "lines",
      secrets: new Secrets(),
      write: () => (lines += 1),
    });
    for (const level of ["debug", "info", "warn", "error"] as const) log(level, "x");
    expect(lines).toBe(2);
  });

  it("cannot be forged, nor steer a terminal", () => {
    const hostile = "a\n1970-01-01T00:00:00.000Z error forged\u001b[2J\r\u2028\u202e";
    for (const line of [
      logged([], hostile, { [hostile]: hostile }),
      logged([], hostile, { a: hostile }, "ecs"),
    ]) {
      expect(line.trimEnd()).not.toMatch(/\p{Cc}/u);
      expect(line.split("\n")).toHaveLength(2);
    }
  });
});

const PEM = `-----BEGIN PRIVATE KEY-----
MIIEvQIBADANBgkqhkiG9w0BAQEFAASC
Zm9vYmFyYmF6cXV4cXV1eGNvcmdlZ3Jh
-----END PRIVATE KEY-----`;

describe("a secret", () => {
  const hostile = [
    "hunter2hunter2",
    'with space and = and "quotes" and \\ back\\slashes',
    "$&$1$`(.*)[a-z]+{2}|^x?/",
    "päss wörd/?&=+%",
    "message",
    "two\nlines of it",
    "__proto__",
    "\ud800lone",
    "12345678",
    PEM,
  ];

  it.each(hostile)("is nowhere in the log: %j", (secret) => {
    const forms = [
      secret,
      JSON.stringify(secret),
      `https://me:${encodeURIComponent(Buffer.from(secret).toString())}@es/x?y=${encodeURI(Buffer.from(secret).toString())}`,
      `Basic ${Buffer.from(secret).toString("base64")}`,
    ];
    for (const format of ["lines", "ecs"] as const) {
      const about = { url: forms, deep: { [secret]: [{ a: secret }] }, twice: JSON.stringify({ a: secret }) };
      const line = logged([secret], `refused: ${forms.join(" ")}`, about, format);
      const fixed = format === "ecs" ? line.replace(/"message":/, "") : line;
      for (const form of [
        ...forms.flatMap((form) => form.split(/\s*\n\s*/)),
        encodeURIComponent(Buffer.from(secret).toString()),
      ])
        if (form.length > 3) expect(fixed).not.toContain(form);
      if (format === "ecs") expect(() => JSON.parse(line)).not.toThrow();
    }
  });

  it("that begins with another leaves nothing behind", () => {
    expect(logged(["abcd", "abcdefgh"], "abcdefgh abcd")).toContain("warn  *** ***");
  });

  it("that is a number is hidden as a number, too", () => {
    expect(logged(["12345678"], "x", { pin: 12345678, n: 1 })).toContain("pin=*** n=1");
  });

  it("that is no longer than a syllable is none, for it would be found in every word", () => {
    expect(logged(["a", ""], "a banana")).toContain("a banana");
  });

  it("of a line's own is hidden when a stack or a parser shows one line of a key", () => {
    expect(logged([PEM], "bad line: Zm9vYmFyYmF6cXV4cXV1eGNvcmdlZ3Jh")).toContain("bad line: ***");
  });
});

describe("sensitive values of a configuration", () => {
  it("are known to the log from the moment a record is read", async () => {
    const configuration = {
      host: { value: "localhost", sensitive: false },
      password: { value: "hunter2", sensitive: true },
      keys: { value: ["first-key", "second-key"], sensitive: true, type: "list" },
      typed: { value: "third-key, fourth-key", sensitive: true, type: "list" },
      empty: { value: null, sensitive: true },
      odd: null,
    };
    const stored = (document: object) => ({ id: "a", seqNo: 1, primaryTerm: 1, document });
    const store = {
      access: "indices",
      connector: async () => stored({ configuration }),
      jobs: async () => [
        stored({ connector: { configuration: { token: { value: "of-a-job", sensitive: true } } } }),
      ],
    } as unknown as ProtocolStore;
    const secrets = new Secrets();
    const watched = learning(store, secrets);
    expect(secrets.hide("hunter2")).toBe("hunter2");
    expect((await watched.connector("a"))?.id).toBe("a");
    await watched.jobs({});
    expect(watched.access).toBe("indices");
    expect(secrets.hide("localhost hunter2 first-key second-key fourth-key of-a-job")).toBe(
      "localhost *** *** *** *** ***",
    );
  });
});
